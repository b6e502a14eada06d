import { type FindWord, wordFinder } from './word-hash.ts'

/** The words of several lists in one table: each a number, from 1 on. */
export type WordTable = {
  readonly find: FindWord
  /** The lists that have word n: `holders` from `starts[n]` to `starts[n + 1]`. */
  readonly starts: Int32Array
  readonly holders: Uint8Array
  /** What a word says: the logarithm of all lists by those that have it. */
  readonly weights: Float64Array
}

/** Where each of the rows begins once they stand one behind the other. */
const startsOf = (rows: readonly { readonly length: number }[]): Int32Array => {
  const starts = new Int32Array(rows.length + 1)
  for (const [place, { length }] of rows.entries())
    starts[place + 1] = (starts[place] ?? 0) + length
  return starts
}

/** The words of some lists, and which of the lists have them. */
export const wordTable = (lists: readonly (readonly string[])[]): WordTable => {
  const owners = new Map<string, number[]>()
  for (const [place, list] of lists.entries())
    for (const word of new Set(list)) {
      const known = owners.get(word)
      if (known) known.push(place)
      else owners.set(word, [place])
    }
  owners.delete('')
  const rows = [[], ...owners.values()]
  return {
    find: wordFinder([...owners.keys()]),
    starts: startsOf(rows),
    holders: Uint8Array.from(rows.flat()),
    weights: Float64Array.from(rows, ({ length }) => Math.log(lists.length / length)),
  }
}
