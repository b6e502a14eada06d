const apostrophes = /[’‘ʼ＇`´]/gu
const spaces = /[\u00A0\u2000-\u200A\u202F\u205F\u3000\t]/gu

/**
 * The text as the packs' patterns see it: every apostrophe straight, every space a plain one.
 * Same length, so that offsets into it hold in the text itself.
 */
export const plain = (text: string): string =>
  text.replaceAll(apostrophes, "'").replaceAll(spaces, ' ')
