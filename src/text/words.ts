import type { CharacterClass } from './characters.ts'
import { classOf } from './characters.ts'
import { folded } from './fold.ts'
import type { Script } from './scripts.ts'
import { scriptOf } from './scripts.ts'
import { cutFrom, endOf, hashBetween, layOut, startOf } from './token-cut.ts'
import { alone } from './word-memory.ts'
import { addWord, forgetWords, hasRoom, indexOf, indexOfCut } from './word-table.ts'

/**
 * A word, number or sign as it is written: one record wherever it stands, so that what is known of
 * it is read and not looked up. What the record does not say, `numberOfWord` remembers.
 *
 * The table of words is bounded: one that was forgotten and met again has another record with
 * another number, so words are compared by what they say and not by their records.
 */
export type Word = {
  /** Its own, above 0: what others know of the word they keep by it. */
  readonly number: number
  readonly kind: 'word' | 'number' | 'symbol' | 'stop'
  /** The very characters. */
  readonly text: string
  /** Folded for comparison (％ as %) where it is a word or a symbol. */
  readonly lower: string
  /** What it shows by its characters alone, as bits of `fact`. */
  readonly facts: number
  /** The writing system of its first character; null for signs and digits. */
  readonly script: Script | null
}

/**
 * What a word shows by its characters: its kind; `half`, a character that is a word of its own and
 * counts half; `capital`, a word with a capital, or one or two small letters before it (iFixit);
 * `small`, a word with a small first letter that is no such one; `digit`, a European digit behind its
 * first character.
 */
export const fact = {
  word: 1,
  number: 2,
  symbol: 4,
  stop: 8,
  half: 16,
  capital: 32,
  small: 64,
  digit: 128,
} as const

const capital = /^(?:[\p{Lu}\p{Lt}]|\p{Ll}{1,2}\p{Lu})/u
const small = /^\p{Ll}/u
const innerDigit = /.[0-9]/su

const caseOf = (text: string): number => {
  if (capital.test(text)) return fact.capital
  return small.test(text) ? fact.small : 0
}

const factsOf = (text: string, kind: Word['kind'], isHalf: boolean): number =>
  fact[kind] |
  (isHalf ? fact.half : 0) |
  (kind === 'word' ? caseOf(text) : 0) |
  (innerDigit.test(text) ? fact.digit : 0)

/** What is no token of a text, such as a hyphen, is a stop where a stage makes one of it. */
const kindOf = (found: CharacterClass): Word['kind'] => {
  if (found === 'char') return 'word'
  return found === 'inner' || found === 'space' ? 'stop' : found
}

const madeWord = (written: string, number: number): Word => {
  const text = alone(written)
  const first = text.codePointAt(0) ?? 0
  const found = classOf(first)
  const kind = kindOf(found)
  return {
    number,
    kind,
    text,
    lower: kind === 'number' || kind === 'stop' ? text : folded(text),
    facts: factsOf(text, kind, found === 'char' && text.length === 1),
    script: scriptOf(first),
  }
}

/** Numbers go round after so many words that nobody has the first of them any more. */
const lastNumber = 2 ** 30

/** All words known, by their index. */
const words: Word[] = []

const count = { made: 0 }

const forget = (): void => {
  forgetWords()
  words.length = 0
}

/** Makes and keeps the record of a word with a hash. */
const keep = (written: string, hash: number): Word => {
  if (!hasRoom()) forget()
  let index = addWord(written, hash)
  if (index < 0) {
    forget()
    index = addWord(written, hash)
  }
  count.made = (count.made % lastNumber) + 1
  const made = madeWord(written, count.made)
  words[index] = made
  return made
}

/** The word of one of the tokens that were cut last, if it was met for the first time among them. */
const wordMet = (text: string, token: number): Word => {
  const start = startOf(token)
  const end = endOf(token)
  const index = indexOf(start, end)
  const known = index < 0 ? undefined : words[index]
  return known ?? keep(text.slice(cutFrom() + start, cutFrom() + end), hashBetween(start, end))
}

/** The word of one of the tokens that were cut last, once all were looked for. */
export const wordOfCut = (text: string, token: number): Word => {
  const index = indexOfCut(token)
  return (index < 0 ? undefined : words[index]) ?? wordMet(text, token)
}

/** The word that stands in a text from one place to another. */
export const wordAt = (text: string, start: number, end: number): Word => {
  const length = layOut(text, start, end)
  const index = indexOf(0, length)
  const known = index < 0 ? undefined : words[index]
  return known ?? keep(text.slice(start, end), hashBetween(0, length))
}

/** The record of a word that stands in no text. */
export const wordOf = (text: string): Word => wordAt(text, 0, text.length)
