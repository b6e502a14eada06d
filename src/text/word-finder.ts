import type { Span } from '#model/span'
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

/** Fewer of them. */
const lastThree = (letters: number): number => letters & (2 ** (letterBits * 3) - 1)
const lastTwo = (letters: number): number => letters & (2 ** (letterBits * 2) - 1)

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

/** Bits for each word: so many that another's letters seldom have one of them. */
const bitsPerWord = 48

/** A bit for the letters of each of some words, to say no quickly. */
type Bits = { readonly bits: Int32Array; readonly shift: number }

const bitsOf = (words: readonly string[], placeIn: (word: string) => number): Bits => {
  const size = Math.ceil(Math.log2(Math.max(2, words.length) * bitsPerWord))
  const made = { bits: new Int32Array(2 ** (size - 5)), shift: 32 - size }
  for (const word of words)
    setBit(made.bits, scattered(lettersAt(word, placeIn(word))) >>> made.shift)
  return made
}

/** What tells most letters of a text that are of no word. */
type Sieve = {
  /** By the last two of the letters that words are found by: how many letters these are, as bits. */
  readonly ends: Uint8Array
  readonly three: Bits
  readonly four: Bits
}

// The bits of `ends`, by their places.
const two = 0
const three = 1
const four = 2

const sieveOf = (words: readonly string[], placeIn: (word: string) => number): Sieve => {
  const ends = new Uint8Array(2 ** (letterBits * 2))
  for (const word of words) {
    const end = lastTwo(lettersAt(word, placeIn(word)))
    ends[end] = (ends[end] ?? 0) | (1 << (lettersOf(word) - 2))
  }
  const of = (count: number) => words.filter((word) => lettersOf(word) === count)
  return { ends, three: bitsOf(of(3), placeIn), four: bitsOf(of(4), placeIn) }
}

/** Where what may be words ends in a stretch of text; it lasts until the next. */
const room = new Int32Array(2048)

/** Most letters that are sifted at once. */
const mostSifted = room.length - mostLetters

/**
 * Puts into the room where what may be words ends, and gives how many these are. Each place is
 * written, and the next written over it unless it counts: so the machine has nothing to foretell.
 */
const sift = (units: Uint16Array, { start, end }: Span, sieve: Sieve): number => {
  const { ends } = sieve
  const { bits: threes, shift: shiftOfThree } = sieve.three
  const { bits: fours, shift: shiftOfFour } = sieve.four
  let found = 0
  let read = 0
  for (let at = start; at < end; at += 1) {
    read = lastFour(read, units[at] ?? 0)
    const counts = ends[lastTwo(read)] ?? 0
    const isThree = (counts >>> three) & bitAt(threes, scattered(lastThree(read)) >>> shiftOfThree)
    const isFour = (counts >>> four) & bitAt(fours, scattered(read) >>> shiftOfFour)
    room[found] = at
    found += (counts | isThree | isFour) & 1
  }
  return found
}

const isIn = ({ bits, shift }: Bits, letters: number): boolean =>
  (bitAt(bits, scattered(letters) >>> shift) & 1) !== 0

/** Tells of the words whose letters end at the places in the room. */
const tellFound = (index: WordIndex, text: Letters, { found, sieve }: Sifted): void => {
  for (let nth = 0; nth < found; nth += 1) {
    const at = room[nth] ?? 0
    let read = 0
    for (let letter = at - mostLetters + 1; letter <= at; letter += 1)
      read = lastFour(read, text.units[letter] ?? 0)
    const counts = sieve.ends[lastTwo(read)] ?? 0
    if (((counts >>> four) & 1) !== 0 && isIn(sieve.four, read))
      tellWords(index, text, { key: keyOf(read), at: at - 3 })
    if (((counts >>> three) & 1) !== 0 && isIn(sieve.three, lastThree(read)))
      tellWords(index, text, { key: keyOf(lastThree(read)), at: at - 2 })
    if (((counts >>> two) & 1) !== 0)
      tellWords(index, text, { key: keyOf(lastTwo(read)), at: at - 1 })
  }
}

type Sifted = { readonly found: number; readonly sieve: Sieve }

/**
 * Makes a search that tells which of many lists of words have one that stands in a text
 * (`searchUnit`), within other words too; a list perhaps more than once. Words have two letters at
 * least.
 */
export const wordFinder = (lists: Lists, tell: Tell): ((text: Letters) => void) => {
  const words = [...new Set(lists.flatMap((own) => own ?? []))]
  const placeIn = rarestPlace(words)
  const sieve = sieveOf(words, placeIn)
  const index = wordIndex(
    lists,
    { count: 2 ** keyBits, placeIn, keyOf: (word, place) => keyOf(lettersAt(word, place)) },
    tell,
  )
  return (text) => {
    for (let from = text.start; from < text.end; from += mostSifted) {
      const start = Math.max(text.start, from - mostLetters)
      const end = Math.min(text.end, from + mostSifted)
      tellFound(index, text, { found: sift(text.units, { start, end }, sieve), sieve })
    }
  }
}
