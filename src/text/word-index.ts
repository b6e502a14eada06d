/** Lists of words, one after the other: a list by its number. */
export type Lists = readonly (readonly string[] | null)[]

/**
 * Words by a pair of their letters, in flat arrays: each page meets them anew, when other work has
 * driven them from the nearest memory. Words with one pair stand side by side.
 */
export type WordIndex = {
  /** Where the words of each pair begin, and where those of the last end. */
  readonly firsts: Int32Array
  /** Place of the pair in each word. */
  readonly places: Uint8Array
  /** Where each word begins in `letters`, and its lists in `lists`. */
  readonly starts: Int32Array
  readonly letters: Uint16Array
  readonly listStarts: Int32Array
  readonly lists: Uint16Array
}

const bits = 6
const mask = 2 ** bits - 1

/** How many pairs there are: different letters may come to one, what is found by it is compared. */
export const pairs = 2 ** (bits * 2)

/** The pair of two letters; of the pair before and a letter that of its last letter and this one. */
export const pairWith = (before: number, unit: number): number =>
  ((before << bits) | (unit & mask)) & (pairs - 1)

/** The pair that two letters of a word make from a place on; a word of one letter makes its own. */
export const pairIn = (word: string, place: number): number =>
  word.length === 1
    ? aloneWith(word.charCodeAt(0))
    : pairWith(word.charCodeAt(place), word.charCodeAt(place + 1))

/** Where the word of one letter is found. */
export const aloneWith = (unit: number): number => pairs + (unit & mask)

type Word = {
  readonly text: string
  readonly place: number
  readonly pair: number
  readonly lists: number[]
}

/** Each word once, with its lists, in the order of the pairs. */
const wordsOf = (lists: Lists, placeIn: (word: string) => number): readonly Word[] => {
  const words = new Map<string, Word>()
  for (const [list, own] of lists.entries())
    for (const text of new Set(own ?? [])) {
      const known = words.get(text)
      if (known) known.lists.push(list)
      else {
        const place = placeIn(text)
        words.set(text, { text, place, pair: pairIn(text, place), lists: [list] })
      }
    }
  return [...words.values()].sort((one, other) => one.pair - other.pair)
}

/** Where each of some lists begins when all stand in one, and where the last ends. */
const startsOf = (lists: readonly { readonly length: number }[]): Int32Array => {
  const starts = new Int32Array(lists.length + 1)
  for (const [at, { length }] of lists.entries()) starts[at + 1] = (starts[at] ?? 0) + length
  return starts
}

const firstsOf = (words: readonly Word[]): Int32Array => {
  const firsts = new Int32Array(pairs + mask + 2)
  for (const { pair } of words) firsts[pair + 1] = (firsts[pair + 1] ?? 0) + 1
  for (let pair = 1; pair < firsts.length; pair += 1)
    firsts[pair] = (firsts[pair] ?? 0) + (firsts[pair - 1] ?? 0)
  return firsts
}

/** Makes an index of words, each found by two letters from a place in it on. */
export const wordIndex = (lists: Lists, placeIn: (word: string) => number): WordIndex => {
  const words = wordsOf(lists, placeIn)
  return {
    firsts: firstsOf(words),
    places: Uint8Array.from(words, ({ place }) => place),
    starts: startsOf(words.map(({ text }) => text)),
    letters: Uint16Array.from(words.flatMap(({ text }) => text.split('').map(unitOf))),
    listStarts: startsOf(words.map((word) => word.lists)),
    lists: Uint16Array.from(words.flatMap((word) => word.lists)),
  }
}

const unitOf = (letter: string): number => letter.charCodeAt(0)
