/**
 * Numbers kept by the numbers of words, which count up: words that were met together stand together,
 * the commonest in front, so that few places in memory are read for a page.
 */
export type NumberTable = {
  /** Key and value of each; 0 where nothing is kept. */
  pairs: Int32Array
  count: number
}

/** More than the words that are known at once; a key so much higher takes the place of an older one. */
const places = 32_768

const smallest = 512

/** Nothing kept yet. */
export const numberTable = (): NumberTable => ({ pairs: new Int32Array(smallest), count: 0 })

const placeOf = (key: number): number => 2 * (key & (places - 1))

/** What is kept by a key above 0; -1 where nothing is. No value kept is below 0. */
export const numberAt = ({ pairs }: NumberTable, key: number): number => {
  const at = placeOf(key)
  return at < pairs.length && pairs[at] === key ? (pairs[at + 1] ?? -1) : -1
}

/** Keeps a number by a key that nothing is kept by. */
export const keepNumber = (table: NumberTable, key: number, value: number): void => {
  const at = placeOf(key)
  let { length } = table.pairs
  while (length <= at) length *= 2
  if (length > table.pairs.length) {
    const grown = new Int32Array(length)
    grown.set(table.pairs)
    table.pairs = grown
  }
  table.pairs[at] = key
  table.pairs[at + 1] = value
  table.count += 1
}

/** Forgets all. */
export const clearNumbers = (table: NumberTable): void => {
  table.pairs = new Int32Array(smallest)
  table.count = 0
}
