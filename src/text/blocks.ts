import type { Span } from '#model/span'
import { trimmed } from '#model/span'
import { isSpace, unitFits } from './one-character.ts'

const isSpaceInLine = unitFits(/[^\S\n]/u)

/** Where the white space that begins at a line break ends, if it holds another one; else -1. */
const blankEnd = (text: string, lineBreak: number): number => {
  let at = lineBreak + 1
  while (isSpaceInLine(text, at)) at += 1
  if (text.charAt(at) !== '\n') return -1
  while (isSpace(text, at)) at += 1
  return at
}

/** The stretches between blank lines, trimmed, without the empty ones. */
const betweenBlankLines = (text: string): readonly Span[] => {
  const found: Span[] = []
  const add = (start: number, end: number): void => {
    const one = trimmed(text, { start, end })
    if (one.end > one.start) found.push(one)
  }
  let start = 0
  let at = text.indexOf('\n')
  while (at >= 0) {
    const end = blankEnd(text, at)
    if (end > at) {
      add(start, at)
      start = end
    }
    at = text.indexOf('\n', Math.max(end, at + 1))
  }
  add(start, text.length)
  return found
}

/**
 * The blocks of a text: parted by blank lines, or, where a text has none, each line is one.
 *
 * In order, disjoint, trimmed; together they cover all that is not white space.
 */
export const blocks = (text: string): readonly Span[] => {
  const parted = betweenBlankLines(text)
  return parted.length > 1 ? parted : lines(text, { start: 0, end: text.length })
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
