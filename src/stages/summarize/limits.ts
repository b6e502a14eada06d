import type { Frame } from '#model/frame'

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
 * What a sentence is worth, by the shape of the text, and what a second sentence of one paragraph
 * costs: a paragraph is one thought. Position decides in news told from the top, centrality
 * elsewhere: one weight for all loses six points of ROUGE-2 on inverted pyramids. Where neither a
 * title nor a claim shows what the text is about, little but its order is known. Source: corpus,
 * gold pages and `summ-dev`, November 2026; no weight stands on an edge.
 */
export const weights = {
  pyramid: { claims: 1, centrality: 0.75, position: 0.5, headline: 0.4, paragraph: 0.5 },
  open: { claims: 1, centrality: 1, position: 0.2, headline: 0.4, paragraph: 0.5 },
  bare: { claims: 1, centrality: 0.75, position: 2.5, headline: 0, paragraph: 0 },
} as const

/** Claims for each sentence up to which a text without a title tells hardly anything we know of. */
export const fewClaims = 0.1

/** What a sentence is worth for its figures, and for its names up to so many of them. */
export const hardFacts = { figures: 0.1, names: 0.1, fullOfNames: 5 } as const

/** In a text of unknown shape: sentences after which the worth of an early one is down to a third. */
export const positionReach = 5

/** Likeness (cosine of TF-IDF) that makes a sentence say nothing new, and what likeness costs. */
export const sameSentence = 0.6
export const redundancyCost = 0.7

/** What a claim tells by what it names: shares of 1, summed, at most `most`. */
export const substance = {
  claim: 0.25,
  role: 0.1,
  amount: 0.15,
  speaker: 0.15,
  date: 0.1,
  most: 0.95,
} as const

/** Names in one role of a sentence: more than three make a list, not a sentence. */
export const mostInRole = 3

/** A quotation shorter than this many characters is a word put in marks, longer no longer short. */
export const shortestQuote = 15
export const longestQuote = 160

/** Sentences of a gist, and claims it may tell in them where some share a sentence. */
export const mostSentences = 8
export const mostMessages = 11
/** Claims of one predicate among them. */
export const mostAlike = 2

/** What each further message of the same predicate, frame or part of the gist costs. */
export const crowding = { predicate: 0.25, frame: 0.08, section: 0.06 } as const

/** What makes a claim worth a sentence, beside what it tells: where it stands, how often it is said. */
export const planWeights = {
  place: 0.3,
  repeated: 0.15,
  head: 0.3,
  title: 0.4,
  checkworthy: 0.2,
  vague: 0.3,
  doubt: 0.12,
} as const

/**
 * What a claim is worth for how sure it is, beside other claims: so much for each point of
 * confidence above `usual`.
 */
export const surety = { usual: 0.8, worth: 1 } as const

/**
 * How often annotators signed the claims of a frame (corpus and gold pages, November 2026), where that
 * differs from the usual share, and what a difference is worth.
 */
export const signed: { readonly [F in Frame]?: number } = {
  substitution: 0.43,
  position: 0.46,
  evasion: 0.5,
  enforcement: 0.53,
  sale: 0.54,
  retaliation: 0.55,
  licence: 0.63,
  performance: 0.64,
  production: 0.65,
  listing: 0.65,
  price: 0.67,
  impact: 0.69,
  launch: 0.71,
}
export const signing = { usual: 0.59, worth: 1 } as const

/** A sentence made of two is no longer than this many characters. */
export const longestJoined = 220

/** How far around a name its owner's trade and house are looked for: characters, then words. */
export const introduction = { reach: 110, roleWords: 5, houseWords: 7 } as const

/** How sure a claim has to be (0–1) for a sentence of the gist, and whether of somebody in particular. */
export type Bar = { readonly confidence: number; readonly particular: boolean }

/** Claims below the first bar are told in the list of claims only, unless the gist falls short. */
export const bars: readonly [Bar, ...Bar[]] = [
  { confidence: 0.7, particular: true },
  { confidence: 0.5, particular: true },
  { confidence: 0.3, particular: false },
]

/** Sentences that the gist of a full article has, and claims that make an article a full one. */
export const leastSentences = 5
export const fullArticle = 8

/** Claims tried to fill a gist up: a page has no more that are worth it, an attack may. */
export const mostTried = 40

/** A price (in any currency) under this is a rate, and its `per hour` is not in the claim. */
export const leastPrice = 20

/** Characters between a name and goods (`Nvidia chips`, `chips from Nvidia`) that make it their brand. */
export const besideGoods = 7

/** Claims, in the order of the text, that a gist looks at: a page has no more, an attack may. */
export const mostConsidered = 400

/** A bare number between these, as a count of things, is as a rule a year. */
export const likelyYears = { first: 1990, last: 2040 } as const

/** Code units of a name that stands in brackets behind the reader's form; firms' full names are longer. */
export const longestOriginal = 16
