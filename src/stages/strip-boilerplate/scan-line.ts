import type { Span } from '#model/span'
import { classOf } from '#text/characters'
import { lettersPerWord, tailUnits } from './limits.ts'
import {
  bar,
  closing,
  half,
  hyphen,
  isOnlyLetter,
  letter,
  lineSigns,
  marksPlace,
  number,
  odd,
  searchPlace,
  space,
  stop,
  unitSize,
  unitTable,
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
  /** Whether it may have items, and is another in the text that patterns see. */
  readonly hasBars: boolean
  readonly isOdd: boolean
  /** Where in it stops stand. */
  readonly stops: readonly number[]
}

const noStops: readonly number[] = []

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
  let stops: number[] | null = null
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at)
    let signs = lineSigns(unit)
    const place = unit * unitSize
    units[at] = unitTable[place + searchPlace] ?? 0
    if (isOnlyLetter(signs)) {
      before = signs
      letters += 1
      if (!open) words += 1
      open = true
      continue
    }
    marks |= unitTable[place + marksPlace] ?? 0
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
    } else {
      open &&= (signs & within) !== 0
      if ((signs & stop) !== 0) {
        stops ??= []
        stops.push(at - start)
      }
    }
  }
  return {
    letters,
    digits,
    words: Math.round(unspacedLetters / lettersPerWord) + words,
    signs: marks,
    isUnspaced: (all & wide) !== 0,
    hasBars: hasGap || (all & (bar | wide)) !== 0,
    isOdd: (all & odd) !== 0,
    stops: stops ?? noStops,
  }
}

const closingMarks = /(?:[\s"'»”’)\]\p{Extended_Pictographic}」』）】]|\uFE0F)+$/u

/** The signs of the mark that ends a stretch of text (`ends`, `asks`), but for what closes behind it. */
export const endSigns = (text: string, start: number, end: number): number => {
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
