import type { CharacterClass } from './characters.ts'
import { classOf } from './characters.ts'
import { folded } from './fold.ts'
import { scattered } from './scatter.ts'
import type { Script } from './scripts.ts'
import { scriptOf } from './scripts.ts'
import { alone, mostWords } from './word-memory.ts'

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

/** More than twice the words that are known at once, so that few places are asked for one. */
const places = 65_536

/** What of a slot is the index of a word and one: more than there are words. */
const indexBits = 0x7f_ff

/** Words of one hash are many only where someone made them so. */
const mostProbes = 64

/** Longest word, in code units; the longest token is a number of 17 groups of 64 digits. */
const mostUnits = 2200

/** Numbers go round after so many words that nobody has the first of them any more. */
const lastNumber = 2 ** 30

/**
 * All words known. Their units lie close together, those met first and so most often beside one
 * another: what takes time is not to compare them but to fetch them.
 */
const table = {
  /** At each place the index of a word and one, and above it bits of its hash; 0 where no word stands. */
  slots: new Int32Array(places),
  /** Where the entry of each word begins. */
  starts: new Int32Array(mostWords),
  /** Entries: how many units a word has, and its units; then the one looked for. */
  entries: new Uint16Array(16 * mostWords),
  /** Where the next entry begins. */
  end: 0,
  words: [] as Word[],
  number: 0,
}

/** Writes the units of a word as an entry that is not yet kept, and gives their hash. */
const write = (text: string, start: number, end: number): number => {
  const { entries } = table
  const first = table.end + 1 - start
  entries[table.end] = end - start
  let hash = 0
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at)
    entries[first + at] = unit
    hash = scattered(hash ^ unit) + (hash >>> 15)
  }
  return hash ^ (hash >>> 15)
}

/** Whether an entry is the one that was written last. */
const isWritten = (entry: number): boolean => {
  const { entries, end } = table
  const length = entries[end] ?? 0
  for (let at = 0; at <= length; at += 1)
    if (entries[entry + at] !== entries[end + at]) return false
  return true
}

const forget = (): void => {
  table.slots.fill(0)
  table.end = 0
  table.words.length = 0
}

/** Keeps the word that was written last. */
const keep = (word: string, hash: number, place: number): Word => {
  const { slots, starts, words, end } = table
  table.number = (table.number % lastNumber) + 1
  const made = madeWord(word, table.number)
  starts[words.length] = end
  words.push(made)
  slots[place] = (hash & ~indexBits) | words.length
  table.end += 1 + word.length
  return made
}

const hasRoom = (): boolean =>
  table.words.length < mostWords && table.end + 1 + mostUnits < table.entries.length

/** The word that stands in a text from one place to another. */
export const wordAt = (text: string, start: number, end: number): Word => {
  if (!hasRoom()) forget()
  const { slots, starts, words } = table
  const hash = write(text, start, end)
  for (let probe = 0; probe < mostProbes; probe += 1) {
    const place = (hash + probe) & (places - 1)
    const found = slots[place] ?? 0
    if (found === 0) return keep(text.slice(start, end), hash, place)
    const index = (found & indexBits) - 1
    const isAlike = ((found ^ hash) & ~indexBits) === 0 && isWritten(starts[index] ?? 0)
    const word = isAlike ? words[index] : undefined
    if (word) return word
  }
  forget()
  return wordAt(text, start, end)
}

/** The record of a word that stands in no text. */
export const wordOf = (text: string): Word => wordAt(text, 0, text.length)
