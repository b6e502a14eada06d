import type { Found } from './found.ts'

/** The mentions found so far, none over another, by sentence. */
export type Mentions = {
  readonly bySentence: readonly (readonly Found[] | undefined)[]
  /** For each sentence the mention over each token; nothing where there is none. */
  readonly rows: readonly (Row | undefined)[]
}

type Row = readonly (Found | undefined)[]

/** Nothing found yet. */
export const noMentions: Mentions = { bySentence: [], rows: [] }

/** The mention over a token; null where there is none. */
export const mentionAt = ({ rows }: Mentions, sentence: number, token: number): Found | null =>
  (token < 0 ? null : rows[sentence]?.[token]) ?? null

const rowOf = (found: readonly Found[]): Row => {
  const row: (Found | undefined)[] = []
  for (const one of found) for (let at = one.from; at < one.to; at += 1) row[at] = one
  return row
}

const overlap = (one: Found, other: Found): boolean => one.from < other.to && other.from < one.to

/** Of the mentions of a sentence that overlap the longer, then the earlier one; in order. */
const settled = (found: readonly Found[]): readonly Found[] => {
  const byStart = (one: Found, other: Found): number => one.start - other.start
  const sorted = [...found].sort(byStart)
  if (sorted.every((one, at) => at === 0 || !overlap(one, sorted[at - 1] ?? one))) return sorted
  const byLength = [...found].sort(
    (one, other) => other.end - other.start - (one.end - one.start) || byStart(one, other),
  )
  const taken: boolean[] = []
  const kept = byLength.filter(({ from, to }) => {
    for (let at = from; at < to; at += 1) if (taken[at]) return false
    for (let at = from; at < to; at += 1) taken[at] = true
    return true
  })
  return kept.sort(byStart)
}

/** The mentions with more of them: of those that overlap the longer, then the earlier one stays. */
export const withMore = (mentions: Mentions, more: readonly Found[]): Mentions => {
  if (more.length === 0) return mentions
  const bySentence = [...mentions.bySentence]
  const rows = [...mentions.rows]
  for (const [sentence, added] of Map.groupBy(more, (one) => one.sentence)) {
    const found = settled([...(bySentence[sentence] ?? []), ...added])
    bySentence[sentence] = found
    rows[sentence] = rowOf(found)
  }
  return { bySentence, rows }
}

/** All mentions in the order of the text. */
export const allMentions = ({ bySentence }: Mentions): readonly Found[] =>
  bySentence.flatMap((found) => found ?? [])

/** The mentions, each as it is to be, over the same tokens. */
export const withChanged = ({ bySentence }: Mentions, change: (one: Found) => Found): Mentions => {
  const changed = bySentence.map((found) => found?.map(change))
  return { bySentence: changed, rows: changed.map((found) => found && rowOf(found)) }
}
