/** A word from which on the engine keeps the whole text for the sake of a slice of it. */
const slicedUnits = 13

/** The same letters in memory of their own: what is kept of a text must not keep the text. */
export const alone = (word: string): string =>
  word.length < slicedUnits ? word : word.split('').join('')

/**
 * Words remembered by one table. A page has some 300 different ones, a day of news some thousands;
 * a few dozen tables live side by side, and each new name would stay in all of them.
 */
export const mostKnownWords = 6000

/**
 * Records of words in all languages at once; some 200 bytes each. A word that is forgotten is asked
 * for again by all who know something of it, so this is larger than any of their tables.
 */
export const mostWords = 30_000
