import { bitAt, setBit } from './bit-set.ts'
import { scattered } from './scatter.ts'
import type { Letters, Lists } from './word-index.ts'
import { tellWords, wordIndex } from './word-index.ts'

/** Most letters of a word that it is looked up by. */
const keyUnits = 4
const keyBits = 12

/** The key of some letters and one more; different ones may share it: what is found is compared. */
const longer = (hash: number, unit: number): number => scattered(hash ^ unit)
const keyOf = (hash: number): number => hash >>> (32 - keyBits)
const bitOf = (hash: number): number => hash >>> 17

const hashOf = (word: string): number => {
  let hash = 0
  for (let at = 0; at < Math.min(word.length, keyUnits); at += 1)
    hash = longer(hash, word.charCodeAt(at))
  return hash
}

/** A bit for each beginning by which a word is looked up, to say no quickly. */
const bitsOf = (lists: Lists): Int32Array => {
  const bits = new Int32Array(2 ** 10)
  for (const own of lists) for (const word of own ?? []) setBit(bits, bitOf(hashOf(word)))
  return bits
}

/**
 * Makes a search that tells which of many lists of words have one that a text begins with
 * (`searchUnit`); a list perhaps more than once.
 */
export const beginFinder = (
  lists: Lists,
  tell: (list: number) => void,
): ((text: Letters) => void) => {
  const index = wordIndex(
    lists,
    { count: 2 ** keyBits, placeIn: () => 0, keyOf: (word) => keyOf(hashOf(word)) },
    tell,
  )
  const bits = bitsOf(lists)
  return (text) => {
    const { units, start, end } = text
    let hash = 0
    const last = Math.min(end, start + keyUnits)
    for (let at = start; at < last; at += 1) {
      hash = longer(hash, units[at] ?? 0)
      if ((bitAt(bits, bitOf(hash)) & 1) !== 0)
        tellWords(index, text, { key: keyOf(hash), at: start })
    }
  }
}
