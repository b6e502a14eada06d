/** A stretch of an article's text: UTF-16 code units, half-open, `0 ≤ start ≤ end ≤ text.length`. */
export type Span = { readonly start: number; readonly end: number }

/** A span together with the very words it covers: `text.slice(start, end)`. */
export type Quote = Span & { readonly text: string }

/** The words a span covers, as a quote. Anything else the span carries is left behind. */
export const quote = (text: string, { start, end }: Span): Quote => ({
  start,
  end,
  text: text.slice(start, end),
})

/** Whether the first span holds the whole of the second. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** Whether two spans share at least one code unit. */
export const overlaps = (one: Span, other: Span): boolean =>
  one.start < other.end && other.start < one.end

/** The span without the white space at its two ends; empty at its start if there is nothing else. */
export const trimmed = (text: string, { start, end }: Span): Span => {
  const words = text.slice(start, end)
  const lead = words.length - words.trimStart().length
  return lead === words.length
    ? { start, end: start }
    : { start: start + lead, end: start + words.trimEnd().length }
}
