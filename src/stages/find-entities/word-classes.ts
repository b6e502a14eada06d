import type { LanguagePack } from '#languages/pack'
import type { Hit, Term } from '#text/lexicon'
import type { Tagged } from './tagged.ts'

/** What a word can be for the finding of names, as bits: several can be asked for at once. */
export const wordClass = {
  title: 1,
  role: 2,
  organization: 4,
  agency: 8,
  smallAgency: 16,
  maker: 32,
  affiliation: 64,
  place: 128,
  say: 256,
  domain: 512,
} as const

type TermHit = Hit<Tagged<string, unknown>>

/** Which words of one sentence belong to which class. */
export type WordClasses = {
  /** For each token, and the end, the classes of words that lie over it, start and end there. */
  readonly at: readonly number[]
  /** All of the sentence. */
  readonly all: number
  readonly hits: readonly TermHit[]
}

/** Three of them fit in one number: the classes of words that lie over a token, start and end there. */
const started = 10
const ended = 20

/** The words of each class. */
export const classTerms = ({
  names,
  speech,
  cues,
}: LanguagePack): readonly (readonly [number, readonly Term[]])[] => [
  [wordClass.title, names?.titles ?? []],
  [wordClass.role, names?.roles ?? []],
  [wordClass.organization, [...(names?.organisations ?? []), ...(names?.agencies ?? [])]],
  [wordClass.agency, names?.agencies ?? []],
  [wordClass.smallAgency, names?.smallAgencies ?? []],
  [wordClass.maker, names?.makers ?? []],
  [wordClass.affiliation, names?.affiliations ?? []],
  [wordClass.place, names?.places ?? []],
  [wordClass.say, Object.values(speech?.say ?? {}).flat()],
  [wordClass.domain, cues?.domain ?? []],
]

const none: WordClasses = { at: [], all: 0, hits: [] }

/** The classes of a sentence's words, from the hits of its terms. */
export const wordClasses = (hits: readonly TermHit[], tokens: number): WordClasses => {
  let all = 0
  for (const { tag, weak } of hits) if (tag.kind === 'class' && !weak) all |= tag.bit
  if (all === 0) return none
  const row = new Array<number>(tokens + 1).fill(0)
  for (const { tag, from, to, weak } of hits) {
    if (tag.kind !== 'class' || weak) continue
    const { bit } = tag
    for (let at = from; at < to; at += 1) row[at] = (row[at] ?? 0) | bit
    row[from] = (row[from] ?? 0) | (bit << started)
    row[to] = (row[to] ?? 0) | (bit << ended)
  }
  return { at: row, all, hits }
}

/** Whether the sentence holds a word of one of the classes. */
export const holds = (classes: WordClasses | undefined, bits: number): boolean =>
  classes !== undefined && (classes.all & bits) !== 0

const bitsAt = (classes: WordClasses | undefined, at: number): number =>
  classes !== undefined && at >= 0 && at < classes.at.length ? (classes.at[at] ?? 0) : 0

/** Whether the token lies inside a word of one of the classes. */
export const covers = (classes: WordClasses | undefined, bits: number, at: number): boolean =>
  (bitsAt(classes, at) & bits) !== 0

/** Whether a word of one of the classes starts at the token. */
export const starts = (classes: WordClasses | undefined, bits: number, from: number): boolean =>
  (bitsAt(classes, from) & (bits << started)) !== 0

/** Whether a word of one of the classes ends right before the token. */
export const ends = (classes: WordClasses | undefined, bits: number, to: number): boolean =>
  (bitsAt(classes, to) & (bits << ended)) !== 0

/** End of the longest word of the classes that starts at the token, or null. */
export const longestFrom = (
  classes: WordClasses | undefined,
  bits: number,
  start: number,
): number | null => {
  if (classes === undefined || !starts(classes, bits, start)) return null
  let end = 0
  for (const { tag, from, to, weak } of classes.hits)
    if (tag.kind === 'class' && (tag.bit & bits) !== 0 && from === start && to > end && !weak)
      end = to
  return end
}
