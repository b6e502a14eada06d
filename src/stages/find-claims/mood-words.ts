import type { LanguagePack } from '#languages/pack'
import type { Term } from '#text/lexicon'
import { lexicon, scan } from '#text/lexicon'
import { remember } from '#text/remember'
import type { Token } from '#text/tokens'

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

const wordLexicon = remember((pack: LanguagePack) => {
  const { speech, cues } = pack
  const entries: readonly (readonly [MoodWordKind, readonly Term[]])[] = [
    ['link', speech?.links ?? []],
    ['genitive', speech?.genitives ?? []],
    ['says', Object.values(speech?.say ?? {}).flat()],
    ['that', [...(speech?.that ?? []), ...(speech?.relatives ?? [])]],
    ['clause', [...(speech?.coordinators ?? []), ...(cues?.clauses ?? [])]],
    ['believes', [...(speech?.say.believe ?? []), ...(speech?.say.estimate ?? [])]],
    ['helper', [...(speech?.fillers ?? []), ...(speech?.pronouns ?? [])]],
  ]
  return lexicon<MoodWordKind>(entries, { proclitics: pack.words.proclitics })
})

/** Reads the words of a sentence that part its clauses, or tie them. */
export const moodWords = (tokens: readonly Token[], pack: LanguagePack): MoodWords => {
  const hits = scan(wordLexicon(pack), tokens)
  const kinds = new Array<number>(tokens.length).fill(0)
  for (const { tag, from, to } of hits)
    for (let at = from; at < to; at += 1) kinds[at] = (kinds[at] ?? 0) | kindBits[tag]
  return {
    is: (kind, index) =>
      index >= 0 && index < kinds.length && ((kinds[index] ?? 0) & kindBits[kind]) !== 0,
    beginsBefore: (kind, index) => hits.some(({ tag, from }) => tag === kind && from < index),
  }
}
