/** A quotation of at least this many words is speech; a shorter one is a borrowed word or a name. */
export const minQuotedWords = 4

/** Share of what is said that must stand in quotation marks for speech to be direct. */
export const minDirectShare = 0.8

/** Words an unnamed source may take up on one side of its noun: people briefed on the talks in Paris. */
export const maxPhraseWords = 9

/** Adjectives, numerals and names in front of a noun that speaks: two senior US trade officials. */
export const maxWordsBeforeNoun = 7

/** Words of an inserted phrase between a subject and its verb, commas not counted. */
export const maxInsertedWords = 28

/** Words of a bracket inside a name: Bureau of Industry and Security (BIS). */
export const maxBracketWords = 6

/** How many sentences back a pronoun may lean: readers lose the thread after three. */
export const maxSentencesBack = 3

/** A head shorter than this is an adverbial (On Monday, Meanwhile), not what somebody said. */
export const minHeadWords = 4

/** Default reach in words of a sign of doubt, plan or denial around the verb it colours. */
export const defaultReach = { before: 9, after: 1 } as const

/** A doubt or a plan reaches further forward than a denial: it opens the whole clause. */
export const moodReach = 14

/** Commas that part an inserted word from its clause: will, however, build. */
export const maxInsertedInScope = 5

/** How far in words a sign may stand from the verb of a position: right before it (did not criticize). */
export const positionReach = 2

/** Words a listener takes up behind told: the Daily Ledger, reporters in Tokyo. */
export const listenerWords = 4

/** Words between a verb and its "that": said in a statement on Monday that. */
export const maxWordsBeforeThat = 9

/** Words between a verb and the subject behind it: a affirmé devant le Parlement la ministre. */
export const maxWordsToSubject = 10

/** Words of an addition to a source between commas: of the Vauban Institute in Lyon. */
export const maxAppositionWords = 8

/** Words above which a sentence is no prose but a list, a table or an attack, and is not read for speech. */
export const maxProseWords = 400

/** Words of a line under a quotation that says who is quoted: — Jo Sand, a lawyer at Acme. */
export const maxSignatureWords = 14

/** Mentions that make a body the one an article is about, and its lead over any other of its sort. */
export const mainBody = { mentions: 3, lead: 2 } as const

/** Letters of a subject's mark that is a word of its own: は, 는. */
export const longestMark = 2

/** Adverbs and signs between a verb that opens its clause and its subject, in words. */
export const maxAdverbs = 4

/** Words within which a dateline ends, and those of the reporters named behind its bracket. */
export const maxDatelineWords = 18
export const maxReporterWords = 6

/** Signs between the end of a quotation and that of its sentence, where it stands alone: ”. */
export const closingSigns = 2

/** Words that may stand behind the last sign of mood where verbs come last. */
export const maxWordsBehindMood = 2
