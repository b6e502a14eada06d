/** Lists of words, one after the other: a list by its number. */
export type Lists = readonly (readonly string[] | null)[]

/**
 * Words by a few of their letters, in flat arrays: each page meets them anew, when other work has
 * driven them from the nearest memory. Words with one key stand side by side.
 */
export type WordIndex = {
  /** A bit for each place that a key comes to, to say no quickly. */
  readonly bits: Int32Array
  /** By place, in an open hash table, 1 + the first word with a key. */
  readonly slots: Int32Array
  readonly count: number
  readonly keys: Int32Array
  /** Place of the key in each word. */
  readonly at: Uint8Array
  /** Where each word begins in `letters`, and its lists in `lists`. */
  readonly starts: Int32Array
  readonly letters: Uint16Array
  readonly listStarts: Int32Array
  readonly lists: Uint16Array
}

/** Most letters of a word that it is looked up by. */
export const keyUnits = 4

const golden = 0x9e_37_79_b1
const placeBits = 16
const placeOf = (key: number): number => Math.imul(key, golden) >>> (32 - placeBits)

/** The key of two letters. */
export const pairKey = (one: number, other: number): number => (one << 16) | other
/** The key of more; different letters may come to one key: what is found by it is compared. */
export const longerKey = (pair: number, more: number): number =>
  Math.imul(pair, 0x85_eb_ca_6b) ^ more

const keyOf = (word: string, at: number): number => {
  const unit = (next: number): number => word.charCodeAt(at + next)
  if (word.length === 1) return unit(0)
  const pair = pairKey(unit(0), unit(1))
  if (word.length === 2) return pair
  return longerKey(pair, word.length === 3 ? unit(2) : pairKey(unit(2), unit(3)))
}

type Word = {
  readonly text: string
  readonly at: number
  readonly key: number
  readonly lists: number[]
}

/** Each word once, with its lists, in the order of the keys. */
const wordsOf = (lists: Lists, placeIn: (word: string) => number): readonly Word[] => {
  const words = new Map<string, Word>()
  for (const [list, own] of lists.entries())
    for (const text of new Set(own ?? [])) {
      const known = words.get(text)
      const at = known?.at ?? placeIn(text)
      if (known) known.lists.push(list)
      else words.set(text, { text, at, key: keyOf(text, at), lists: [list] })
    }
  return [...words.values()].sort((one, other) => one.key - other.key)
}

/** Where each of some lists begins when all stand in one, and where the last ends. */
const startsOf = (lists: readonly { readonly length: number }[]): Int32Array => {
  const starts = new Int32Array(lists.length + 1)
  for (const [at, { length }] of lists.entries()) starts[at + 1] = (starts[at] ?? 0) + length
  return starts
}

/** Makes an index of words, each looked up by up to `keyUnits` letters from a place in it on. */
export const wordIndex = (lists: Lists, placeIn: (word: string) => number): WordIndex => {
  const words = wordsOf(lists, placeIn)
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(words.length * 2 + 2)))
  const bits = new Int32Array(2 ** (placeBits - 5))
  for (const [at, { key }] of words.entries()) {
    if (words[at - 1]?.key === key) continue
    const place = placeOf(key)
    bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31))
    let slot = place & (slots.length - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
    slots[slot] = at + 1
  }
  return {
    bits,
    slots,
    count: words.length,
    keys: Int32Array.from(words, ({ key }) => key),
    at: Uint8Array.from(words, ({ at }) => at),
    starts: startsOf(words.map(({ text }) => text)),
    letters: Uint16Array.from(words.flatMap(({ text }) => text.split('').map(unitOf))),
    listStarts: startsOf(words.map((word) => word.lists)),
    lists: Uint16Array.from(words.flatMap((word) => word.lists)),
  }
}

const unitOf = (letter: string): number => letter.charCodeAt(0)

/** The first word with a key; `count` where there is none. */
export const firstWith = ({ bits, slots, keys, count }: WordIndex, key: number): number => {
  const place = placeOf(key)
  if (((bits[place >>> 5] ?? 0) & (1 << (place & 31))) === 0) return count
  const last = slots.length - 1
  for (let slot = place & last; ; slot = (slot + 1) & last) {
    const word = (slots[slot] ?? 0) - 1
    if (word < 0) return count
    if (keys[word] === key) return word
  }
}
