import type { Found } from './found.ts'

/** Of overlapping mentions the longer, then the earlier one; in the order of the text. */
export const mergeFound = (found: readonly Found[]): readonly Found[] => {
  const taken = new Map<number, Found[]>()
  const byLength = [...found].sort(
    (one, other) => other.end - other.start - (one.end - one.start) || one.start - other.start,
  )
  const kept = byLength.filter((one) => {
    const row = taken.get(one.sentence) ?? []
    if (row.some((other) => one.from < other.to && other.from < one.to)) return false
    taken.set(one.sentence, [...row, one])
    return true
  })
  return kept.sort((one, other) => one.start - other.start)
}
