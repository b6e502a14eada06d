import { classOf } from './characters.ts'
import type { TermTable } from './term-table.ts'
import { bitOf, childAt, endsOf, leadsOn, rootPlace } from './term-table.ts'
import type { Token } from './tokens.ts'
import { alone, mostKnownWords } from './word-memory.ts'
import type { WordSteps } from './word-steps.ts'
import { bareStepsOf, stepsOf } from './word-steps.ts'

/** What a lexicon knows of the words met so far, since a text repeats itself: all in one table. */
export type KnownWords = {
  readonly places: Map<string, number>
  /** Of each word its head, then the ends of terms that are this word, nodes behind it, its steps. */
  table: Int32Array
  /** How far the table is filled. */
  end: number
}

/** Numbers of a word's head: the marks of terms that are this word, the bits of its steps, its shape. */
export const head = { marks: 0, bits: 1, shape: 2, size: 3 } as const

/** The shape of a word: how many ends, nodes and steps it has, whether it is a stop or half a word. */
export const shape = {
  ends: (one: number): number => one & 1023,
  nodes: (one: number): number => (one >> 10) & 1023,
  steps: (one: number): number => (one >> 20) & 1023,
  stop: (one: number): boolean => (one & (1 << 30)) !== 0,
  half: (one: number): boolean => one < 0,
} as const

/**
 * How many words a token counts for: half a one where it is a character among others, since where no
 * spaces part words a character is about half a word.
 */
export const widthOf = ({ text }: Token): number =>
  text.length === 1 && classOf(text.charCodeAt(0)) === 'char' ? 0.5 : 1

const sortOf = (token: Token): number =>
  (token.kind === 'stop' ? 1 << 30 : 0) | (widthOf(token) < 1 ? 1 << 31 : 0)

/** The same for all words that no term begins with or holds: most words of most texts. */
const unknown = [0, 1 << 30, 1 << 31]

const placeOfUnknown = (sort: number): number => unknown.indexOf(sort) * head.size

/** No word yet. */
export const knownWords = (): KnownWords => ({
  places: new Map(),
  table: Int32Array.from([...unknown.flatMap((sort) => [0, 0, sort]), ...new Array(4096).fill(0)]),
  end: unknown.length * head.size,
})

/** Forgets what is known where it has become too much. Not while places are in use. */
export const trim = (words: KnownWords): void => {
  if (words.places.size < mostKnownWords) return
  words.places.clear()
  words.end = unknown.length * head.size
}

const add = (words: KnownWords, numbers: readonly number[]): number => {
  const { end, table } = words
  if (end + numbers.length > table.length) {
    words.table = new Int32Array(2 * (table.length + numbers.length))
    words.table.set(table)
  }
  words.table.set(numbers, end)
  words.end += numbers.length
  return end
}

/** All that a lexicon says of words. */
export type Says<Tag> = {
  readonly terms: TermTable<Tag>
  readonly steps: WordSteps
  readonly marks: (tag: Tag) => number
}

const numbersOf = <Tag>({ terms, steps: all, marks }: Says<Tag>, token: Token): number[] => {
  const steps = stepsOf(all, token)
  const first = (all.proclitics.length > 0 ? bareStepsOf(all, token) : steps)
    .map((step) => childAt(terms, rootPlace, step))
    .filter((node) => node > 0)
  const ends = first.flatMap((node) => endsOf(terms, node))
  const nodes = first.filter((node) => leadsOn(terms, node))
  const marksOf = (end: number): number => {
    const tag = terms.tags[end >> 1]
    return tag === undefined ? 0 : marks(tag)
  }
  const loud = ends.filter((end) => marksOf(end) === 0)
  return [
    ends.reduce((sum, end) => sum | marksOf(end), 0),
    steps.reduce((sum, step) => sum | bitOf(step), 0),
    loud.length | (nodes.length << 10) | (steps.length << 20) | sortOf(token),
    ...loud,
    ...nodes,
    ...steps,
  ]
}

/** Looks up a word that was not met before, and gives its place. */
export const meet = <Tag>(words: KnownWords, says: Says<Tag>, token: Token): number => {
  const numbers = numbersOf(says, token)
  const same = numbers.length === head.size && numbers[0] === 0
  const place = same ? placeOfUnknown(sortOf(token)) : add(words, numbers)
  words.places.set(alone(token.text), place)
  return place
}
