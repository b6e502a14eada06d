/** Sentences of an extract when nobody asks for another number: what a reader takes in at a glance. */
export const extractSentences = 4

/** Fewer words than this (characters, in scripts without spaces: twice as many) is a fragment. */
export const leastWords = 5
export const leastCharacters = 10

/** A sentence longer than this many characters is a list or broken markup, no sentence to quote. */
export const longestSentence = 700

/**
 * Share of the title's words and entities that the first paragraph must hold for the text to count
 * as news told from the top. Source: `summ-dev` and own news pages; columns lie below 0.3.
 */
export const pyramidShare = 0.34

/**
 * What a sentence is worth, by the shape of the text. Position decides in news told from the top,
 * centrality elsewhere: one weight for all loses six points of ROUGE-2 on inverted pyramids.
 */
export const weights = {
  pyramid: { claims: 1, centrality: 0.75, position: 0.5, headline: 0.4 },
  open: { claims: 1, centrality: 1, position: 0.2, headline: 0.4 },
} as const

/** Sentences after which the worth of an early position has fallen to a third. */
export const positionReach = 5

/** Likeness (cosine of TF-IDF) that makes a sentence say nothing new, and what likeness costs. */
export const sameSentence = 0.6
export const redundancyCost = 0.7

/** What a second sentence of one paragraph costs: a paragraph is one thought. */
export const sameParagraphCost = 0.35

/** What a claim tells by what it names: shares of 1, summed, at most `most`. */
export const substance = {
  claim: 0.25,
  role: 0.1,
  amount: 0.15,
  speaker: 0.15,
  date: 0.1,
  most: 0.95,
} as const
