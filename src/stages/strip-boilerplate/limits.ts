/** How much of a line the patterns see, in UTF-16 units: pages are hostile, articles are not. */
export const headUnits = 1600
/** How much of a line's end is looked at for its closing mark, in UTF-16 units. */
export const tailUnits = 24
/** Sentences of a line, and items of a bar, that are matched one by one. */
export const maxSentences = 14
export const maxItems = 24
/** Letters that stand for one word where no spaces part words; the usual ratio of zh and ja. */
export const lettersPerWord = 2

/** From so many words a line without an end mark is prose; with one, from `fewProseWords`. */
export const proseWords = 25
export const fewProseWords = 8
/** A line without end mark up to this many words is a fragment: a label, a name, a heading. */
export const fragmentWords = 14
/** A paragraph of this many words is long: to strike it takes near certainty. */
export const longWords = 60

/**
 * The article is the stretch of lines with the best balance: prose adds its words, up to so many,
 * a fragment takes some away, struck lines a little. After Pasternack and Roth 2009.
 */
export const stretchWords = 60
export const fragmentCost = 7
export const struckCost = 3

/** What the evidence must reach (0–1) before a line is struck, by how much prose it is. */
export const thresholds = { fragment: 0.6, sentence: 0.68, two: 0.74, several: 0.82, long: 0.9 }
/** How far a hit counts by the share of the line it covers: whole, in part, hardly. */
export const coverageFactors = { whole: 1, part: 0.86, little: 0.45 }
export const wholeCoverage = 0.55
export const partCoverage = 0.28
/** Weight of a pack rule that gives none. */
export const ruleWeight = 0.9
/** A rule of another language strikes only whole lines, and counts a little less. */
export const foreignWeight = 0.95
/** Lines from the start and from the end that rules of other languages are tried on. */
export const foreignLines = 300
/** Share of the article's prose after which `where: end` holds, up to which `where: start` does. */
export const endShare = 0.5
export const startShare = 0.25
/** A rule struck outside its part of the page counts this much. */
export const misplacedFactor = 0.5

/** Lines from the top among which the headline is looked for: menus of whole pages are long. */
export const headlineLines = 600
export const headlineMinLetters = 9
export const headlineMaxWords = 42
/** Share of common words from which two headlines are one, and words that must agree. */
export const sameHeadlineShare = 0.75
export const sameHeadlineWords = 4

/** What speaks for an author's bio must reach, at the end and at the start of an article. */
export const bioThreshold = 0.72
export const bioThresholdAtTop = 0.84
/** Prose lines that may still follow a bio at the end: other bios, a disclaimer. */
export const linesAfterBio = 2
/** Words a bio may have; longer ones are essays. */
export const maxBioWords = 220
/** Share of body lines in the first person from which the article itself says "I". */
export const firstPersonShare = 0.12
/** Content words a bio needs before its distance from the article is worth asking. */
export const minBioWords = 8
/** Share of its content words found in the article below which a bio is far from it. */
export const farShare = 0.12

/** Words of a teaser under a related headline; more is an article. */
export const teaserWords = 45
/** Share of the page's prose that may follow a box of links or comments at the end. */
export const boxShare = 0.4
/** Boxes of one page that are followed up; more is no page but an attack. */
export const maxBoxes = 200
/** Body lines before a comments label may mean the end of the article. */
export const linesBeforeComments = 2
/** Headline words of a linked title. */
export const titleWords = 26
/** Dek: words at most. */
export const dekWords = 70

/** The language in which pages of every other leave menus and buttons untranslated. */
export const guestLanguage = 'en'

/** Letters from which a first name, a last name or a pen name alone is no common word. */
export const minNamePart = 4
