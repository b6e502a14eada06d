import type { TermLists } from '#stages/summarize/terms'
import { likeness, vectors } from '#stages/summarize/terms'
import { pageRank } from './rank.ts'

/** Cosine below which two sentences are not alike. Source: the paper, section 4. */
const leastLikeness = 0.1

/** The words by numbers, in the order they come. */
const numbered = (sentences: readonly (readonly string[])[]): TermLists => {
  const numbers = new Map<string, number>()
  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? numbers.size
    numbers.set(word, number)
    return number
  }
  const terms = Int32Array.from(sentences.flat(), numberOf)
  let end = 0
  const ends = sentences.map(({ length }) => (end += length))
  return { terms, ends, count: numbers.size }
}

/**
 * How much each sentence weighs by LexRank with weighted links, for the comparison only. Sentences
 * come as their words.
 *
 * Source: G. Erkan and D. Radev, LexRank: Graph-based Lexical Centrality as Salience, 2004.
 */
export const lexRank = (sentences: readonly (readonly string[])[]): readonly number[] => {
  const all = vectors(numbered(sentences))
  return pageRank(
    sentences.map((_, at) =>
      sentences.map((__, index) => {
        const like = index === at ? 0 : likeness(all, at, index)
        return like < leastLikeness ? 0 : like
      }),
    ),
  )
}
