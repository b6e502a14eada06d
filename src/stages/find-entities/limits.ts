/**
 * Letters up to which a form of capitals alone must stand in capitals: `US`, `EU`, `ASE`, but `Asml`
 * may be written so. Italian and Spanish papers lower the rest of longer acronyms; shorter ones are
 * words then (us, it, mit).
 */
export const shortAcronymLetters = 3

/** Characters of a name in Chinese characters or Kana below which a neighbor language's form is not lent. */
export const lentCharacters = 3

/** Distinct sure names of the field that make a page speak of the field as a whole. */
export const fieldNames = 2

/** Share of capitalized words from which a sentence of an uncased-noun language is a title in title case. */
export const titleCaseShare = 0.6

/** Words that must be there before that share means anything. */
export const titleCaseWords = 4

/** Most words of a person's name: first, middle, particle and two family names. */
export const personWords = 5

/** Most words of an organization's name, links included; longer runs are headlines. */
export const organizationWords = 9

/** Tokens between a name and the role behind its comma: `, the firm's chief trade lawyer`. */
export const appositionTokens = 8

/** Tokens back in which a role explains `at`, `chez`: `a trade lawyer at`, `analyst Rosa Ek at`. */
export const affiliationTokens = 8

/** Evidence at which a run of capitals is a person; one strong or two middling cues reach it. */
export const personEvidence = 2

/** Days ahead up to which a bare month or day means the coming one; further off it is the last one. */
export const daysAhead = 100

/** Korean particles that may be strung together behind a name: 에서 + 는 + 도. */
export const maxParticles = 3

/** Tokens behind a place within which a dash or bracket shows a dateline: LONDON, 5 May (Agency) — */
export const datelineTokens = 8

/** Letters from which a word counts for title case; articles and prepositions stay small in it. */
export const longWordLetters = 4

/** Small words, commas and ordinal endings that may stand between the parts of a date or a sum. */
export const glueTokens = 3

/** Adjectives between a number and the noun it counts: 300,000 more advanced chips. */
export const maxAdjectives = 2

/** Letters written to a model number: D, Di, Ti. */
export const modelLetters = 3

/** Tokens of a firm's name that shows no word of its kind. */
export const firmTokens = 4

/** Words between a noun for companies and the quotation marks about a name: фирмы связи «Литос». */
export const makerReach = 3

/** Letters that two forms of one name share at least, and that a case ending has at most. */
export const nameStem = 3
export const nameEnding = 2

/** Characters of the longest family name in Chinese characters. */
export const longestHanFamily = 3

/** Katakana characters of a foreign name: アレクサンドラ・オカシオコルテス. */
export const longestKanaName = 24

/** Syllables of nearly every Korean name. */
export const hangulNameLength = 3

/** Tokens behind a comma in which an office explains a name, and of the longest Arabic name. */
export const officeReach = 4

/** Characters of a firm's name in Chinese characters or Kana, of its short form, and mentions that show it. */
export const caselessFirm = { shortest: 3, longest: 14, short: 2, again: 2, officeReach: 9 }

/** Syllables of a firm's name in Hangul, and that a particle leaves of a word; mentions that show it. */
export const hangulFirm = { shortest: 4, longest: 12, again: 2, syllables: 3 }

/** Times a name without any office beside it must stand on the page. */
export const recurring = 2

/**
 * Firms in Chinese: characters of their own word, fewest of the word for their kind, and the times
 * the own word must stand on the page where nothing parts it from what stands before it.
 */
export const hanFirm = { own: 2, kind: 2, again: 2 }
