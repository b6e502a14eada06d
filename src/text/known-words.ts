import type { NumberTable } from './number-table.ts'
import { clearNumbers, keepNumber, numberTable } from './number-table.ts'
import type { TermTable } from './term-table.ts'
import { bitOf, childAt, endsOf, goesOnWith, leadsOn, rootPlace } from './term-table.ts'
import type { Token } from './tokens.ts'
import { mostKnownWords } from './word-memory.ts'
import type { WordSteps } from './word-steps.ts'
import { bareStepsOf, stepsOf } from './word-steps.ts'
import type { Word } from './words.ts'
import { fact } from './words.ts'

/** What a lexicon knows of the words met so far, since a text repeats itself: all in two tables. */
export type KnownWords = {
  /** By the number of a word twice its place in the table, and one more where it opens a term. */
  readonly entries: NumberTable
  /**
   * Of each word its head, then the ends of terms that are this word, the nodes behind it, each with
   * the bits of the steps it goes on with, and the word's own steps.
   */
  table: Int32Array
  /** How far the table is filled. */
  end: number
}

/** Numbers of a word's head: the marks of terms that are this word, the bits of its steps, its shape. */
export const head = { marks: 0, bits: 1, shape: 2, size: 3 } as const

/** Most ends, nodes and steps of a word that are known; words of texts have a few dozen. */
const most = 1023

/** The shape of a word: how many ends, nodes and steps it has. */
export const shape = {
  ends: (one: number): number => one & most,
  nodes: (one: number): number => (one >> 10) & most,
  steps: (one: number): number => (one >> 20) & most,
} as const

/**
 * How many half words a token counts for: one where it is a character among others, since where no
 * spaces part words a character is about half a word.
 */
export const halvesOf = ({ word }: Token): number => ((word.facts & fact.half) === 0 ? 2 : 1)

/** The place of all words that no term begins with or holds: most words of most texts. */
const unknownPlace = 0

/** No word yet. */
export const knownWords = (): KnownWords => ({
  entries: numberTable(),
  table: new Int32Array(4096),
  end: head.size,
})

/** Forgets what is known where it has become too much. Not while places are in use. */
export const trim = (words: KnownWords): void => {
  if (words.entries.count < mostKnownWords) return
  clearNumbers(words.entries)
  words.end = head.size
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

const numbersOf = <Tag>({ terms, steps: all, marks }: Says<Tag>, word: Word): number[] => {
  const steps = stepsOf(all, word).slice(0, most)
  const first = (all.proclitics.length > 0 ? bareStepsOf(all, word) : steps)
    .map((step) => childAt(terms, rootPlace, step))
    .filter((node) => node !== 0)
  const ends = first.flatMap((node) => endsOf(terms, node))
  const nodes = first.filter((node) => leadsOn(terms, node)).slice(0, most)
  const marksOf = (end: number): number => {
    const tag = terms.tags[end >> 1]
    return tag === undefined ? 0 : marks(tag)
  }
  const loud = ends.filter((end) => marksOf(end) === 0).slice(0, most)
  return [
    ends.reduce((sum, end) => sum | marksOf(end), 0),
    steps.reduce((sum, step) => sum | bitOf(step), 0),
    loud.length | (nodes.length << 10) | (steps.length << 20),
    ...loud,
    ...nodes.flatMap((node) => [node, goesOnWith(terms, node)]),
    ...steps,
  ]
}

const placeFor = <Tag>(words: KnownWords, says: Says<Tag>, word: Word): number => {
  const numbers = numbersOf(says, word)
  const isUnknown = numbers.length === head.size && numbers[0] === 0
  return isUnknown ? unknownPlace : add(words, numbers)
}

/** What a word that was not met before is known by: twice its place, and one more where it opens a term. */
export const meet = <Tag>(words: KnownWords, says: Says<Tag>, word: Word): number => {
  const place = placeFor(words, says, word)
  const form = words.table[place + head.shape] ?? 0
  const entry = 2 * place + (shape.ends(form) + shape.nodes(form) > 0 ? 1 : 0)
  keepNumber(words.entries, word.number, entry)
  return entry
}
