/** The words of several lists in one table: each a number, from 1 on. */
export type WordTable = {
  /** The number of the word spelled by the code units from `from` to `to`; 0 where there is none. */
  readonly find: (units: Uint16Array, from: number, to: number) => number
  /** The lists that have word n: `holders` from `starts[n]` to `starts[n + 1]`. */
  readonly starts: Uint32Array
  readonly holders: Uint8Array
  /** What a word says: the logarithm of all lists by those that have it. */
  readonly weights: Float64Array
}

/** Places for words; more than twice as many as the largest table has. */
const slotCount = 1 << 15

const slotOf = (units: Uint16Array, from: number, to: number): number => {
  let hash = 0
  for (let at = from; at < to; at += 1) hash = Math.imul(hash, 0x01_00_01_93) ^ (units[at] ?? 0)
  return (hash ^ (hash >>> 15)) & (slotCount - 1)
}

const unitsOf = (text: string): Uint16Array =>
  Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))

/** Where each of the rows begins once they stand one behind the other. */
const startsOf = (rows: readonly { readonly length: number }[]): Uint32Array => {
  const starts = new Uint32Array(rows.length + 1)
  for (const [place, { length }] of rows.entries())
    starts[place + 1] = (starts[place] ?? 0) + length
  return starts
}

/** Finds a word by its letters; its number is its place among the words, of which the first is empty. */
const finder = (words: readonly string[]): WordTable['find'] => {
  const spelled = unitsOf(words.join(''))
  const starts = startsOf(words)
  const longest = Math.max(...words.map(({ length }) => length))
  const slots = new Uint16Array(slotCount)
  const lengthOf = (word: number): number => (starts[word + 1] ?? 0) - (starts[word] ?? 0)
  const isAt = (word: number, units: Uint16Array, from: number): boolean => {
    const start = starts[word] ?? 0
    for (let at = lengthOf(word) - 1; at >= 0; at -= 1)
      if (units[from + at] !== spelled[start + at]) return false
    return true
  }
  const slotFor = (units: Uint16Array, from: number, to: number): number => {
    let slot = slotOf(units, from, to)
    for (;;) {
      const word = slots[slot] ?? 0
      if (word === 0 || (lengthOf(word) === to - from && isAt(word, units, from))) return slot
      slot = (slot + 1) & (slotCount - 1)
    }
  }
  for (let word = 1; word < words.length; word += 1)
    slots[slotFor(spelled, starts[word] ?? 0, starts[word + 1] ?? 0)] = word
  return (units, from, to) => (to - from > longest ? 0 : (slots[slotFor(units, from, to)] ?? 0))
}

/** The words of some lists, and which of the lists have them. */
export const wordTable = (lists: readonly (readonly string[])[]): WordTable => {
  const owners = new Map<string, number[]>([['', []]])
  for (const [place, list] of lists.entries())
    for (const word of new Set(list)) {
      const known = owners.get(word)
      if (known) known.push(place)
      else owners.set(word, [place])
    }
  owners.set('', [])
  const rows = [...owners.values()]
  return {
    find: finder([...owners.keys()]),
    starts: startsOf(rows),
    holders: Uint8Array.from(rows.flat()),
    weights: Float64Array.from(rows, ({ length }) => Math.log(lists.length / length)),
  }
}
