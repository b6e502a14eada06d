import { numberOfWord } from '#text/number-of-word'
import type { Token } from '#text/tokens'
import type { Word } from '#text/words'
import { fact } from '#text/words'

const firstSmall = /^\P{L}*\p{Ll}/u

const smallFirst = numberOfWord(({ text }) => (firstSmall.test(text) ? 1 : 0))

/** Whether the first letter of a word, behind digits or not, is a small one. */
export const isSmallFirst = (word: Word): boolean => smallFirst(word) === 1

/** Whether a token is a word with a capital (or a small letter before one: iFixit). */
export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && (token.word.facts & fact.capital) !== 0

/** Whether a token is a word with a small first letter and no capital close behind it. */
export const isSmall = ({ word }: Token): boolean => (word.facts & fact.small) !== 0

const code = fact.capital | fact.digit

/** Whether a token is a word with a capital and a digit, as every code of a product is: H20. */
export const isCode = ({ word }: Token): boolean => mayHoldCode(word.facts)

/** Whether there may be such a word among some that show these facts together. */
export const mayHoldCode = (facts: number): boolean => (facts & code) === code

/** What the words of a stretch show by their characters, as bits of `fact`, all together. */
export const factsOf = (tokens: readonly Token[]): number => {
  let all = 0
  for (let at = 0; at < tokens.length; at += 1) all |= tokens[at]?.word.facts ?? 0
  return all
}
