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
  for (const one of found) {
    while (row.length < one.from) row.push(undefined)
    while (row.length < one.to) row.push(one)
  }
  return row
}

/** Whether mentions of a sentence stand in order, none over another. */
const isSettled = (found: readonly Found[]): boolean => {
  for (let at = 1; at < found.length; at += 1) {
    const [one, next] = [found[at - 1], found[at]]
    if (one && next && (one.to > next.from || one.start > next.start)) return false
  }
  return true
}

/** Of the mentions of a sentence that overlap the longer, then the earlier one; in order. */
const settled = (found: readonly Found[]): readonly Found[] => {
  if (isSettled(found)) return found
  const byStart = (one: Found, other: Found): number => one.start - other.start
  const sorted = [...found].sort(byStart)
  if (isSettled(sorted)) return sorted
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

/** Mentions by the sentence they stand in. */
const bySentenceOf = (found: readonly Found[]): readonly (readonly Found[] | undefined)[] => {
  const rows: (Found[] | undefined)[] = []
  for (const one of found) {
    while (rows.length <= one.sentence) rows.push(undefined)
    const row = rows[one.sentence]
    if (row) row.push(one)
    else rows[one.sentence] = [one]
  }
  return rows
}

/** The mentions with more of them: of those that overlap the longer, then the earlier one stays. */
export const withMore = (mentions: Mentions, more: readonly Found[]): Mentions => {
  if (more.length === 0) return mentions
  const bySentence = [...mentions.bySentence]
  const rows = [...mentions.rows]
  for (const [sentence, added] of bySentenceOf(more).entries()) {
    if (!added) continue
    const known = bySentence[sentence]
    const found = settled(known ? [...known, ...added] : added)
    bySentence[sentence] = found
    rows[sentence] = rowOf(found)
  }
  return { bySentence, rows }
}

/** All mentions in the order of the text. */
export const allMentions = ({ bySentence }: Mentions): readonly Found[] => {
  const all: Found[] = []
  for (const found of bySentence) if (found) for (const one of found) all.push(one)
  return all
}

/** The mentions, each as it is to be, over the same tokens. */
export const withChanged = ({ bySentence }: Mentions, change: (one: Found) => Found): Mentions => {
  const changed = bySentence.map((found) => found?.map(change))
  return { bySentence: changed, rows: changed.map((found) => found && rowOf(found)) }
}
