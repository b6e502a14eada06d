import { scattered } from './scatter.ts'

/** Numbers kept by other numbers above 0, such as those of words. */
export type NumberTable = {
  /** Key and value of each; 0 where nothing is kept. */
  pairs: Int32Array
  count: number
}

const smallest = 512

/** Nothing kept yet. */
export const numberTable = (): NumberTable => ({ pairs: new Int32Array(smallest), count: 0 })

/** Keys come in runs that follow one another: they are scattered, or a key would wait behind a run. */
const placeOf = (key: number, pairs: Int32Array): number =>
  (scattered(key) >>> 11) & (pairs.length - 2)

/** What is kept by a key; -1 where nothing is. No value kept is below 0. */
export const numberAt = ({ pairs }: NumberTable, key: number): number => {
  const mask = pairs.length - 1
  for (let at = placeOf(key, pairs); ; at = (at + 2) & mask) {
    const found = pairs[at]
    if (found === key) return pairs[at + 1] ?? -1
    if (!found) return -1
  }
}

const put = (pairs: Int32Array, key: number, value: number): void => {
  const mask = pairs.length - 1
  let at = placeOf(key, pairs)
  while (pairs[at] !== 0) at = (at + 2) & mask
  pairs[at] = key
  pairs[at + 1] = value
}

/** Keeps a number by a key that nothing is kept by. */
export const keepNumber = (table: NumberTable, key: number, value: number): void => {
  const { pairs } = table
  table.count += 1
  // Half of the table stays free, so that few places are asked for a key.
  if (4 * table.count > pairs.length) {
    table.pairs = new Int32Array(2 * pairs.length)
    for (let at = 0; at < pairs.length; at += 2)
      if (pairs[at] !== 0) put(table.pairs, pairs[at] ?? 0, pairs[at + 1] ?? 0)
  }
  put(table.pairs, key, value)
}

/** Forgets all. */
export const clearNumbers = (table: NumberTable): void => {
  table.pairs = new Int32Array(smallest)
  table.count = 0
}
