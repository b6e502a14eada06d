import type { Span } from '#model/span'
import type { Token } from '#text/tokens'

/** Token indices, half-open. */
export type Range = { readonly from: number; readonly to: number }

/** Whether two ranges share a token. */
export const shareToken = (one: Range, other: Range): boolean =>
  one.from < other.to && other.from < one.to

/** Whether each range ends before the next begins. */
const areApart = (ranges: readonly Range[]): boolean => {
  let end = 0
  for (const { from, to } of ranges) {
    if (from < end) return false
    end = to
  }
  return true
}

/** The longest of the ranges that overlap one another, in order; of equals the first. */
export const longestOf = <One extends Range>(ranges: readonly One[]): readonly One[] => {
  if (areApart(ranges)) return ranges
  const kept: One[] = []
  const order = ranges.toSorted((one, other) => other.to - other.from - (one.to - one.from))
  for (const one of order) if (!kept.some((other) => shareToken(one, other))) kept.push(one)
  return kept.sort((one, other) => one.from - other.from)
}

/** Token range of a span: every token that shares a character with it. */
export const tokensIn = (tokens: readonly Token[], { start, end }: Span): Range => {
  let from = 0
  while (from < tokens.length && (tokens[from]?.end ?? 0) <= start) from += 1
  let to = from
  while (to < tokens.length && (tokens[to]?.start ?? 0) < end) to += 1
  return { from, to }
}
