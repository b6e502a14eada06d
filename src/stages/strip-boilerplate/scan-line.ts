import type { Span } from '#model/span'
import { classOf } from '#text/characters'
import { plain } from '#text/plain'
import { searchUnit } from '#text/search-unit'
import { signsAt } from '#text/signs'
import { lettersPerWord, tailUnits } from './limits.ts'

// The numbers stand in the file of the loops that ask for them: there the engine takes them as given.

// What a character may be to a line, each as a bit of a number.
/** Where no space parts words; the long vowel mark is part of a word of letters. */
const unspaced = 1 << 0
const letter = 1 << 1
const number = 1 << 2
/** Within a word: an apostrophe, a hyphen. */
const within = 1 << 3
export const space = 1 << 4
const hyphen = 1 << 5
/** May end a sentence. */
const stop = 1 << 6
/** Parts the items of a bar. */
const bar = 1 << 7
/** Between such letters single spaces may part items. */
const wide = 1 << 8
export const bullet = 1 << 9
/** May stand before what a line says, and behind it. */
export const leading = 1 << 10
export const trailing = 1 << 11
/** May stand behind the mark that ends a sentence. */
const closing = 1 << 12
export const ends = 1 << 13
export const asks = 1 << 14
/** Half of a character. */
const half = 1 << 15
/** Is another in the text that patterns see (`plain`). */
const odd = 1 << 16
/** Ends a sentence without a space behind it; of the others one may have closed behind it. */
export const wideStop = 1 << 17
export const closer = 1 << 18
/** Parts items wherever it stands, and only between spaces. */
export const tightBar = 1 << 19
export const spacedBar = 1 << 20
/** Parts items where no spaces part words, as a space does. */
export const wideBar = 1 << 21
const asked = 1 << 22

/** Whether a code unit with these signs is nothing but a letter, as most are. */
const isOnlyLetter = (signs: number): boolean => signs === (asked | letter)

/** Of the character in the text that patterns see. */
const ofPlain: readonly (readonly [number, RegExp])[] = [
  [unspaced, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々\u0E01-\u0E3E\u0E40-\u0E5B]/u],
  [letter, /[\p{L}\p{M}ー々]/u],
  [number, /\p{Nd}/u],
  [within, /['’-]/u],
  [space, /\s/u],
  [hyphen, /-/u],
  [stop, /[.!?…؟۔।。！？]/u],
  [bar, /[|•·▪★☆◆■●☰▸►▶▾▿▼⌄»›→⋅/\\>–—]/u],
  [tightBar, /[|•·▪★☆◆■●☰▸►▶▾▿▼⌄»›→⋅]/u],
  [spacedBar, /[/\\>–—-]/u],
  [wideBar, /[|｜丨︱▏]/u],
  [wideStop, /[。！？]/u],
  [closer, /["»”')\]]/u],
  [wide, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
  [bullet, /[•·▪▫◦●○■□✓✔✅❌☑➤➢▶►‣⁃*+\d–—-]/u],
  [
    leading,
    /[\s\p{So}\p{Sk}\p{Extended_Pictographic}\p{Cs}•·▪►▶▼▲◄>»›→–—*|[(<=~_+-]|\uFE0F|\u200D/u,
  ],
  [trailing, /[\s\])»›→>|<:*…▾▼\p{Extended_Pictographic}\p{Cs}.]|\uFE0F/u],
]

const ofItself: readonly (readonly [number, RegExp])[] = [
  [closing, /[\s"'»”’)\]\p{Extended_Pictographic}」』）】]|\uFE0F/u],
  [ends, /[.!?…。！？؟۔।]/u],
  [asks, /[?？؟]/u],
  [half, /\p{Cs}/u],
]

const bitsOf = (character: string, kinds: readonly (readonly [number, RegExp])[]): number =>
  kinds.reduce((bits, [bit, pattern]) => bits | (pattern.test(character) ? bit : 0), 0)

const look = (unit: number): number => {
  const character = String.fromCharCode(unit)
  const seen = plain(character)
  return (
    asked | bitsOf(seen, ofPlain) | bitsOf(character, ofItself) | (seen === character ? 0 : odd)
  )
}

/** What is known of a code unit, side by side: these signs, its mark (`signsAt`), how it is searched. */
const unitSize = 4
const marksPlace = 1
const searchPlace = 2

/** By code unit; 0 where it was never asked. */
const unitTable = new Int32Array(unitSize * 0x1_00_00)

/** Looks a code unit up that was never asked. */
const meetUnit = (unit: number): number => {
  const made = look(unit)
  unitTable[unit * unitSize] = made
  unitTable[unit * unitSize + marksPlace] = signsAt(unit)
  unitTable[unit * unitSize + searchPlace] = searchUnit(unit)
  return made
}

/** What a code unit may be to a line. */
export const lineSigns = (unit: number): number => unitTable[unit * unitSize] || meetUnit(unit)

/** The same of a place in a text; none behind its end. */
export const lineSignsAt = (text: string, at: number): number =>
  at < text.length ? lineSigns(text.charCodeAt(at)) : 0

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
