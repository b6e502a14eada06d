import {
  ended,
  endOf,
  hashBetween,
  hashOf,
  mostTokens,
  mostUnits,
  noUnits,
  startOf,
  unitAt,
  withUnit,
} from './token-cut.ts'
import { mostWords } from './word-memory.ts'

/** Places for words at first, and at most: more than twice the words that are known at once. */
const fewestPlaces = 4096
const mostPlaces = 65_536

/** Places for each word as long as they may grow, so that few are asked for one. */
const placesForWord = 4

/** What of a slot is the place of an entry, in halves; the bits above it are those of the hash. */
const entryBits = 0x3_ff_ff

/** Words of one hash are many only where someone made them so. */
const mostProbes = 64

/** Of each entry the index of a word and how many units it has; then come these. */
const head = { index: 0, length: 1, size: 2 } as const

/**
 * An entry for each word known. Those of words met first, and so most often, stand beside one
 * another: what takes time is not to compare them but to fetch them. All begin at even places.
 */
const entries = new Uint16Array(16 * mostWords)
// The entry at 0 is of no word: none has so many units.
entries[head.length] = 0xff_ff

const table = {
  /** At each place where the entry of a word stands, and bits of its hash; 0 where there is none. */
  slots: new Int32Array(fewestPlaces),
  /** Where the next entry begins. */
  end: head.size as number,
  count: 0,
}

/** Of each token that was cut last the entry that its hash leads to. */
const entriesOfCut = new Int32Array(mostTokens)

/** Of each such token the index of its word; below 0 where that is not known. */
const indexes = new Int32Array(mostTokens)

const sizeOfEntry = (length: number): number => head.size + length + (length & 1)

/** Whether there is room for one more word. */
export const hasRoom = (): boolean =>
  table.count < mostWords && table.end + sizeOfEntry(mostUnits) <= entries.length

/** Forgets all words. */
export const forgetWords = (): void => {
  table.slots.fill(0)
  table.end = head.size
  table.count = 0
  indexes.fill(-1)
}

/** The index of the word that an entry is of, if it has the units laid out from one place to another; else -1. */
const indexIn = (entry: number, start: number, end: number): number => {
  if (entries[entry + head.length] !== end - start) return -1
  const offset = entry + head.size - start
  for (let at = start; at < end; at += 1) if (entries[offset + at] !== unitAt(at)) return -1
  return entries[entry] ?? -1
}

/** The entry that a slot leads to if its hash is this one; else the one at 0, which is none. */
const entryOf = (slot: number, hash: number): number =>
  ((slot ^ hash) & ~entryBits) === 0 ? 2 * (slot & entryBits) : 0

/** The index of the word that is laid out from one place to another; -1 where it is not known. */
export const indexOf = (start: number, end: number): number => {
  const { slots } = table
  const hash = hashBetween(start, end)
  for (let probe = 0; probe < mostProbes; probe += 1) {
    const slot = slots[(hash + probe) & (slots.length - 1)] ?? 0
    if (slot === 0) return -1
    const index = indexIn(entryOf(slot, hash), start, end)
    if (index >= 0) return index
  }
  return -1
}

/** The index found of a token's word; below 0 where it was not known. */
export const indexOfCut = (token: number): number => indexes[token] ?? -1

/**
 * Looks for the words of all tokens that were cut last: first for the slots of all, then for the
 * entries. Each lies elsewhere in memory, and so they are fetched at once and not one by one.
 */
export const findIndexes = (count: number): void => {
  const { slots } = table
  const mask = slots.length - 1
  for (let token = 0; token < count; token += 1) {
    const hash = hashOf(token)
    entriesOfCut[token] = entryOf(slots[hash & mask] ?? 0, hash)
  }
  for (let token = 0; token < count; token += 1)
    indexes[token] = indexIn(entriesOfCut[token] ?? 0, startOf(token), endOf(token))
}

/** Notes where an entry stands; false where too many places are taken. */
const note = (entry: number, hash: number): boolean => {
  const { slots } = table
  for (let probe = 0; probe < mostProbes; probe += 1) {
    const place = (hash + probe) & (slots.length - 1)
    if (slots[place] !== 0) continue
    slots[place] = (hash & ~entryBits) | (entry >> 1)
    return true
  }
  return false
}

/** The hash of the units from one place of the entries to another. */
const hashWithin = (start: number, end: number): number => {
  let hash: number = noUnits
  for (let at = start; at < end; at += 1) hash = withUnit(hash, entries[at] ?? 0)
  return ended(hash)
}

/** Twice the places; a word that finds none is forgotten. */
const grow = (): void => {
  table.slots = new Int32Array(2 * table.slots.length)
  for (let entry: number = head.size; entry < table.end; ) {
    const length = entries[entry + head.length] ?? 0
    const first = entry + head.size
    note(entry, hashWithin(first, first + length))
    entry += sizeOfEntry(length)
  }
}

/** Keeps a word and gives its index; -1 where it cannot. */
export const addWord = (word: string, hash: number): number => {
  const entry = table.end
  if (!note(entry, hash)) return -1
  const index = table.count
  entries[entry + head.index] = index
  entries[entry + head.length] = word.length
  for (let at = 0; at < word.length; at += 1) entries[entry + head.size + at] = word.charCodeAt(at)
  table.end += sizeOfEntry(word.length)
  table.count += 1
  const { length } = table.slots
  if (table.count * placesForWord > length && length < mostPlaces) grow()
  return index
}
