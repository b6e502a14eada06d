import type { Span } from '#model/span'

/** Lists of words, one after the other: a list by its number. */
export type Lists = readonly (readonly string[] | null)[]

/** A stretch of letters as words are searched in it (`searchUnit`). */
export type Letters = { readonly units: Uint16Array } & Span

/** Told a list of which a word was found, and where in the text that begins and ends. */
export type Tell = (list: number, start: number, end: number) => void

/** How words are found: by a key below `count`, of the letters from a place in them on. */
export type Keys = {
  readonly count: number
  readonly placeIn: (word: string) => number
  readonly keyOf: (word: string, place: number) => number
}

type Word = {
  readonly text: string
  readonly place: number
  readonly key: number
  readonly lists: number[]
}

/** Each word once, with its lists, in the order of the keys. */
const wordsOf = (lists: Lists, { placeIn, keyOf }: Keys): readonly Word[] => {
  const words = new Map<string, Word>()
  for (const [list, own] of lists.entries())
    for (const text of new Set(own ?? [])) {
      const known = words.get(text)
      const place = known?.place ?? placeIn(text)
      if (known) known.lists.push(list)
      else words.set(text, { text, place, key: keyOf(text, place), lists: [list] })
    }
  return [...words.values()].sort((one, other) => one.key - other.key)
}

// A word is written as four numbers and its lists and letters: its key, the place of the letters
// that it is found by, how many lists it has, how many letters.
const sizes = 4
const placeAt = 1
const listsAt = 2
const lettersAt = 3

const written = ({ text, place, key, lists }: Word): readonly number[] => [
  key,
  place,
  lists.length,
  text.length,
  ...lists,
  ...text.split('').map(unitOf),
]

const unitOf = (letter: string): number => letter.charCodeAt(0)

/** No key: closes the last words. */
const noKey = 0xff_ff

/** Where the words of each key begin when all stand in a row; at its end for a key without any. */
const firstsOf = (words: readonly Word[], count: number): Int32Array => {
  const firsts = new Int32Array(count)
  const sizesOf = words.map((word) => sizes + word.lists.length + word.text.length)
  firsts.fill(sizesOf.reduce((sum, size) => sum + size, 0))
  let at = 0
  for (const [nth, { key }] of words.entries()) {
    firsts[key] = Math.min(firsts[key] ?? 0, at)
    at += sizesOf[nth] ?? 0
  }
  return firsts
}

/** An index of words by a key that a few of their letters make, in a row of numbers. */
export type WordIndex = {
  readonly firsts: Int32Array
  readonly row: Uint16Array
  readonly tell: Tell
}

/**
 * Makes an index of words, told of where they stand. In a row, since each page meets them anew, when
 * other work has driven them from the nearest memory.
 */
export const wordIndex = (lists: Lists, keys: Keys, tell: Tell): WordIndex => {
  const words = wordsOf(lists, keys)
  return {
    firsts: firstsOf(words, keys.count),
    row: Uint16Array.from([...words.flatMap(written), noKey]),
    tell,
  }
}

/** Tells the lists of the words of a key that stand at a place of a text, where their letters begin there. */
export const tellWords = (
  { firsts, row, tell }: WordIndex,
  { units, start, end }: Letters,
  { key, at: found }: { readonly key: number; readonly at: number },
): void => {
  let word = firsts[key] ?? 0
  while (row[word] === key) {
    const at = found - (row[word + placeAt] ?? 0)
    const letters = word + sizes + (row[word + listsAt] ?? 0)
    const size = row[word + lettersAt] ?? 0
    if (at >= start && at + size <= end && isAt(units, at, { row, letters, size }))
      for (let list = word + sizes; list < letters; list += 1)
        tell(row[list] ?? 0, at - start, at - start + size)
    word = letters + size
  }
}

const isAt = (
  units: Uint16Array,
  at: number,
  {
    row,
    letters,
    size,
  }: { readonly row: Uint16Array; readonly letters: number; readonly size: number },
): boolean => {
  for (let next = size - 1; next >= 0; next -= 1)
    if (units[at + next] !== row[letters + next]) return false
  return true
}
