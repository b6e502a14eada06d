/**
 * Words told by a hash of their letters, so that none has to be cut out of a text. Of half a million
 * other words, one is taken for a word of a list of thousands: no matter for who counts words.
 */

/** The hash of no letters. */
export const noLetters = 0

/** The hash of a word one letter longer. */
export const withLetter = (hash: number, unit: number): number =>
  (Math.imul(hash ^ unit, 0x01_00_01_93) + 1) | 0

const hashOf = (word: string): number => {
  let hash = noLetters
  for (let at = 0; at < word.length; at += 1) hash = withLetter(hash, word.charCodeAt(at))
  return hash
}

/** The number of the word with this hash, from 1 on; 0 where there is none. */
export type FindWord = (hash: number) => number

/** Numbers the words of a list by their order, from 1 on. */
export const wordFinder = (words: readonly string[]): FindWord => {
  // At least three places for each word, so that most others are told at the first look.
  const mask = 2 ** Math.ceil(Math.log2(3 * words.length + 2)) - 1
  /** At each place a word's number, 0 where none stands, and its hash. */
  const slots = new Int32Array(2 * (mask + 1))
  const slotFor = (hash: number): number => {
    let slot = (hash ^ (hash >>> 15)) & mask
    while (slots[2 * slot] !== 0 && slots[2 * slot + 1] !== hash) slot = (slot + 1) & mask
    return 2 * slot
  }
  for (const [place, word] of words.entries()) {
    const hash = hashOf(word)
    const slot = slotFor(hash)
    slots[slot] = place + 1
    slots[slot + 1] = hash
  }
  return (hash) => slots[slotFor(hash)] ?? 0
}
