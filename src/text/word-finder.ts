import { bitAt, setBit } from './bit-set.ts'
import { scattered } from './scatter.ts'
import type { Letters, Lists, Tell } from './word-index.ts'
import { wordIndex } from './word-index.ts'

// Letters are told apart by their last 6 bits where many are looked at.
const letterBits = 6
const letterMask = 2 ** letterBits - 1

/** Most letters of a word that it is found by; a shorter word is found by all of its letters. */
const mostLetters = 4

/** The last letters at a place: those at the place before, and one more. */
const lastFour = (before: number, unit: number): number =>
  ((before << letterBits) | (unit & letterMask)) & (2 ** (letterBits * mostLetters) - 1)

/** Fewer of them. */
const lastThree = (four: number): number => four & (2 ** (letterBits * 3) - 1)
const lastTwo = (four: number): number => four & (2 ** (letterBits * 2) - 1)

/** Words are found by a key of their letters; what is found by it is compared. */
const keyBits = 11
const keyOf = (letters: number): number => scattered(letters) >>> (32 - keyBits)

/** How many letters of a word it is found by. */
const lettersOf = (word: string): number => Math.min(mostLetters, word.length)

/** The letters of a word from a place on that it is found by. */
const lettersAt = (word: string, place: number): number => {
  let four = 0
  for (let at = place; at < place + lettersOf(word); at += 1)
    four = lastFour(four, word.charCodeAt(at))
  return four
}

/** The place in a word of its letters that stand in the fewest words, and have the fewest spaces. */
const rarestPlace = (words: readonly string[]): ((word: string) => number) => {
  const counts = new Map<number, number>()
  for (const word of words)
    for (let place = 0; place + lettersOf(word) <= word.length; place += 1) {
      const letters = lettersAt(word, place)
      counts.set(letters, (counts.get(letters) ?? 0) + 1)
    }
  return (word) => {
    const places = Array.from({ length: word.length - lettersOf(word) + 1 }, (_, place) => place)
    const costs = places.map(
      (place) =>
        (counts.get(lettersAt(word, place)) ?? 1) *
        word.slice(place, place + mostLetters).split(' ').length,
    )
    return costs.indexOf(Math.min(...costs))
  }
}

/** A bit for the letters of each of some words, to say no quickly. */
type Bits = { readonly bits: Int32Array; readonly shift: number }

/** Bits for each word: so many that another's letters seldom have one of them. */
const bitsPerWord = 48

const bitsOf = (words: readonly string[], placeIn: (word: string) => number): Bits => {
  const size = Math.ceil(Math.log2(Math.max(2, words.length) * bitsPerWord))
  const made = { bits: new Int32Array(2 ** (size - 5)), shift: 32 - size }
  for (const word of words)
    setBit(made.bits, scattered(lettersAt(word, placeIn(word))) >>> made.shift)
  return made
}

/** By the last two of the letters that words are found by: how many letters these are, as bits. */
const endsOf = (words: readonly string[], placeIn: (word: string) => number): Uint8Array => {
  const ends = new Uint8Array(2 ** (letterBits * 2))
  for (const word of words) {
    const end = lastTwo(lettersAt(word, placeIn(word)))
    ends[end] = (ends[end] ?? 0) | (1 << lettersOf(word))
  }
  return ends
}

const isIn = ({ bits, shift }: Bits, letters: number): boolean =>
  (bitAt(bits, scattered(letters) >>> shift) & 1) !== 0

const ofTwo = 1 << 2
const ofThree = 1 << 3
const ofFour = 1 << 4

/**
 * Makes a search that tells, in one pass over a text, which of many lists of words have one that
 * stands in it (`searchUnit`), within other words too; a list perhaps more than once. Words have two
 * letters at least.
 */
export const wordFinder = (lists: Lists, tell: Tell): ((text: Letters) => void) => {
  const words = [...new Set(lists.flatMap((own) => own ?? []))]
  const placeIn = rarestPlace(words)
  const ofLetters = (count: number): Bits =>
    bitsOf(
      words.filter((word) => lettersOf(word) === count),
      placeIn,
    )
  const [three, four] = [ofLetters(3), ofLetters(4)]
  const ends = endsOf(words, placeIn)
  const tellOf = wordIndex(
    lists,
    { count: 2 ** keyBits, placeIn, keyOf: (word, place) => keyOf(lettersAt(word, place)) },
    tell,
  )
  return (text) => {
    const { units, start, end } = text
    let read = 0
    for (let at = start; at < end; at += 1) {
      read = lastFour(read, units[at] ?? 0)
      const counts = ends[lastTwo(read)] ?? 0
      if (counts === 0) continue
      if ((counts & ofFour) !== 0 && isIn(four, read)) tellOf(keyOf(read), text, at - 3)
      if ((counts & ofThree) !== 0 && isIn(three, lastThree(read)))
        tellOf(keyOf(lastThree(read)), text, at - 2)
      if ((counts & ofTwo) !== 0) tellOf(keyOf(lastTwo(read)), text, at - 1)
    }
  }
}
