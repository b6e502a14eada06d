import { lazy } from './lazy.ts'

/**
 * Marks that tell lines apart, those that stand for one another together. Each line is a bit of a
 * number; a text has it where one of the marks stands in it.
 */
const marks = [
  ':：',
  '|｜丨︱▏',
  '/／\\',
  '@',
  '%％',
  '(（',
  ')）',
  '[]【】〔〕〖〗',
  '「」『』《》〈〉',
  '©ⓒ®™',
  '•·・‧▪●■◆★☆◇○□☰▼✦✪➤',
  '–—―',
  '-−',
  ',，、،',
  '.。',
  '!！',
  '?？؟',
  '#＃№',
  '$€£¥₽₴₩',
  '&＆',
  '+＋±',
  '=＝',
  '>›»→▶►▸⟶⇒',
  '<‹«←◀◄⟵⇐',
  '*',
  '"“”„',
  '…',
  '_',
  '~～',
] as const

const signed = new Map(
  marks.flatMap((list, bit) => [...list].map((mark) => [mark, 1 << bit] as const)),
)

/** A digit, in any script. */
export const digitSign = 1 << marks.length
/** A pictograph, or any character of two code units. */
export const pictureSign = 1 << (marks.length + 1)

/** All signs together. */
export const allSigns = 2 ** (marks.length + 2) - 1

const digit = /\p{Nd}/u
const picture = /[\p{Extended_Pictographic}\p{Cs}]/u

/** Each mark, and the digits of one code unit in every script. */
export const marksAndDigits = lazy((): readonly string[] => {
  const units = Array.from({ length: 0x1_00_00 }, (_, unit) => String.fromCharCode(unit))
  return [...marks.join(''), ...units.filter((character) => digit.test(character))]
})

const signsOfUnit = (unit: number): number => {
  const character = String.fromCharCode(unit)
  return (
    (signed.get(character) ?? 0) |
    (digit.test(character) ? digitSign : 0) |
    (picture.test(character) ? pictureSign : 0)
  )
}

/** By code unit; `unasked` where it was never asked. */
const known = new Int32Array(0x1_00_00).fill(1 << 31)
const unasked = 1 << 31

/** The signs of a code unit: a bit for each kind that it is of; 0 for letters and spaces. */
export const signsAt = (unit: number): number => {
  const found = known[unit] ?? 0
  if (found !== unasked) return found
  const made = signsOfUnit(unit)
  known[unit] = made
  return made
}

/** The signs that stand in a text, as bits. */
export const signsIn = (text: string): number => {
  let found = 0
  for (let at = 0; at < text.length; at += 1) found |= signsAt(text.charCodeAt(at))
  return found
}

/** The bits of some marks. */
export const signsOf = (written: string): number => signsIn(written)
