import type { LanguagePack } from '#languages/pack'
import type { Block } from '#model/block'
import type { Span } from '#model/span'
import { lexicon, opensTerm, scan } from '#text/lexicon'
import { unitFits } from '#text/one-character'
import type { Sentence } from '#text/reading'
import { remember } from '#text/remember'
import type { Token } from '#text/tokens'
import { leastCharacters, leastWords, longestSentence } from './limits.ts'

/** A sentence that may be quoted; `leans` where it needs the sentence before it to be understood. */
export type Candidate = Sentence & { readonly leans: boolean }

const quotable: ReadonlySet<string> = new Set(['body', 'dek', 'quote', 'list'])

const closes = unitFits(/["'”’»」』)\]\s]/u)
const endsStatement = unitFits(/[.!…。！।۔]/u)
const endsQuestion = unitFits(/[?？؟]/u)
const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

const leaners = remember(({ speech, words }: LanguagePack) =>
  lexicon(
    speech
      ? [
          ['pronoun', speech.pronouns],
          ['anaphora', speech.anaphora],
        ]
      : [],
    { proclitics: words.proclitics },
  ),
)

// A pronoun may stand behind an opening quotation mark, a comma or one small word: "Still, it …".
const openingTokens = 3

const firstWord = (words: readonly Token[]): number => {
  let at = 0
  while (at < words.length && words[at]?.kind !== 'word') at += 1
  return at
}

const isStop = (token: Token | undefined): boolean => token?.kind === 'stop'

/** Whether a term begins among the first words, where one tells that the sentence leans. */
const mayLean = (
  words: readonly Token[],
  first: number,
  terms: ReturnType<typeof leaners>,
): boolean => {
  const end = Math.min(words.length, first + openingTokens)
  for (let at = first; at < end; at += 1) {
    const word = words[at]
    if (word && (at === first || isStop(words[at - 1])) && opensTerm(terms, word)) return true
  }
  return false
}

const leansOn = (words: readonly Token[], pack: LanguagePack): boolean => {
  const terms = leaners(pack)
  const first = firstWord(words)
  return (
    mayLean(words, first, terms) &&
    scan(terms, words.slice(first, first + openingTokens)).some(
      ({ from, tag }) => from === 0 || (tag === 'pronoun' && isStop(words[first + from - 1])),
    )
  )
}

/** How many words and numbers there are, counted up to so many; a character of Han or Kana is one. */
export const wordsIn = (tokens: readonly Token[], most = Number.POSITIVE_INFINITY): number => {
  let count = 0
  for (let at = 0; at < tokens.length && count < most; at += 1) {
    const kind = tokens[at]?.kind
    if (kind === 'word' || kind === 'number') count += 1
  }
  return count
}

/** Where the mark stands that ends a sentence: before quotation marks, brackets and spaces. */
const lastMark = (text: string, { start, end }: Span): number => {
  let at = end - 1
  while (at >= start && closes(text, at)) at -= 1
  return at >= start ? at : -1
}

/** Whether there are words enough for a sentence; only few of them are read once more. */
const isLongEnough = (text: string, { start, end, tokens }: Sentence): boolean => {
  const words = wordsIn(tokens, leastCharacters)
  return (
    words >= leastCharacters || (words >= leastWords && !spaceless.test(text.slice(start, end)))
  )
}

const isWhole = (text: string, sentence: Sentence, role: string): boolean => {
  const { start, end } = sentence
  if (end - start > longestSentence) return false
  const mark = lastMark(text, sentence)
  if (endsQuestion(text, mark)) return false
  if (!endsStatement(text, mark) && (role !== 'list' || text[end - 1] === ':')) return false
  return isLongEnough(text, sentence)
}

type Input = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly pack: LanguagePack
}

/**
 * The sentences an extract may quote, in order: of running text, whole, no question. Those that
 * lean on the one before them are marked.
 */
export const candidates = ({ text, blocks, sentences, pack }: Input): readonly Candidate[] => {
  const found: Candidate[] = []
  for (const sentence of sentences) {
    const { start, end, block, tokens } = sentence
    const role = blocks[block]?.role ?? 'body'
    if (quotable.has(role) && isWhole(text, sentence, role))
      found.push({ start, end, block, tokens, leans: leansOn(tokens, pack) })
  }
  return found
}

/** Whether the second sentence follows the first with nothing but white space between. */
export const follows = (text: string, before: Span, after: Span): boolean =>
  before.end <= after.start && text.slice(before.end, after.start).trim() === ''
