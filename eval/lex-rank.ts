import { likeness, vectors } from '#stages/summarize/terms'
import { pageRank } from './rank.ts'

/** Cosine below which two sentences are not alike. Source: the paper, section 4. */
const leastLikeness = 0.1

/**
 * How much each sentence weighs by LexRank with weighted links, for the comparison only. Sentences
 * come as their words.
 *
 * Source: G. Erkan and D. Radev, LexRank: Graph-based Lexical Centrality as Salience, 2004.
 */
export const lexRank = (sentences: readonly (readonly string[])[]): readonly number[] => {
  const all = vectors(sentences)
  return pageRank(
    all.map((one, at) =>
      all.map((other, index) => {
        const like = index === at ? 0 : likeness(one, other)
        return like < leastLikeness ? 0 : like
      }),
    ),
  )
}
