import type { Span } from '#model/span'
import { bitAt, setBit } from './bit-set.ts'
import { scattered } from './scatter.ts'
import type { Lists } from './word-index.ts'
import { wordIndex } from './word-index.ts'

/** A stretch of letters as words are searched in it (`lowerUnit`). */
export type Letters = { readonly units: Uint16Array } & Span

// Letters are told apart by their last 6 bits where many are looked at.
const classes = 2 ** 6
const letterMask = classes - 1
const twoMask = classes ** 2 - 1
const threeMask = classes ** 3 - 1

/** The last three letters at a place: those at the place before, and one more. */
const lastThree = (before: number, unit: number): number =>
  ((before << 6) | (unit & letterMask)) & threeMask

/** Words of two letters are found by both, others by three; what is found by a key is compared. */
const keyOfTwo = (three: number): number => three & twoMask
const keyOfThree = (three: number): number => twoMask + 1 + (scattered(three) >>> 20)
const keyCount = classes ** 2 * 2

/** The letters of a word from a place on that it is found by. */
const threeIn = (word: string, place: number): number => {
  let three = 0
  for (let at = place; at < Math.min(word.length, place + 3); at += 1)
    three = lastThree(three, word.charCodeAt(at))
  return three
}

/** The place in a word of its letters that stand in the fewest words, and have the fewest spaces. */
const rarestPlace = (lists: Lists): ((word: string) => number) => {
  const counts = new Map<number, number>()
  for (const word of lists.flatMap((own) => own ?? []))
    for (let place = 0; place + 3 <= word.length; place += 1) {
      const three = threeIn(word, place)
      counts.set(three, (counts.get(three) ?? 0) + 1)
    }
  return (word) => {
    const places = Array.from({ length: Math.max(1, word.length - 2) }, (_, place) => place)
    const costs = places.map(
      (place) =>
        (counts.get(threeIn(word, place)) ?? 1) * word.slice(place, place + 3).split(' ').length,
    )
    return costs.indexOf(Math.min(...costs))
  }
}

/** A bit for each two and each three letters that a word is found by, to say no quickly. */
const bitsOf = (lists: Lists, placeIn: (word: string) => number): Bits => {
  const bits = { two: new Int32Array(2 ** 7), three: new Int32Array(2 ** 10) }
  for (const word of lists.flatMap((own) => own ?? [])) {
    const three = threeIn(word, placeIn(word))
    if (word.length > 2) setBit(bits.three, scattered(three) >>> 17)
    else setBit(bits.two, keyOfTwo(three))
  }
  return bits
}

type Bits = { readonly two: Int32Array; readonly three: Int32Array }

/** Told a list of which a word was found, and where in the text that begins and ends. */
type Tell = (list: number, start: number, end: number) => void

/**
 * Makes a search that tells, in one pass over a text, which of many lists of lower-case words have
 * one that stands in it, within other words too; a list perhaps more than once. Words have two
 * letters at least.
 */
export const wordFinder = (lists: Lists, tell: Tell): ((text: Letters) => void) => {
  const placeIn = rarestPlace(lists)
  const keyOf = (word: string, place: number): number =>
    (word.length > 2 ? keyOfThree : keyOfTwo)(threeIn(word, place))
  const { two, three } = bitsOf(lists, placeIn)
  const index = wordIndex(lists, { count: keyCount, placeIn, keyOf })
  const { firsts, places, starts, letters, listStarts, lists: listed } = index
  /** Tells of a word if it begins at a place. */
  const tellOf = (word: number, { units, start, end }: Letters, at: number): void => {
    const from = starts[word] ?? 0
    const size = (starts[word + 1] ?? 0) - from
    if (at < start || at + size > end) return
    for (let next = 0; next < size; next += 1) if (units[at + next] !== letters[from + next]) return
    const last = listStarts[word + 1] ?? 0
    for (let own = listStarts[word] ?? 0; own < last; own += 1)
      tell(listed[own] ?? 0, at - start, at - start + size)
  }
  /** Tells of the words whose letters with a key begin at a place. */
  const tellAt = (key: number, text: Letters, at: number): void => {
    const last = firsts[key + 1] ?? 0
    for (let word = firsts[key] ?? 0; word < last; word += 1)
      tellOf(word, text, at - (places[word] ?? 0))
  }
  return (text) => {
    const { units, start, end } = text
    let letters = 0
    for (let at = start; at < end; at += 1) {
      letters = lastThree(letters, units[at] ?? 0)
      const may = bitAt(two, keyOfTwo(letters)) | bitAt(three, scattered(letters) >>> 17)
      if ((may & 1) === 0) continue
      tellAt(keyOfTwo(letters), text, at - 1)
      tellAt(keyOfThree(letters), text, at - 2)
    }
  }
}
