import type { RemovedRole } from '#model/block'
import { holdsDigit } from '#text/digits'
import { isNetwork } from './brands.ts'
import { countWords } from './count-words.ts'
import { hasMoreWords } from './items.ts'
import type { Line } from './lines.ts'

/**
 * A rule that needs no words of any language: what clutter looks like. `hits` is a line it strikes.
 * Weights below 0.6 need a second witness.
 */
export type ShapeRule = {
  readonly id: string
  readonly role: RemovedRole
  readonly weight: number
  /** Marks of which such a line has one, as bits (`signsOf`); the test is asked of no other line. */
  readonly signs?: number
  /** Words that such a line has at most; a longer one is not asked either. */
  readonly maxWords?: number
  readonly test: (line: Line) => boolean
  readonly hits: string
  readonly spares: string
}

/** Words of a line that are asked whether they name networks. */
const mostWords = 24

/** Whether a line has several items, or words, and half of them or more name networks. */
export const namesNetworks = ({ items, core }: Line): boolean => {
  if (items.length > 1) return items.filter((item) => isNetwork(item)).length * 2 >= items.length
  const words = countWords(core, (start, end) => isNetwork(core, start, end), mostWords)
  return words.all > 1 && words.fitting * 2 >= words.all
}

/** Words of the longest item of a menu. */
const longestItem = 5

/** Capitalised words (or words without case) and nothing that looks like a sentence. */
export const isBar = ({ items, ends }: Line): boolean => {
  if (items.length < 3 || ends) return false
  if (items.some((item) => hasMoreWords(item, longestItem))) return false
  // Figures make a table, not a menu.
  const figures = items.filter((item) => holdsDigit(item, { start: 0, end: item.length })).length
  return figures * 3 <= items.length
}

export const day =
  /(?:^|[^\p{N}])(?:\d{4}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}|\d{1,2}[-/.]\s?\d{1,2}[-/.]\s?\d{2,4})(?:[^\p{N}]|$)/u
export const time = /(?:^|[^\p{N}])\d{1,2}\s?[:hH.]\s?\d{2}(?:[^\p{N}%]|$)/u
