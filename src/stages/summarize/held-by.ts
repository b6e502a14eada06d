import type { Span } from '#model/span'

/** Something and a stretch of text it stands in. */
export type Placed<Thing> = { readonly span: Span; readonly thing: Thing }

/**
 * For each of the spans, what stands in it at least in part; one list a span, in the order given.
 *
 * The spans are in order and disjoint, so that each thing is looked up, not compared with them all:
 * a text may hold thousands of both.
 */
export const heldBy = <Thing>(
  spans: readonly Span[],
  things: readonly Placed<Thing>[],
): readonly (readonly Thing[])[] => {
  const held: Thing[][] = spans.map(() => [])
  for (const { span, thing } of things)
    for (let at = firstEndingAfter(spans, span.start); at < spans.length; at += 1) {
      if ((spans[at]?.start ?? 0) >= span.end) break
      held[at]?.push(thing)
    }
  return held
}

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
