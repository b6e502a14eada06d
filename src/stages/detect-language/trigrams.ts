import { scattered } from '#text/scatter'
import { type Clean, longestClean, space } from './clean.ts'
import { limits } from './limits.ts'
import { type Index, keyFor, type Postings, placeOf, postingsFrom } from './trigram-index.ts'

/** What tells each trigram of the text read last from all others. */
const keys = new Int32Array(longestClean)

/** Reads the trigrams of a text, as many as it has letters: a space stands before it and behind. */
const readTrigrams = ({ units, length }: Clean, { letters, size }: Index): void => {
  const between = letters[space] ?? 0
  let second = letters[units[0] ?? 0] ?? 0
  let pair = between * size + second
  for (let at = 0; at < length; at += 1) {
    const third = at + 1 < length ? (letters[units[at + 1] ?? 0] ?? 0) : between
    keys[at] = keyFor(pair, third, size)
    pair = second * size + third
    second = third
  }
}

/** Of each trigram looked for last what stands in its slot, where its tables stand, and how many. */
const inSlots = new Int32Array(longestClean + 1)
const places = new Int32Array(longestClean + 1)
const holders = new Int32Array(longestClean + 1)

/**
 * Looks for as many trigrams as are asked for: for the slots of all, then for their tables. Each lies
 * elsewhere in memory, and so they are fetched at once and not one by one.
 */
const find = (postings: Postings, asked: Int32Array, count: number): void => {
  const { slots, list } = postings
  for (let one = 0; one < count; one += 1)
    inSlots[one] = slots[placeOf(asked[one] ?? 0, slots)] ?? 0
  for (let one = 0; one < count; one += 1) {
    const key = asked[one] ?? 0
    const slot = placeOf(key, slots)
    const isFirst = inSlots[one] === key || inSlots[one] === 0
    places[one] = isFirst ? (slots[slot + 1] ?? 0) : postingsFrom(postings, key, slot)
  }
  for (let one = 0; one < count; one += 1) holders[one] = list[places[one] ?? 0] ?? 0
}

/** The distance that franc gives a trigram which a table lacks. */
const missing = 300

/** No script has more tables. */
const maxTables = 256

const zipfAt = (rank: number): number => Math.log(limits.zipfScale / (rank + limits.zipfShift))
const zipfFloor = zipfAt(limits.missingRank)
/** What a trigram at each rank adds to the floor. */
const gains = Float64Array.from({ length: missing + 1 }, (_, rank) => zipfAt(rank) - zipfFloor)

/** By table; no script has more. */
const sums = new Float64Array(maxTables)

/**
 * For each table of our languages the sum over trigrams of count × log-Zipf of the rank there.
 * They last until the next text.
 */
export const zipfSums = (clean: Clean, index: Index): Float64Array => {
  const { list } = index.ours
  readTrigrams(clean, index)
  sums.fill((clean.length || 1) * zipfFloor, 0, index.languages.length)
  find(index.ours, keys, clean.length)
  for (let one = 0; one < clean.length; one += 1) {
    const place = places[one] ?? 0
    const end = place + 2 * (holders[one] ?? 0)
    for (let at = place + 1; at < end; at += 2) {
      const holder = list[at] ?? 0
      sums[holder] = (sums[holder] ?? 0) + (gains[list[at + 1] ?? 0] ?? 0)
    }
  }
  return sums
}

/** The trigrams that differ, from 1 on in the order they were met, and how often each was. */
const metKeys = new Int32Array(longestClean + 1)
const metCounts = new Uint16Array(longestClean + 1)

/** By a hash of the key; more than twice as many as a text has trigrams. */
const slotBits = 11
const slots = new Uint16Array(1 << slotBits)

/** Counts the trigrams that were read and gives how many differ. */
const countTrigrams = (length: number): number => {
  let met = 0
  slots.fill(0)
  for (let at = 0; at < length; at += 1) {
    const key = keys[at] ?? 0
    let slot = scattered(key) >>> (32 - slotBits)
    let which = slots[slot] ?? 0
    while (which !== 0 && metKeys[which] !== key) {
      slot = (slot + 1) % slots.length
      which = slots[slot] ?? 0
    }
    if (which === 0) {
      met += 1
      which = met
      slots[slot] = met
      metKeys[met] = key
      metCounts[met] = 0
    }
    metCounts[which] = (metCounts[which] ?? 0) + 1
  }
  return met
}

const distances = new Int32Array(maxTables)

/** Measures how far a text's trigrams are from each of franc's tables of a script. */
const measure = (clean: Clean, index: Index): void => {
  const { list } = index.all
  readTrigrams(clean, index)
  const met = countTrigrams(clean.length)
  distances.fill(met * missing)
  find(index.all, metKeys, met + 1)
  for (let one = 1; one <= met; one += 1) {
    const place = places[one] ?? 0
    const count = metCounts[one] ?? 0
    const end = place + 2 * (holders[one] ?? 0)
    for (let at = place + 1; at < end; at += 2) {
      const holder = list[at] ?? 0
      const distance = Math.abs(count - (list[at + 1] ?? 0) - 1)
      distances[holder] = (distances[holder] ?? 0) - missing + distance
    }
  }
}

/** Which of all languages franc likes best for a text, and how far some of ours lead all others. */
type Standing = { readonly best: string; readonly lead: number }

/**
 * franc's own scores (0–1, the best is 1), as `francAll` gives them, summed over an inverted index:
 * how those of some of its tables stand to all others'.
 */
export const francStanding = (clean: Clean, index: Index, tables: readonly number[]): Standing => {
  measure(clean, index)
  let best = 0
  let own = Number.POSITIVE_INFINITY
  let other = Number.POSITIVE_INFINITY
  for (let table = 0; table < index.languages.length; table += 1) {
    const distance = distances[table] ?? 0
    if (distance < (distances[best] ?? 0)) best = table
    if (tables.includes(table)) own = Math.min(own, distance)
    else other = Math.min(other, distance)
  }
  const least = Math.min(own, other)
  const most = clean.length * missing - least
  return { best: index.languages[best] ?? '', lead: (other - own) / most || 0 }
}
