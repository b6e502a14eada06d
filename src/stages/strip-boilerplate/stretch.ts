import { fragmentCost, stretchWords, struckCost } from './limits.ts'
import type { Line } from './lines.ts'
import { isProse } from './lines.ts'

const gainOf = (line: Line, isStruck: boolean): number => {
  if (isStruck) return -struckCost
  return isProse(line) || line.bullet ? Math.min(line.words, stretchWords) : -fragmentCost
}

/** First and last line of the stretch whose gains add up to most; `first` after `last` where none gains. */
export const bestStretch = (
  lines: readonly Line[],
  gain: (line: Line) => number,
): { readonly first: number; readonly last: number } => {
  let best = { first: lines.length, last: -1, sum: 0 }
  let first = 0
  let sum = 0
  for (const line of lines) {
    if (sum <= 0) {
      first = line.at
      sum = 0
    }
    sum += gain(line)
    if (sum > best.sum) best = { first, last: line.at, sum }
  }
  return { first: best.first, last: best.last }
}

/**
 * The stretch that is most likely the article: menus above it, and cards and footers below, cost
 * more than the little prose among them is worth.
 */
export const mainStretch = (
  lines: readonly Line[],
  isStruck: (line: Line) => boolean,
): { readonly first: number; readonly last: number } =>
  bestStretch(lines, (line) => gainOf(line, isStruck(line)))
