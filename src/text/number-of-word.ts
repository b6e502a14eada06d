import { clearNumbers, keepNumber, numberAt, numberTable } from './number-table.ts'
import { mostKnownWords } from './word-memory.ts'
import type { Word } from './words.ts'

/**
 * A pure function that gives a number, not below 0, for a word; worked out once as long as the word
 * is remembered. Asking again costs a look into a table of numbers, whatever the word's letters.
 */
export const numberOfWord = (make: (word: Word) => number): ((word: Word) => number) => {
  const known = numberTable()
  return (word) => {
    const found = numberAt(known, word.number)
    if (found >= 0) return found
    if (known.count >= mostKnownWords) clearNumbers(known)
    const made = make(word)
    keepNumber(known, word.number, made)
    return made
  }
}
