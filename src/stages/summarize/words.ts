import type { Span } from '#model/span'
import type { Sentence } from '#text/reading'
import type { Token } from '#text/tokens'
import { tokens } from '#text/tokens'
import { firstEndingAfter } from './held-by.ts'

/** The tokens of a stretch of an article, by their places in its text. */
export type Words = (span: Span) => readonly Token[]

/** What is left of the word that a stretch begins in; null where it is no whole word any more. */
const restOf = (text: string, word: Token, start: number): readonly Token[] | null => {
  if (word.start >= start) return [word]
  const rest = tokens(text, { start, end: word.end })
  // What began within a word with a digit may go on behind it: 20.5 of H20.5.
  return rest.length === 1 && rest[0]?.kind === 'word' && rest[0].end === word.end ? rest : null
}

/** The tokens of a stretch that begins or ends within one of those of its sentence. */
const cut = (text: string, { start, end }: Span, all: readonly Token[]): readonly Token[] => {
  const [first, ...others] = all
  const last = others.at(-1)
  const rest = first && last ? restOf(text, first, start) : null
  if (!rest || !last) return tokens(text, { start, end })
  if (last.end <= end) return [...rest, ...others]
  return [...rest, ...others.slice(0, -1), ...tokens(text, { start: last.start, end })]
}

/**
 * Words taken from the sentences they stand in, which are cut into tokens already. What stands in no
 * sentence is cut by itself.
 */
export const wordsFrom =
  (text: string, sentences: readonly Sentence[]): Words =>
  (span) => {
    const sentence = sentences[firstEndingAfter(sentences, span.start)]
    if (!sentence || span.start < sentence.start || span.end > sentence.end)
      return tokens(text, span)
    const from = firstEndingAfter(sentence.tokens, span.start)
    const to = firstEndingAfter(sentence.tokens, span.end)
    const [first, next] = [sentence.tokens[from], sentence.tokens[to]]
    const endsWithin = next !== undefined && next.start < span.end
    const words = sentence.tokens.slice(from, endsWithin ? to + 1 : to)
    const isCut = endsWithin || (first !== undefined && first.start < span.start)
    return isCut ? cut(text, span, words) : words
  }
