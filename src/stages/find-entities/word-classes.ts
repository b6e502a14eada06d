import type { LanguagePack } from '#languages/pack'
import type { Hit, Term } from '#text/lexicon'
import type { Tagged } from './tagged.ts'

/** What a word can be for the finding of names. */
export type WordClass =
  | 'title'
  | 'role'
  | 'organization'
  | 'agency'
  | 'small-agency'
  | 'maker'
  | 'affiliation'
  | 'place'
  | 'say'
  | 'domain'

/** Which words of one sentence belong to which class; positions are token indices. */
export type WordClasses = {
  readonly has: (one: WordClass) => boolean
  /** End of the longest word of the class that starts at the token, or null. */
  readonly starts: (one: WordClass, from: number) => number | null
  /** Whether a word of the class ends right before the token. */
  readonly ends: (one: WordClass, to: number) => boolean
  /** Whether the token lies inside a word of the class. */
  readonly covers: (one: WordClass, at: number) => boolean
}

/** The words of the classes. */
export const classTerms = ({
  names,
  speech,
  cues,
}: LanguagePack): readonly (readonly [WordClass, readonly Term[]])[] => [
  ['title', names?.titles ?? []],
  ['role', names?.roles ?? []],
  ['organization', [...(names?.organisations ?? []), ...(names?.agencies ?? [])]],
  ['agency', names?.agencies ?? []],
  ['small-agency', names?.smallAgencies ?? []],
  ['maker', names?.makers ?? []],
  ['affiliation', names?.affiliations ?? []],
  ['place', names?.places ?? []],
  ['say', Object.values(speech?.say ?? {}).flat()],
  ['domain', cues?.domain ?? []],
]

/** The classes as bits, so that one number says all that a token belongs to. */
export const classBits: Readonly<Record<WordClass, number>> = {
  title: 1,
  role: 2,
  organization: 4,
  agency: 8,
  'small-agency': 16,
  maker: 32,
  affiliation: 64,
  place: 128,
  say: 256,
  domain: 512,
}

/** Three of them fit in one number: the classes of words that lie over a token, start and end there. */
const started = 10
const ended = 20

const none: WordClasses = {
  has: () => false,
  starts: () => null,
  ends: () => false,
  covers: () => false,
}

type ClassHit = Hit<Tagged<WordClass>>

/** For each token, and the end, the bits of the classes that lie over it, start and end there. */
const bitsOf = (hits: readonly ClassHit[], tokens: number): readonly number[] => {
  const row = new Array<number>(tokens + 1).fill(0)
  for (const { tag, from, to, weak } of hits) {
    if (weak) continue
    const { bit } = tag
    for (let at = from; at < to; at += 1) row[at] = (row[at] ?? 0) | bit
    row[from] = (row[from] ?? 0) | (bit << started)
    row[to] = (row[to] ?? 0) | (bit << ended)
  }
  return row
}

/** The end of the longest hit of a class that starts at a token. */
const longestEnd = (hits: readonly ClassHit[], bit: number, start: number): number => {
  let end = 0
  for (const { tag, from, to, weak } of hits)
    if (tag.bit === bit && from === start && to > end && !weak) end = to
  return end
}

/** The classes of a sentence's words, from the hits of their terms. */
export const wordClasses = (hits: readonly ClassHit[], tokens: number): WordClasses => {
  let all = 0
  for (const { tag, weak } of hits) if (!weak) all |= tag.bit
  if (all === 0) return none
  const row = bitsOf(hits, tokens)
  const holds = (at: number, bit: number): boolean =>
    at >= 0 && at < row.length && ((row[at] ?? 0) & bit) !== 0
  return {
    has: (one) => (all & classBits[one]) !== 0,
    starts: (one, from) => {
      const bit = classBits[one]
      return holds(from, bit << started) ? longestEnd(hits, bit, from) : null
    },
    ends: (one, to) => holds(to, classBits[one] << ended),
    covers: (one, at) => holds(at, classBits[one]),
  }
}
