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

/** Whether a code unit is certainly no white space: most that a stretch begins or ends with. */
const isInk = (unit: number): boolean =>
  (unit > 0x20 && unit < 0xa0) ||
  (unit > 0xa0 && unit < 0x16_80) ||
  (unit > 0x30_00 && unit < 0xfe_ff)

/** The span without the white space at its two ends; empty at its start if there is nothing else. */
export const trimmed = (text: string, { start, end }: Span): Span => {
  if (start < end && isInk(text.charCodeAt(start)) && isInk(text.charCodeAt(end - 1)))
    return { start, end }
  const words = text.slice(start, end)
  const lead = words.length - words.trimStart().length
  return lead === words.length
    ? { start, end: start }
    : { start: start + lead, end: start + words.trimEnd().length }
}
