const classes = [
  ['char', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u],
  ['number', /\p{Nd}/u],
  ['word', /[\p{L}\p{M}]/u],
  ['stop', /[.,;:!?…。、，；：！？「」『』《》〈〉（）()[\]{}"“”„«»‹›—–―|•·►◄؟،؛।*\n]/u],
  ['symbol', /[\p{S}%‰&@#№§/+％＆＃／]/u],
  ['inner', /[\u200C\u00AD]/u],
  ['space', /./su],
] as const

/** What a character is to whoever cuts a text into words. */
export type CharacterClass = (typeof classes)[number][0]

/** The same as a number, in the same order: what comes behind symbols is part of no token. */
export const characterClass = {
  char: 1,
  number: 2,
  word: 3,
  stop: 4,
  symbol: 5,
  inner: 6,
  space: 7,
} as const satisfies Record<CharacterClass, number>

/** By code point: the number of its class, once it was looked up. */
const known = new Uint8Array(0x11_00_00)

const look = (codePoint: number): number => {
  const character = String.fromCodePoint(codePoint)
  const found = 1 + classes.findIndex(([, pattern]) => pattern.test(character))
  known[codePoint] = found
  return found
}

/** The number of a character's class. */
export const classNumber = (codePoint: number): number => known[codePoint] || look(codePoint)

/** The class of a character: `char` is a word of its own, `space` is whatever parts words. */
export const classOf = (codePoint: number): CharacterClass =>
  classes[classNumber(codePoint) - 1]?.[0] ?? 'space'

/** Code units of a character. */
export const sizeOf = (codePoint: number): number => (codePoint > 0xff_ff ? 2 : 1)
