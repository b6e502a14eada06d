/** Words of one author's name; longer runs of capitals are titles. */
export const maxNameWords = 5
/** Authors of one article; more is a list of something else. */
export const maxAuthors = 12
/** UTF-16 units of a line in which a byline is looked for. */
export const bylineUnits = 240

/** UTF-16 units of kept text that the topic words are counted in; a long page tells no more. */
export const topicUnits = 60_000
/** A weak topic word counts so much of a strong one. */
export const weakWeight = 0.35
/** A word of the headline counts so many times. */
export const headlineWeight = 2
/** Share of the evidence below which a topic is not named, and how many are. */
export const minTopicShare = 0.06
export const maxTopics = 5
/** Evidence an article needs before its topics are said: two strong words. */
export const minArticleMass = 2

/** Evidence (in strong words) of one foreign area that a bio needs before it says enough. */
export const minBioMass = 2
/** Different words that it must come from. */
export const minBioTerms = 2
/** Share of the bio's evidence that must lie in its main area and those like it. */
export const minCoherence = 0.55
/** Evidence of anything related from which a bio fits; between none and this it is not enough to tell. */
export const relatedMass = 0.7
/** A word in a sentence about the past, or about leisure, counts so much. */
export const pastWeight = 0.6
/** A word of the article's own field in a clause about the past: one degree in it is no beat. */
export const relatedPastWeight = 0.3
export const leisureWeight = 0
/** A topic counts among an article's from this score. */
export const articleTopicShare = 0.15
/** A private world only from this one: images are taken from kitchens and playing fields. */
export const privateTopicShare = 0.22

/**
 * Confidence of a mismatch: at the least evidence, per further strong word, at most. Every flag on the
 * annotated pages and bios was right (`npm run eval -- byline`); pages nobody has read will be less kind.
 */
export const mismatchBase = 0.88
export const mismatchStep = 0.02
export const mismatchMax = 0.98
/** Words quoted as evidence. */
export const maxEvidence = 6

/** Words of kept text below which a page with a gate or a cut is only a teaser. */
export const teaserWords = 110
/** Words that a kept block needs to be part of an article. */
export const articleBlockWords = 6
