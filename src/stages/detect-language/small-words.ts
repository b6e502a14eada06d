import { type FindWord, wordFinder } from './word-hash.ts'

/** The words of several lists in one table. */
export type WordTable = {
  /** Where a word stands in `holders`; 0 where no list has it. */
  readonly find: FindWord
  /** Of each word how many of the lists have it, then these; first of one that none has. */
  readonly holders: Uint8Array
  /** What a word says that so many lists have: the logarithm of all lists by these. */
  readonly weights: Float64Array
}

/** Where each of some rows begins that stand one behind the other, each behind its length. */
const startsOf = (rows: readonly (readonly number[])[]): readonly number[] => {
  let end = 0
  return rows.map(({ length }) => {
    const start = end
    end += 1 + length
    return start
  })
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
  const starts = startsOf(rows)
  return {
    find: wordFinder([...owners.keys()], (place) => starts[place + 1] ?? 0),
    holders: Uint8Array.from(rows.flatMap((row) => [row.length, ...row])),
    weights: Float64Array.from([0, ...lists], (_, count) =>
      count === 0 ? 0 : Math.log(lists.length / count),
    ),
  }
}
