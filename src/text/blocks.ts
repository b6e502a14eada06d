import type { Span } from '#model/span'
import { trimmed } from '#model/span'

const blankLine = /\n[^\S\n]*\n\s*/gu

/** Stretches between separators, trimmed, without the empty ones. */
const between = (text: string, separator: RegExp): readonly Span[] => {
  const cuts = [...text.matchAll(separator)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const starts = [0, ...cuts.map(({ end }) => end)]
  const ends = [...cuts.map(({ start }) => start), text.length]
  return starts
    .map((start, index) => trimmed(text, { start, end: ends[index] ?? text.length }))
    .filter(({ start, end }) => end > start)
}

/**
 * The blocks of a text: parted by blank lines, or, where a text has none, each line is one.
 *
 * In order, disjoint, trimmed; together they cover all that is not white space.
 */
export const blocks = (text: string): readonly Span[] => {
  const parted = between(text, blankLine)
  return parted.length > 1 ? parted : between(text, /\n/gu)
}

/** The lines of a stretch of text, trimmed, without the empty ones. */
export const lines = (text: string, { start, end }: Span): readonly Span[] => {
  const isOne = !text.slice(start, end).includes('\n')
  if (isOne) return [trimmed(text, { start, end })].filter((one) => one.end > one.start)
  return between(text.slice(start, end), /\n/gu).map((line) => ({
    start: line.start + start,
    end: line.end + start,
  }))
}
