import { bitAt, setBit } from './bit-set.ts'
import { scattered } from './scatter.ts'
import type { Lists } from './word-index.ts'
import { wordIndex } from './word-index.ts'

/** Most letters of a word that it is looked up by. */
const keyUnits = 4
const keyCount = 2 ** 13

/** The key of some letters and one more; different ones may share it: what is found is compared. */
const longer = (hash: number, unit: number): number => scattered(hash ^ unit)
const keyOf = (hash: number): number => hash >>> 19
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
): ((units: Uint16Array, start: number, end: number) => void) => {
  const index = wordIndex(lists, {
    count: keyCount,
    placeIn: () => 0,
    keyOf: (word) => keyOf(hashOf(word)),
  })
  const bits = bitsOf(lists)
  const { firsts, starts, letters, listStarts, lists: listed } = index
  /** Tells of a word if the text begins with it. */
  const tellOf = (word: number, units: Uint16Array, start: number): void => {
    const from = starts[word] ?? 0
    const size = (starts[word + 1] ?? 0) - from
    for (let at = size - 1; at >= 0; at -= 1) if (units[start + at] !== letters[from + at]) return
    const last = listStarts[word + 1] ?? 0
    for (let own = listStarts[word] ?? 0; own < last; own += 1) tell(listed[own] ?? 0)
  }
  return (units, start, end) => {
    let hash = 0
    const last = Math.min(end, start + keyUnits)
    for (let at = start; at < last; at += 1) {
      hash = longer(hash, units[at] ?? 0)
      if ((bitAt(bits, bitOf(hash)) & 1) === 0) continue
      const next = firsts[keyOf(hash) + 1] ?? 0
      for (let word = firsts[keyOf(hash)] ?? 0; word < next; word += 1)
        if (start + (starts[word + 1] ?? 0) - (starts[word] ?? 0) <= end) tellOf(word, units, start)
    }
  }
}
