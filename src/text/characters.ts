const classes = [
  ['char', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u],
  ['number', /\p{Nd}/u],
  ['word', /[\p{L}\p{M}]/u],
  ['inner', /[\u200C\u00AD]/u],
  ['stop', /[.,;:!?…。、，；：！？「」『』《》〈〉（）()[\]{}"“”„«»‹›—–―|•·►◄؟،؛।*\n]/u],
  ['symbol', /[\p{S}%‰&@#№§/+％＆＃／]/u],
  ['space', /./su],
] as const

/** What a character is to whoever cuts a text into words. */
export type CharacterClass = (typeof classes)[number][0]

/** By code point: 1 + the place in `classes`, once it was looked up. */
const known = new Uint8Array(0x11_00_00)

/** The class of a character: `char` is a word of its own, `space` is whatever parts words. */
export const classOf = (codePoint: number): CharacterClass => {
  const place = known[codePoint] ?? 0
  if (place > 0) return classes[place - 1]?.[0] ?? 'space'
  const character = String.fromCodePoint(codePoint)
  const found = classes.findIndex(([, pattern]) => pattern.test(character))
  known[codePoint] = found + 1
  return classes[found]?.[0] ?? 'space'
}

/** Code units of a character. */
export const sizeOf = (codePoint: number): number => (codePoint > 0xff_ff ? 2 : 1)
