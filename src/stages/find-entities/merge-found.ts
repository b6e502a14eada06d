import type { Found } from './found.ts'

/** Of overlapping mentions the longer, then the earlier one; in the order of the text. */
export const mergeFound = (found: readonly Found[]): readonly Found[] => {
  const taken: boolean[][] = []
  const byLength = [...found].sort(
    (one, other) => other.end - other.start - (one.end - one.start) || one.start - other.start,
  )
  const kept = byLength.filter(({ sentence, from, to }) => {
    taken[sentence] ??= []
    const row = taken[sentence] ?? []
    for (let at = from; at < to; at += 1) if (row[at]) return false
    for (let at = from; at < to; at += 1) row[at] = true
    return true
  })
  return kept.sort((one, other) => one.start - other.start)
}
