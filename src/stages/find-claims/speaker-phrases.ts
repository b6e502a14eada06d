import { quote } from '#model/span'
import type { Candidate } from './speaker-candidates.ts'
import {
  longestMark,
  maxBracketWords,
  maxPhraseWords,
  maxWordsBeforeNoun,
} from './speech-limits.ts'
import type { SpeechReading } from './speech-reading.ts'
import {
  isAroundTitle,
  isDot,
  isKind,
  isPlain,
  isQuoted,
  isSaying,
  isStop,
  isTitled,
  mentionAt,
  opensFiller,
} from './speech-tokens.ts'
import type { Range } from './token-range.ts'

const apostrophes = /['’ʼ]/u

/** An ending written behind an apostrophe (Nvidia's, Nvidia'nın): part of the word before it. */
export const isEnding = ({ text, tokens }: SpeechReading, index: number): boolean => {
  const token = tokens[index]
  const before = tokens[index - 1]
  if (!token || !before || before.kind !== 'word') return false
  return (
    token.text.length <= 3 &&
    before.text.length > 2 &&
    token.start - before.end === 1 &&
    apostrophes.test(text[before.end] ?? '')
  )
}

/** A subject's mark that stands as a word of its own: は, and 는 behind a bracket. */
export const isMark = (reading: SpeechReading, index: number): boolean =>
  isKind(reading, 'subjectMark', index) && (reading.tokens[index]?.text.length ?? 0) <= longestMark

/** Whether a date stands at the index: it parts a subject from its verb. */
export const isDate = (reading: SpeechReading, index: number): boolean =>
  mentionAt(reading, index)?.entity.type === 'date'

/** Whether a word may stand inside a noun phrase without a tie: adjective, noun, number, name. */
const joins = (reading: SpeechReading, index: number): boolean =>
  isEnding(reading, index) ||
  isDot(reading, index) ||
  isAroundTitle(reading, index) ||
  reading.tokens[index]?.kind === 'number' ||
  (isPlain(reading, index) && !isDate(reading, index)) ||
  (mentionAt(reading, index) !== undefined && !isDate(reading, index))

const opens = (reading: SpeechReading, index: number): boolean =>
  isKind(reading, 'article', index) || isKind(reading, 'determiner', index)

/** An article that is a preposition as well (des, du) ties only behind a noun. */
const ties = (reading: SpeechReading, index: number): boolean =>
  isKind(reading, 'link', index) &&
  (!opens(reading, index) ||
    (index > 0 && joins(reading, index - 1) && !isSaying(reading, index - 1)))

const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]$/u

/** Where no spaces part words a token is a character, about half a word. */
const inTokens = ({ tokens }: SpeechReading, index: number, words: number): number =>
  unspaced.test(tokens[index]?.text ?? '') ? 2 * words : words

const kana = /^[\p{Script=Katakana}ー]$/u

/** First token of the Katakana word that the index stands in. */
const kanaStart = ({ tokens }: SpeechReading, index: number): number => {
  const isKana = (at: number) => kana.test(tokens[at]?.text ?? '')
  let at = index
  while (at > 0 && isKana(at) && isKana(at - 1)) at -= 1
  return at
}

/** First token of the phrase a noun or name belongs to: its article, numerals, adjectives. */
export const phraseStart = (reading: SpeechReading, { from }: Range): number => {
  const width = inTokens(reading, from > 0 ? from - 1 : from, maxWordsBeforeNoun)
  const floor = kanaStart(reading, Math.max(0, from - width))
  let at = from
  while (at > floor) {
    const before = at - 1
    if (isStop(reading, before) || isQuoted(reading, before)) break
    if (opens(reading, before)) {
      if (ties(reading, before)) break
      at = before
      while (at > floor && opens(reading, at - 1) && !ties(reading, at - 1)) at -= 1
      break
    }
    const tied = isKind(reading, 'linkBefore', before) && at - 1 > floor
    if (!tied && !joins(reading, before)) break
    if (isKind(reading, 'link', before)) break
    at = before
  }
  return at
}

/** End of a bracket that opens at the index, or the index itself. */
export const afterBracket = ({ tokens }: SpeechReading, index: number): number => {
  const sign = tokens[index]?.text
  if (sign !== '(' && sign !== '（') return index
  for (let at = index + 1; at <= index + maxBracketWords; at += 1)
    if ([')', '）'].includes(tokens[at]?.text ?? '')) return at + 1
  return index
}

/** "Officials at Halden and Corvex": a second name behind the first. */
const joinsNames = (reading: SpeechReading, index: number, tied: boolean): boolean =>
  tied &&
  isKind(reading, 'coordinator', index) &&
  mentionAt(reading, index - 1) !== undefined &&
  mentionAt(reading, index + 1) !== undefined

/** "To Reuters", "aux journalistes": whom a source talks to is no part of its name. */
const addressed = (reading: SpeechReading, index: number): boolean => opensFiller(reading, index)

const small = /^\p{Ll}/u

/** Where adjectives stand before their noun, a small word behind a noun or name is the verb. */
const isVerb = (reading: SpeechReading, one: Candidate, index: number): boolean =>
  reading.verbSecond &&
  isPlain(reading, index) &&
  small.test(reading.tokens[index]?.text ?? '') &&
  (index === one.to || !small.test(reading.tokens[index - 1]?.text ?? ''))

/**
 * End of a noun phrase: complements (of the ministry, du secteur) and, behind a noun, adjectives.
 * `limit` is the first token that cannot belong to it.
 */
export const phraseEnd = (reading: SpeechReading, one: Candidate, limit: number): number => {
  const ceiling = Math.min(limit, one.to + inTokens(reading, one.from, maxPhraseWords))
  let at = one.to
  let tied = !one.named && !reading.nounFinal
  while (at < ceiling) {
    const past = afterBracket(reading, at)
    if (past > at) {
      at = Math.min(past, limit)
      continue
    }
    if (isStop(reading, at) || isQuoted(reading, at)) break
    if (addressed(reading, at) || isVerb(reading, one, at)) break
    if (isDot(reading, at) || isTitled(reading, at) || joinsNames(reading, at, tied)) {
      at += 1
      continue
    }
    const links = isKind(reading, 'link', at)
    if (links) tied = true
    else if (isEnding(reading, at)) tied = !reading.nounFinal
    else if (
      !(tied && (joins(reading, at) || (opens(reading, at) && isKind(reading, 'link', at - 1))))
    )
      break
    at += 1
  }
  while (at > one.to && (isKind(reading, 'link', at - 1) || opens(reading, at - 1))) at -= 1
  return at
}

/** Whether the phrase is a complement of another noun, or the object of a preposition. */
export const isComplement = (reading: SpeechReading, start: number): boolean =>
  start > 0 &&
  !isStop(reading, start - 1) &&
  (ties(reading, start - 1) || (isKind(reading, 'link', start - 1) && !opens(reading, start - 1)))

/** The printed name of a noun phrase, without its leading article. */
export const phraseSpan = (reading: SpeechReading, { from, to }: Range) => {
  let start = from
  while (
    start < to - 1 &&
    isKind(reading, 'article', start) &&
    !isKind(reading, 'determiner', start)
  )
    start += 1
  const first = reading.tokens[start]
  const last = reading.tokens[to - 1]
  const end = (last?.end ?? 0) - (last ? endingOf(reading, last.text) : 0)
  return quote(reading.text, { start: first?.start ?? 0, end })
}

/** Letters of the particle that a word ends with (관계자는), where the language writes it so. */
const endingOf = ({ nounEndings }: SpeechReading, word: string): number =>
  Math.max(
    0,
    ...nounEndings
      .filter((one) => word.endsWith(one) && word.length > one.length)
      .map(({ length }) => length),
  )
