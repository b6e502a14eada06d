import { plain } from '#text/plain'
import { searchUnit } from '#text/search-unit'
import { signsAt } from '#text/signs'

// What a character may be to a line, each as a bit of a number.
/** Where no space parts words; the long vowel mark is part of a word of letters. */
export const unspaced = 1 << 0
export const letter = 1 << 1
export const number = 1 << 2
/** Within a word: an apostrophe, a hyphen. */
export const within = 1 << 3
export const space = 1 << 4
export const hyphen = 1 << 5
/** May end a sentence. */
export const stop = 1 << 6
/** Parts the items of a bar. */
export const bar = 1 << 7
/** Between such letters single spaces may part items. */
export const wide = 1 << 8
export const bullet = 1 << 9
/** May stand before what a line says, and behind it. */
export const leading = 1 << 10
export const trailing = 1 << 11
/** May stand behind the mark that ends a sentence. */
export const closing = 1 << 12
export const ends = 1 << 13
export const asks = 1 << 14
/** Half of a character. */
export const half = 1 << 15
/** Is another in the text that patterns see (`plain`). */
export const odd = 1 << 16
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
export const isOnlyLetter = (signs: number): boolean => signs === (asked | letter)

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
export const unitSize = 4
export const marksPlace = 1
export const searchPlace = 2

/** By code unit; 0 where it was never asked. */
export const unitTable = new Int32Array(unitSize * 0x1_00_00)

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
