import { bitAt, setBit } from './bit-set.ts'
import { scattered } from './scatter.ts'
import type { Letters, Lists, Tell, WordIndex } from './word-index.ts'
import { tellWords, wordIndex } from './word-index.ts'

// Letters are told apart by their last 6 bits where many are looked at.
const letterBits = 6
const letterMask = 2 ** letterBits - 1

/** Most letters of a word that it is found by; a shorter word is found by all of its letters. */
const mostLetters = 4

/** The last letters at a place: those at the place before, and one more. */
const lastFour = (before: number, unit: number): number =>
  ((before << letterBits) | (unit & letterMask)) & (2 ** (letterBits * mostLetters) - 1)

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

/** Words that are found by so many letters: a bit for those of each, to say no quickly. */
type Sieve = {
  readonly bits: Int32Array
  readonly shift: number
  /** What is left of the last letters at a place. */
  readonly mask: number
  readonly count: number
}

/** Bits for each word: so many that another's letters seldom have one of them. */
const bitsPerWord = 48

const sieveOf = (
  words: readonly string[],
  { count, placeIn }: { readonly count: number; readonly placeIn: (word: string) => number },
): Sieve => {
  const own = words.filter((word) => lettersOf(word) === count)
  const size = Math.ceil(Math.log2(Math.max(2, own.length) * bitsPerWord))
  const bits = new Int32Array(2 ** (size - 5))
  for (const word of own) setBit(bits, scattered(lettersAt(word, placeIn(word))) >>> (32 - size))
  return { bits, shift: 32 - size, mask: 2 ** (letterBits * count) - 1, count }
}

/** Where what may be words ends in a text, and the letters of each; it lasts until the next. */
type Found = { readonly ends: Int32Array; readonly letters: Int32Array }

const roomFor = (units: number): Found => ({
  ends: new Int32Array(units + 1),
  letters: new Int32Array(units + 1),
})

/** Room for most lines; it grows. */
let room = roomFor(2048)

/**
 * Puts into the room what may be words, and gives how many these are. Each place is written, and
 * written over unless it counts: so the machine has nothing to foretell.
 */
const sift = ({ units, start, end }: Letters, { bits, shift, mask }: Sieve): number => {
  const { ends, letters } = room
  let count = 0
  let read = 0
  for (let at = start; at < end; at += 1) {
    read = ((read << letterBits) | ((units[at] ?? 0) & letterMask)) & mask
    ends[count] = at + 1
    letters[count] = read
    count += bitAt(bits, scattered(read) >>> shift) & 1
  }
  return count
}

/** Tells of what is a word among all that was found by so many letters. */
const tellFound = (index: WordIndex, text: Letters, sieve: Sieve): void => {
  const found = sift(text, sieve)
  const { ends, letters } = room
  for (let nth = 0; nth < found; nth += 1)
    tellWords(index, text, { key: keyOf(letters[nth] ?? 0), at: (ends[nth] ?? 0) - sieve.count })
}

/**
 * Makes a search that tells which of many lists of words have one that stands in a text
 * (`searchUnit`), within other words too; a list perhaps more than once. Words have two letters at
 * least.
 */
export const wordFinder = (lists: Lists, tell: Tell): ((text: Letters) => void) => {
  const words = [...new Set(lists.flatMap((own) => own ?? []))]
  const placeIn = rarestPlace(words)
  const sieves = [2, 3, 4].map((count) => sieveOf(words, { count, placeIn }))
  const index = wordIndex(
    lists,
    { count: 2 ** keyBits, placeIn, keyOf: (word, place) => keyOf(lettersAt(word, place)) },
    tell,
  )
  return (text) => {
    const units = text.end - text.start
    if (room.ends.length <= units) room = roomFor(2 * units)
    for (const sieve of sieves) tellFound(index, text, sieve)
  }
}
