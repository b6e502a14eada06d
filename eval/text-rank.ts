import { pageRank } from './rank.ts'

/** Words that two sentences share, over the logarithms of their lengths. */
const likeness = (one: readonly string[], other: readonly string[]): number => {
  const known = new Set(other)
  const shared = [...new Set(one)].filter((word) => known.has(word)).length
  const lengths = Math.log(one.length) + Math.log(other.length)
  return lengths > 0 ? shared / lengths : 0
}

/**
 * How much each sentence weighs by TextRank, for the comparison only. Sentences come as their words.
 *
 * Source: R. Mihalcea and P. Tarau, TextRank: Bringing Order into Texts, 2004.
 */
export const textRank = (sentences: readonly (readonly string[])[]): readonly number[] =>
  pageRank(
    sentences.map((one, at) =>
      sentences.map((other, index) => (index === at ? 0 : likeness(one, other))),
    ),
  )
