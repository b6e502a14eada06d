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

/** Places for words; more than twice as many as the largest list has. */
const slotCount = 1 << 15

/** Numbers the words of a list by their order, from 1 on. */
export const wordFinder = (words: readonly string[]): FindWord => {
  const numbers = new Uint16Array(slotCount)
  const hashes = new Int32Array(slotCount)
  const slotFor = (hash: number): number => {
    let slot = (hash ^ (hash >>> 15)) & (slotCount - 1)
    while (numbers[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (slotCount - 1)
    return slot
  }
  for (const [place, word] of words.entries()) {
    const hash = hashOf(word)
    const slot = slotFor(hash)
    numbers[slot] = place + 1
    hashes[slot] = hash
  }
  return (hash) => numbers[slotFor(hash)] ?? 0
}
