import type { Span } from '#model/span'
import { characterClass, classNumber, sizeOf } from './characters.ts'
import { unitFits } from './one-character.ts'
import type { Word } from './words.ts'
import { wordAt } from './words.ts'

/**
 * A token of the text. `stop` is punctuation that parts clauses or sentences; `symbol` is a sign
 * that belongs to a number or a name (`%`, `$`, `&`); spaces, apostrophes and hyphens are no tokens.
 */
export type Token = Span &
  Pick<Word, 'kind' | 'lower' | 'text'> & {
    /** The record of the word, which has all that is known of it wherever it stands. */
    readonly word: Word
  }

// Bounded, since a line of millions of letters is no word: what is longer comes in pieces.
const maxWordUnits = 256
const maxDigits = 64
const maxGroups = 17

const { number, word: letter, inner, symbol } = characterClass

const classAt = (text: string, at: number): number => classNumber(text.codePointAt(at) ?? 0)

const wordEnd = (text: string, start: number, end: number): number => {
  let at = start
  while (at < end && at - start < maxWordUnits) {
    const codePoint = text.codePointAt(at) ?? 0
    const found = classNumber(codePoint)
    if (found !== letter && (at === start || (found !== number && found !== inner))) break
    at += sizeOf(codePoint)
  }
  return Math.min(at, end)
}

const digitsEnd = (text: string, start: number, end: number): number => {
  let at = start
  for (let digits = 0; at < end && digits < maxDigits; digits += 1) {
    const codePoint = text.codePointAt(at) ?? 0
    if (classNumber(codePoint) !== number) break
    at += sizeOf(codePoint)
  }
  return Math.min(at, end)
}

/** Signs within a number; what they part is not said, for languages differ. */
const isPart = unitFits(/[.,٫٬’'\u00A0\u202F\u2009]/u)

const numberEnd = (text: string, start: number, end: number): number => {
  let at = digitsEnd(text, start, end)
  for (let groups = 1; groups < maxGroups && at < end; groups += 1) {
    if (!isPart(text, at)) break
    const next = digitsEnd(text, at + 1, end)
    if (next === at + 1) break
    at = next
  }
  return at
}

const tokenEnd = (text: string, at: number, end: number): number => {
  const codePoint = text.codePointAt(at) ?? 0
  const found = classNumber(codePoint)
  if (found === letter) return wordEnd(text, at, end)
  return found === number ? numberEnd(text, at, end) : Math.min(end, at + sizeOf(codePoint))
}

/** Past spaces and what else is part of no token. */
const nextStart = (text: string, start: number, end: number): number => {
  let at = start
  while (at < end && classAt(text, at) > symbol) at += sizeOf(text.codePointAt(at) ?? 0)
  return at
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
  let at = nextStart(text, start, end)
  while (at < end) {
    const to = tokenEnd(text, at, end)
    const word = wordAt(text, at, to)
    const { kind, lower, text: written } = word
    found.push({ start: at, end: to, kind, lower, text: written, word })
    at = nextStart(text, to, end)
  }
  return found
}

/**
 * The tokens of a text as they are written, without their records: of a term, whose words most pages
 * do not have, so that the records of those which stand on pages lie beside one another.
 */
export const writtenTokens = (text: string): readonly string[] => {
  const found: string[] = []
  let at = nextStart(text, 0, text.length)
  while (at < text.length) {
    const to = tokenEnd(text, at, text.length)
    found.push(text.slice(at, to))
    at = nextStart(text, to, text.length)
  }
  return found
}
