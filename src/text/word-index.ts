/** Lists of words, one after the other: a list by its number. */
export type Lists = readonly (readonly string[] | null)[]

/**
 * Words by a key that a few of their letters make, in flat arrays: each page meets them anew, when
 * other work has driven them from the nearest memory. Words with one key stand side by side.
 */
export type WordIndex = {
  /** By key, where its words begin; those of the last end where one more would begin. */
  readonly firsts: Int32Array
  /** Place in each word of the letters that it is found by. */
  readonly places: Uint8Array
  /** Where each word begins in `letters`, and its lists in `lists`. */
  readonly starts: Int32Array
  readonly letters: Uint16Array
  readonly listStarts: Int32Array
  readonly lists: Uint16Array
}

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

/** Where each of some lists begins when all stand in one, and where the last ends. */
const startsOf = (lists: readonly { readonly length: number }[]): Int32Array => {
  const starts = new Int32Array(lists.length + 1)
  for (const [at, { length }] of lists.entries()) starts[at + 1] = (starts[at] ?? 0) + length
  return starts
}

const firstsOf = (words: readonly Word[], count: number): Int32Array => {
  const firsts = new Int32Array(count + 1)
  for (const { key } of words) firsts[key + 1] = (firsts[key + 1] ?? 0) + 1
  for (let key = 1; key <= count; key += 1)
    firsts[key] = (firsts[key] ?? 0) + (firsts[key - 1] ?? 0)
  return firsts
}

/** Makes an index of words. */
export const wordIndex = (lists: Lists, keys: Keys): WordIndex => {
  const words = wordsOf(lists, keys)
  return {
    firsts: firstsOf(words, keys.count),
    places: Uint8Array.from(words, ({ place }) => place),
    starts: startsOf(words.map(({ text }) => text)),
    letters: Uint16Array.from(words.flatMap(({ text }) => text.split('').map(unitOf))),
    listStarts: startsOf(words.map((word) => word.lists)),
    lists: Uint16Array.from(words.flatMap((word) => word.lists)),
  }
}

const unitOf = (letter: string): number => letter.charCodeAt(0)
