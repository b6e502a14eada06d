import type { Span } from '#model/span'

/** Index of the first of some spans, in order and disjoint, that ends after the offset. */
export const firstEndingAfter = (spans: readonly Span[], offset: number): number => {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** Whether there is a span at a place, and it starts before the offset. */
export const startsBefore = (spans: readonly Span[], at: number, offset: number): boolean => {
  const span = spans[at]
  return span !== undefined && span.start < offset
}
