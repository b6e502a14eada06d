import type { Span } from '#model/span'
import { classOf } from '#text/characters'
import { lowerUnit } from '#text/lower-unit'
import { signsAt } from '#text/signs'
import { lettersPerWord, tailUnits } from './limits.ts'
import {
  asks,
  bar,
  closing,
  ends,
  half,
  hyphen,
  letter,
  lineSigns,
  number,
  odd,
  space,
  stop,
  unspaced,
  wide,
  within,
} from './line-signs.ts'

/** What one look at the characters of a line tells. */
export type Scanned = {
  /** Letters (with the marks on them) and digits. */
  readonly letters: number
  readonly digits: number
  /** Where no spaces part words, two letters count as one. */
  readonly words: number
  /** The marks that tell lines apart (`signsIn`). */
  readonly signs: number
  /** Whether letters stand in it between which no spaces part words: Han, Kana. */
  readonly isUnspaced: boolean
  /** Whether it may have items, has a stop, and is another in the text that patterns see. */
  readonly hasBars: boolean
  readonly hasStops: boolean
  readonly isOdd: boolean
}

const firstOfTwoUnits = 0x1_00_00

const signsOfPair = (codePoint: number): number => {
  const found = classOf(codePoint)
  if (found === 'char') return unspaced | wide
  if (found === 'word') return letter
  return found === 'number' ? number : 0
}

/** Two spaces, or a dash behind one. */
const isGap = (before: number, signs: number): boolean =>
  (before & space) !== 0 && (signs & (space | hyphen)) !== 0

/** Looks at each character of a stretch of text once, and keeps its letters as words are searched. */
export const scanLine = (text: string, { start, end }: Span, units: Uint16Array): Scanned => {
  let [letters, digits, words, unspacedLetters] = [0, 0, 0, 0]
  let [all, marks, before] = [0, 0, 0]
  let [open, hasGap] = [false, false]
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at)
    units[at] = lowerUnit(unit)
    let signs = lineSigns(unit)
    marks |= signsAt(unit)
    hasGap ||= isGap(before, signs)
    if ((signs & half) !== 0) {
      const codePoint = text.codePointAt(at) ?? 0
      if (codePoint >= firstOfTwoUnits) {
        signs = signsOfPair(codePoint)
        at += 1
        units[at] = text.charCodeAt(at)
      }
    }
    all |= signs
    before = signs
    if ((signs & unspaced) !== 0) {
      letters += 1
      unspacedLetters += 1
      open = false
    } else if ((signs & (letter | number)) !== 0) {
      if ((signs & number) !== 0) digits += 1
      else letters += 1
      if (!open) words += 1
      open = true
    } else open &&= (signs & within) !== 0
  }
  return {
    letters,
    digits,
    words: Math.round(unspacedLetters / lettersPerWord) + words,
    signs: marks,
    hasBars: hasGap || (all & (bar | wide)) !== 0,
    isUnspaced: (all & wide) !== 0,
    hasStops: (all & stop) !== 0,
    isOdd: (all & odd) !== 0,
  }
}

const closingMarks = /(?:[\s"'»”’)\]\p{Extended_Pictographic}」』）】]|\uFE0F)+$/u

/** The signs of the mark that ends a stretch of text, but for what closes behind it. */
const lastSigns = (text: string, start: number, end: number): number => {
  const from = Math.max(start, end - tailUnits)
  for (let at = end - 1; at >= from; at -= 1) {
    const signs = lineSigns(text.charCodeAt(at))
    if ((signs & half) !== 0) {
      const tail = text.slice(from, end).replace(closingMarks, '')
      return tail === '' ? 0 : lineSigns(tail.charCodeAt(tail.length - 1))
    }
    if ((signs & closing) === 0) return signs
  }
  return 0
}

/** Whether a stretch of text ends as a sentence does, in any script, and whether as a question. */
export const endOf = (
  text: string,
  start: number,
  end: number,
): { readonly ends: boolean; readonly asks: boolean } => {
  const signs = lastSigns(text, start, end)
  return { ends: (signs & ends) !== 0, asks: (signs & asks) !== 0 }
}
