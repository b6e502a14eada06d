/** The numbers that bind what a model is asked and what is taken of its answers. */

/** Sentences of an abstract and of a briefing's prose. */
export const abstractSentences = 5
export const briefSentences = 8

/** UTF-16 code units of article text that one question holds: about 15,000 tokens. */
export const maxPayloadUnits = 60_000

/** Lines of a brief that one question holds. */
export const maxBriefLines = 60

/** Claims that a second reader may add to an article. */
export const maxAdditions = 10
