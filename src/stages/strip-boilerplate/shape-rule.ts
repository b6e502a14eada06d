import type { RemovedRole } from '#model/block'
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
  readonly test: (line: Line) => boolean
  readonly hits: string
  readonly spares: string
}

/** Whether a pattern fits half of a line's items, or of its words, or more. */
export const fitsHalf = (line: Line, pattern: RegExp): boolean => {
  const { items } = line
  const all = items.length > 1 ? items : line.core.split(/\s+/u).slice(0, 24)
  let left = Math.floor(all.length / 2)
  for (const item of all) {
    if (pattern.test(item)) continue
    if (left === 0) return false
    left -= 1
  }
  return true
}

/** Capitalised words (or words without case) and nothing that looks like a sentence. */
export const isBar = ({ items, ends }: Line): boolean => {
  if (items.length < 3 || ends) return false
  const short = items.every((item) => item.split(/\s+/u).length <= 5)
  // Figures make a table, not a menu.
  const figures = items.filter((item) => /\p{Nd}/u.test(item)).length
  return short && figures * 3 <= items.length
}

export const day =
  /(?:^|[^\p{N}])(?:\d{4}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}|\d{1,2}[-/.]\s?\d{1,2}[-/.]\s?\d{2,4})(?:[^\p{N}]|$)/u
export const time = /(?:^|[^\p{N}])\d{1,2}\s?[:hH.]\s?\d{2}(?:[^\p{N}%]|$)/u
