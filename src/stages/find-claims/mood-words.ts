import type { SentenceWords } from './sentence-words.ts'
import type { SpeechTag, WordKind } from './speech-lexicon.ts'
import { bitOf } from './speech-lexicon.ts'
import type { Range } from './token-range.ts'

/** What a word does around a sign of mood, one bit each: it opens a clause, is a verb of belief. */
const kindBits = {
  says: 1 << 0,
  that: 1 << 1,
  clause: 1 << 2,
  believes: 1 << 3,
  helper: 1 << 4,
  link: 1 << 5,
  genitive: 1 << 6,
} as const

/** What a word does around a sign of mood. */
export type MoodWordKind = keyof typeof kindBits

/** What is known of a sentence's tokens around its signs of mood. */
export type MoodWords = {
  /** Whether the token is part of a word of the kind. */
  readonly is: (kind: MoodWordKind, index: number) => boolean
  /** Whether a word of the kind begins in front of the token. */
  readonly beginsBefore: (kind: MoodWordKind, index: number) => boolean
}

const small: readonly (readonly [MoodWordKind, readonly WordKind[]])[] = [
  ['that', ['that', 'relative']],
  ['clause', ['coordinator']],
  ['helper', ['filler', 'pronoun']],
  ['link', ['link']],
  ['genitive', ['genitive']],
]

/** For each kind of small words here its bit, and those of the kinds it is made of. */
const smallBits = small.map(([kind, kinds]) => ({
  bit: kindBits[kind],
  made: kinds.reduce((sum, one) => sum | bitOf[one], 0),
}))

const bitsOfSmall = (kinds: number): number => {
  let bits = 0
  for (const { bit, made } of smallBits) if ((kinds & made) !== 0) bits |= bit
  return bits
}

const bitsOf = ({ kind, say }: SpeechTag): number => {
  if (kind !== 'verb') return bitsOfSmall(bitOf[kind])
  const believes = say === 'believe' || say === 'estimate'
  return believes ? kindBits.says | kindBits.believes : kindBits.says
}

/** Reads the words of a sentence that part its clauses, or tie them. */
export const moodWords = ({ speech, cues, small }: SentenceWords): MoodWords => {
  const kinds = small.map(bitsOfSmall)
  const add = ({ from, to }: Range, bits: number): void => {
    if (bits !== 0) for (let at = from; at < to; at += 1) kinds[at] = (kinds[at] ?? 0) | bits
  }
  for (const hit of speech) add(hit, bitsOf(hit.tag))
  for (const hit of cues) if (hit.tag === 'clauses') add(hit, kindBits.clause)
  const is = (kind: MoodWordKind, index: number): boolean =>
    index >= 0 && index < kinds.length && ((kinds[index] ?? 0) & kindBits[kind]) !== 0
  return {
    is,
    beginsBefore: (kind, index) => kinds.some((_, at) => at < index && is(kind, at)),
  }
}
