import type { Span } from '#model/span'
import type { PatternNeeds } from './needs.ts'
import { pictureSign } from './signs.ts'

/** Beyond the longest line. */
const endless = 2 ** 30

const space = 0x20

/** Whether more than so many letters of a stretch are no spaces. */
const hasMore = (units: Uint16Array, { start, end }: Span, most: number): boolean => {
  if (end - start <= most) return false
  let left = most
  for (let at = start; at < end; at += 1) {
    if (units[at] === space) continue
    if (left === 0) return true
    left -= 1
  }
  return false
}

/** A text in which words are found, and the marks that stand in it (`signsIn`). */
type Looked = { readonly units: Uint16Array; readonly start: number; readonly signs: number }

/** How far the words of rules may stand from the ends of what these match. */
export type WordReach = {
  /** Looks at a text. */
  readonly open: (text: Looked) => void
  /** Whether a rule may match a part of it in which one of its words stands. */
  readonly reaches: (rule: number, word: Span, part: Span) => boolean
}

/** Makes ready what is known of rules, side by side for each. */
export const wordReach = (known: readonly PatternNeeds[]): WordReach => {
  const limits = Int32Array.from(
    known.flatMap(({ before, behind }) => [before.least, behind.least, before.most, behind.most]),
    (count) => Math.min(count, endless),
  )
  let units: Uint16Array = new Uint16Array()
  let [from, scale] = [0, 1]
  const hasMoreThan = (most: number, start: number, end: number): boolean =>
    hasMore(units, { start: from + start, end: from + end }, most * scale)
  return {
    open: (text) => {
      units = text.units
      from = text.start
      // A character of two units counts once.
      scale = (text.signs & pictureSign) === 0 ? 1 : 2
    },
    reaches: (rule, word, part) =>
      word.start - part.start >= (limits[rule * 4] ?? 0) &&
      part.end - word.end >= (limits[rule * 4 + 1] ?? 0) &&
      !hasMoreThan(limits[rule * 4 + 2] ?? 0, part.start, word.start) &&
      !hasMoreThan(limits[rule * 4 + 3] ?? 0, word.end, part.end),
  }
}
