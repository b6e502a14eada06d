import type { Span } from '#model/span'
import { cutCount, cutFrom, cutNext, cutTokens, endOf, startOf } from './token-cut.ts'
import { findIndexes } from './word-table.ts'
import type { Word } from './words.ts'
import { wordOfCut } from './words.ts'

/**
 * A token of the text. `stop` is punctuation that parts clauses or sentences; `symbol` is a sign
 * that belongs to a number or a name (`%`, `$`, `&`); spaces, apostrophes and hyphens are no tokens.
 */
export type Token = Span &
  Pick<Word, 'kind' | 'lower' | 'text'> & {
    /** The record of the word, which has all that is known of it wherever it stands. */
    readonly word: Word
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
  const found: Token[] = []
  for (let at = start; at < end; at = cutNext()) {
    cutTokens(text, at, end)
    findIndexes(cutCount())
    const from = cutFrom()
    for (let token = 0; token < cutCount(); token += 1) {
      const word = wordOfCut(text, token)
      const { kind, lower, text: written } = word
      found.push({
        start: from + startOf(token),
        end: from + endOf(token),
        kind,
        lower,
        text: written,
        word,
      })
    }
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
