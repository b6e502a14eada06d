import type { Found } from './found.ts'

/** Of overlapping mentions the longer, then the earlier one; in the order of the text. */
export const mergeFound = (found: readonly Found[]): readonly Found[] => {
  const taken = new Set<string>()
  const byLength = [...found].sort(
    (one, other) => other.end - other.start - (one.end - one.start) || one.start - other.start,
  )
  const kept = byLength.filter(({ sentence, from, to }) => {
    const places = Array.from({ length: to - from }, (_, at) => `${sentence}:${from + at}`)
    if (places.some((place) => taken.has(place))) return false
    for (const place of places) taken.add(place)
    return true
  })
  return kept.sort((one, other) => one.start - other.start)
}
