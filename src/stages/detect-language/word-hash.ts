import { bitAt, setBit } from '#text/bit-set'

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

/** The number of the word with this hash, above 0; 0 where there is none. */
export type FindWord = (hash: number) => number

/** The smallest power of two above a number. */
const powerOver = (count: number): number => 2 ** Math.ceil(Math.log2(count + 1))

const mixed = (hash: number): number => hash ^ (hash >>> 15)

/** Finds the words of a list, each by a number above 0: that of its place, from 1 on, or another. */
export const wordFinder = (
  words: readonly string[],
  numberOf: (place: number) => number = (place) => place + 1,
): FindWord => {
  const mask = powerOver(1.5 * words.length) - 1
  /** At each place a word's number, 0 where none stands, and its hash. */
  const slots = new Int32Array(2 * (mask + 1))
  const slotFor = (hash: number): number => {
    let slot = mixed(hash) & mask
    while (slots[2 * slot] !== 0 && slots[2 * slot + 1] !== hash) slot = (slot + 1) & mask
    return 2 * slot
  }
  // A small table tells most other words at the first look.
  const bitMask = powerOver(8 * words.length) - 1
  const bits = new Int32Array((bitMask >>> 5) + 1)
  for (const [place, word] of words.entries()) {
    const hash = hashOf(word)
    const slot = slotFor(hash)
    slots[slot] = numberOf(place)
    slots[slot + 1] = hash
    setBit(bits, mixed(hash) & bitMask)
  }
  return (hash) =>
    (bitAt(bits, mixed(hash) & bitMask) & 1) === 0 ? 0 : (slots[slotFor(hash)] ?? 0)
}
