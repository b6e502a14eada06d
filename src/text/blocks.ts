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
  const stretch = text.slice(start, end)
  const found: Span[] = []
  for (let at = 0; at < stretch.length; ) {
    const cut = stretch.indexOf('\n', at)
    const to = cut < 0 ? stretch.length : cut
    const line = trimmed(text, { start: start + at, end: start + to })
    if (line.end > line.start) found.push(line)
    at = to + 1
  }
  return found
}
