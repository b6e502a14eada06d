/** The bits of what is known of a code unit; below them stands its small form. */
export const smallForm = 0xff_ff
export const isLetter = 1 << 16
export const isCapital = 1 << 17
export const isSmall = 1 << 18
/** Marks and apostrophes, which stay with the letters of any script. */
export const isJoined = 1 << 19
export const isLatn = 1 << 20
export const isCyrl = 1 << 21
export const isArab = 1 << 22
export const isDigit = 1 << 23
export const isSpace = 1 << 24
/** Letters of any other script, and halves of characters, of which nothing else is told. */
export const isForeign = 1 << 25
const isKnown = 1 << 26

const kinds = [
  [isLetter, /\p{L}/u],
  [isCapital, /\p{Lu}/u],
  [isSmall, /\p{Ll}/u],
  [isJoined, /[\p{M}'’]/u],
  [isLatn, /\p{Script=Latin}/u],
  [isCyrl, /\p{Script=Cyrillic}/u],
  [isArab, /\p{Script=Arabic}/u],
  [isDigit, /\p{Nd}/u],
  [isSpace, /\s/u],
  [isForeign, /(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}])[\p{L}\p{Cs}]/u],
] as const

/** Both apostrophes are one; a capital I with a dot is an i, which JavaScript would write as two. */
const ownForms: Readonly<Record<string, string>> = { '’': "'", İ: 'i' }

/** By code unit, once it was met. */
const facts = new Int32Array(0x1_00_00)

const learnt = (unit: number): number => {
  const character = String.fromCharCode(unit)
  const small = ownForms[character] ?? character.toLowerCase()
  const found = kinds.reduce(
    (bits, [bit, pattern]) => bits | (pattern.test(character) ? bit : 0),
    0,
  )
  const fact = isKnown | found | (small.charCodeAt(0) & smallForm)
  facts[unit] = fact
  return fact
}

/** The small form of a code unit and what it is, as bits. */
export const factOf = (unit: number): number => {
  const fact = facts[unit] ?? 0
  return fact === 0 ? learnt(unit) : fact
}
