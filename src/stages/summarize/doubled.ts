import { depends, folded, foldedAt } from '#text/fold'
import { unitFits } from '#text/one-character'
import { scattered } from '#text/scatter'

const isOfWord = unitFits(/[\p{L}\p{N}’'-]/u)
const word = /[\p{L}\p{N}’'-]+/gu

/** Letters from which on a word is no article or preposition. */
const heavy = 4

const isHeavy = (one: string): boolean => one.length >= heavy || /\p{N}/u.test(one)

/** Clauses, and letters of scripts that put no space between words. */
const clauseEnd = /[，、；。]/u
const shortestClause = 4
const longRun = /(?<run>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{10}).*\k<run>/u
const isUnspaced = unitFits(/[，、；。\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u)

/** The same in scripts without spaces: a clause, or ten letters in a row, that stand twice. */
const isDoubledThere = (sentence: string): boolean => {
  const clauses = sentence.split(clauseEnd).filter(({ length }) => length >= shortestClause)
  return new Set(clauses).size < clauses.length || longRun.test(sentence)
}

/** Whether two words in a row stand once more further on. */
const repeats = (words: readonly number[]): boolean => {
  for (let at = 0; at + 1 < words.length; at += 1)
    for (let next = at + 1; next + 1 < words.length; next += 1)
      if (words[at] === words[next] && words[at + 1] === words[next + 1]) return true
  return false
}

/** Whether two words in a row may stand twice: by hashes of their letters, where each is one by itself. */
const mayRepeat = (sentence: string): boolean => {
  const words: number[] = []
  let hash = 0
  for (let at = 0; at < sentence.length; at += 1) {
    const unit = foldedAt(sentence, at)
    if (unit === depends || isUnspaced(sentence, at)) return true
    if (isOfWord(sentence, at)) hash = (scattered(hash ^ unit) + (hash >>> 15)) | 0
    else if (hash !== 0) {
      words.push(hash)
      hash = 0
    }
  }
  words.push(hash)
  return repeats(words)
}

/**
 * Whether a sentence says the same twice: two words of weight, or any three, in a row. A name was
 * filled in where it stands already, or two clauses are too much alike to share a sentence.
 */
export const isDoubled = (sentence: string): boolean => {
  if (!mayRepeat(sentence)) return false
  if (isDoubledThere(sentence)) return true
  const words = folded(sentence).match(word) ?? []
  return words.some((_, at) => standsAgain(words, at))
}

/** Whether two words of weight, or any three, that stand here stand once more further on. */
const standsAgain = (words: readonly string[], at: number): boolean => {
  const [first = '', second, third] = [words[at], words[at + 1], words[at + 2]]
  if (second === undefined) return false
  for (let next = words.indexOf(first, at + 1); next > 0; next = words.indexOf(first, next + 1)) {
    if (words[next + 1] !== second) continue
    if (isHeavy(first) && isHeavy(second)) return true
    if (third !== undefined && words[next + 2] === third) return true
  }
  return false
}
