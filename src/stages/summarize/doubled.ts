import { folded } from '#text/fold'

const word = /[\p{L}\p{N}’'-]+/gu

/** Letters from which on a word is no article or preposition. */
const heavy = 4

const isHeavy = (one: string): boolean => one.length >= heavy || /\p{N}/u.test(one)

const runs = (words: readonly string[], length: number): readonly (readonly string[])[] =>
  words
    .slice(length - 1)
    .map((_, index) => words.slice(index, index + length))
    .filter((run) => length > 2 || run.every(isHeavy))

/** Clauses, and letters of scripts that put no space between words. */
const clauseEnd = /[，、；。]/u
const shortestClause = 4
const longRun = /(?<run>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{10}).*\k<run>/u

/** The same in scripts without spaces: a clause, or ten letters in a row, that stand twice. */
const isDoubledThere = (sentence: string): boolean => {
  const clauses = sentence.split(clauseEnd).filter(({ length }) => length >= shortestClause)
  return new Set(clauses).size < clauses.length || longRun.test(sentence)
}

/**
 * Whether a sentence says the same twice: two words of weight, or any three, in a row. A name was
 * filled in where it stands already, or two clauses are too much alike to share a sentence.
 */
export const isDoubled = (sentence: string): boolean => {
  if (isDoubledThere(sentence)) return true
  const words = folded(sentence).match(word) ?? []
  return [2, 3].some((length) => {
    const all = runs(words, length).map((run) => run.join(' '))
    return new Set(all).size < all.length
  })
}
