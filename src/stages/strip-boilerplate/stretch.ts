import { fragmentCost, stretchWords, struckCost } from './limits.ts'
import type { Line } from './lines.ts'
import { isProse } from './lines.ts'

const gainOf = (line: Line, isStruck: boolean): number => {
  if (isStruck) return -struckCost
  return isProse(line) || line.bullet ? Math.min(line.words, stretchWords) : -fragmentCost
}

/**
 * First and last line of the stretch that is most likely the article: menus above it, and cards and
 * footers below, cost more than the little prose among them is worth. Empty: `first` after `last`.
 */
export const mainStretch = (
  lines: readonly Line[],
  isStruck: (line: Line) => boolean,
): { readonly first: number; readonly last: number } => {
  let best = { first: lines.length, last: -1, sum: 0 }
  let first = 0
  let sum = 0
  for (const line of lines) {
    if (sum <= 0) {
      first = line.at
      sum = 0
    }
    sum += gainOf(line, isStruck(line))
    if (sum > best.sum) best = { first, last: line.at, sum }
  }
  return { first: best.first, last: best.last }
}
