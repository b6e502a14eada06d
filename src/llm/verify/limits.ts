/** The numbers that verification decides by. */

/** How far two numbers may lie apart and be one, as a share: float noise, no rounding. */
export const sameNumber = 1e-6

/** Sentences before the first cited one in which a name may stand that the cited words only mean. */
export const antecedentSentences = 3

/** Letters from which two words that begin alike may be forms of one name. */
export const stemLetters = 4

/** Letters that may differ at the end of two forms of one name. */
export const endingLetters = 3

/** Consonants from which two names in two scripts may be known by them. */
export const tellingConsonants = 2

/** Share of a sentence's content words that the cited words must have, in one language. */
export const leastCoverage = 0.25

/** Share of the longer of two words from which what they begin with may be one name. */
export const stemShare = 0.6

/** How sure of another language the detector has to be; it doubts most short sentences. */
export const sureLanguage = 0.8

/** Words in common from which a clause retells another in its own words. */
export const leastRetold = 3
