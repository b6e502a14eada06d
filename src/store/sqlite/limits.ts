/** Numbers that decide something in the SQLite store; measured in docs/decisions/0701. */

/** How long a writer waits for another process's lock, ms. */
export const busyTimeoutMs = 5_000

/** Longest value or row, bytes: an analysis of the largest document a reader lets in, with room. */
export const maxValueBytes = 256 * 1024 * 1024

/** Longest statement, bytes. Ours are short; what is longer was not written by us. */
export const maxSqlBytes = 100_000

/** The write-ahead log shrinks back to this after a checkpoint, bytes. */
export const journalSizeBytes = 64 * 1024 * 1024

/** Terms of an article's text that are indexed come from its first UTF-16 units, this many. */
export const maxIndexedLength = 400_000

/** First words that an article without a title is called by, in UTF-16 units. */
export const beginningLength = 100

/**
 * A search that takes longer is given up between two of its parts, ms: SQLite itself cannot be
 * interrupted. Over 200,000 claims the slowest judged query takes 0.3 s where nothing else runs.
 */
export const searchDeadlineMs = 3_000

/** Share of its words that a flag keeps when its decision still holds; below it an editor looks again. */
export const sameWordsShare = 0.5

/** Resemblance of two texts (estimated Jaccard) from which they are the same but for small changes. */
export const minResemblance = 0.8

/** Articles looked at in one band, and in all: a text that thousands repeat must not slow the next. */
export const maxPerBand = 64
export const maxCandidates = 200

/** Articles of nearly the same text that are read whole, most alike first. */
export const maxTwins = 5

/** Earlier articles of an author that are looked at, last come first, and authors of one article. */
export const maxPast = 50
export const maxNamed = 4

/** How long a fetched page is remembered for a server to call it unchanged, days. */
export const pageMemoryDays = 90

/**
 * What a part of a search counts that only the kind of claim or its firmness holds, only what stands around it, or
 * only the article as a whole. Names are left out of most sentences about their bearers; what
 * happens is not.
 */
export const frameShare = 0.6
/** The like for what happens, where another word of the kind was typed (ban for restrict). */
export const eventShare = 0.9
export const contextShare = { named: 0.9, happens: 0.3 } as const
export const aboutShare = { named: 0.6, happens: 0.3 } as const

/** What a name counts that only stands somewhere in the text of the article. */
export const articleShare = 0.6

/** What a name counts where only the kind of thing inside it is named (the rule of a diffusion rule). */
export const withinShare = 0.5

/** What a part counts that a denial, warning or demand is about, where only the text around says so. */
export const spokenOfShare = 0.8

/** What each further place counts that holds the same part. */
export const againShare = 0.15

/** How much rarer parts count, at least and at most; a part that one claim in eighty holds counts 1. */
export const rarityBounds = [0.5, 2] as const
export const usualShare = 0.0125

/** Share of what the best claim holds: where one holds all, those with half of it are noise. */
export const shareOfBest = 0.5

/** Claims that are shown even so: little is better than nothing. */
export const leastShown = 20

/** Blocks, mentions and claims from which an article is about a theme, a name or a kind of event. */
export const aboutFrom = { themes: 2, mentions: 2, claims: 3 } as const

/** How much it counts beside the parts that are held in how many ways, and how rare each is (0 to 12). */
export const scoreShare = 0.025

/** Best claims that are looked at again with their articles and clusters before they are shown. */
export const maxLookedAgain = 400

/** What a claim gains of the lead of the best one that says the same (of its cluster). */
export const clusterShare = 0.4

/** Claims whose filters are looked at together; four times as many each time. */
export const firstFiltered = 500

/** Units of the block before and after a claim that are searched as what stands around it. */
export const maxNearLength = 600

/** Claims of a cluster that are shown, first come first, and clusters that contradict it. */
export const maxMembers = 100
export const maxContradictions = 20
