import type { Span } from '#model/span'
import type { Sentence } from '#text/reading'
import type { Token } from '#text/tokens'
import { tokens } from '#text/tokens'
import { firstEndingAfter } from './held-by.ts'

/** The tokens of a stretch of an article, by their places in its text. */
export type Words = (span: Span) => readonly Token[]

/**
 * Words taken from the sentences they stand in, which are cut into tokens already. A stretch that
 * begins or ends within a token, or stands in no sentence, is cut by itself.
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
    const isCut = (first && first.start < span.start) || (next && next.start < span.end)
    return isCut ? tokens(text, span) : sentence.tokens.slice(from, to)
  }
