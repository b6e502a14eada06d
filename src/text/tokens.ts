import type { Span } from '#model/span'
import { cutCount, cutFrom, cutNext, cutTokens, endOf, mostTokens, startOf } from './token-cut.ts'
import { findIndexes } from './word-table.ts'
import type { Word } from './words.ts'
import { wordOf, wordOfCut } from './words.ts'

/**
 * A token of the text. `stop` is punctuation that parts clauses or sentences; `symbol` is a sign
 * that belongs to a number or a name (`%`, `$`, `&`); spaces, apostrophes and hyphens are no tokens.
 */
export type Token = Span &
  Pick<Word, 'kind' | 'lower' | 'text'> & {
    /** The record of the word, which has all that is known of it wherever it stands. */
    readonly word: Word
  }

const nothing = wordOf('')
const noToken: Token = { start: 0, end: 0, ...nothing, word: nothing }

/** As many tokens as are cut at once: a list cut from this one need not grow. */
const blank: readonly Token[] = Array.from({ length: mostTokens }, () => noToken)

/** The tokens that were cut last. */
const tokensOfCut = (text: string): readonly Token[] => {
  const count = cutCount()
  const from = cutFrom()
  findIndexes(count)
  const found = blank.slice(0, count)
  for (let token = 0; token < count; token += 1) {
    const word = wordOfCut(text, token)
    const start = from + startOf(token)
    const end = from + endOf(token)
    found[token] = { start, end, kind: word.kind, lower: word.lower, text: word.text, word }
  }
  return found
}

/**
 * The tokens of a stretch of text, in order.
 *
 * One Han or Kana character is a token of its own, since no space parts words there; the long vowel
 * mark goes with its Kana. Digits and the letters that follow them are parted (7nm → 7, nm), letters
 * and the digits that follow them are not (H20). The same function reads the terms of the packs, so
 * what is split here is split there alike (`aujourd’hui` → aujourd, hui; `Nvidia'nın` → nvidia, nın).
 */
export const tokens = (text: string, { start, end }: Span): readonly Token[] => {
  cutTokens(text, start, end)
  let found = tokensOfCut(text)
  while (cutNext() < end) {
    cutTokens(text, cutNext(), end)
    found = found.concat(tokensOfCut(text))
  }
  return found
}

/**
 * The tokens of a text as they are written, without their records: of a term, whose words most pages
 * do not have, so that the records of those which stand on pages lie beside one another.
 */
export const writtenTokens = (text: string): readonly string[] => {
  const found: string[] = []
  for (let at = 0; at < text.length; at = cutNext()) {
    cutTokens(text, at, text.length)
    for (let token = 0; token < cutCount(); token += 1)
      found.push(text.slice(cutFrom() + startOf(token), cutFrom() + endOf(token)))
  }
  return found
}
