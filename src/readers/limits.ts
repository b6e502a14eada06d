/** Largest document, in bytes: ten times the longest article, and what one machine reads in seconds. */
export const maxBytes = 20 * 1024 * 1024

/** Most lines of a document: beyond it is a list or a trap, and takes minutes and gigabytes. */
export const maxLines = 250_000

/** Largest page that is parsed as HTML, in UTF-16 code units; a larger one is read as text without tags. */
export const maxMarkup = 12 * 1024 * 1024

/**
 * What a page may hold before it is taken for a trap and read as text without tags: 20 KB of markup
 * can unfold into a million elements. Real pages stay below 10,000 elements and a depth of 60.
 */
export const maxElements = 100_000
export const maxDepth = 256
export const maxAttributes = 256

/** Most nodes and tags of a page, text and comments with them; real ones stay below a tenth of it. */
export const maxNodes = 400_000
export const maxTags = 500_000

/** Most words that a mark carries of an element and its ancestors: enough for any real page. */
export const maxNames = 64

/** Most inline elements, one in the other, that are asked for their names. */
export const maxInline = 16

/** Longest class or id that is carried on, in code units; longer ones are generated. */
export const maxNameLength = 48

/** Most nodes of a page's JSON-LD that are looked at, and its longest script in code units. */
export const maxLinkedNodes = 5000
export const maxLinkedData = 1024 * 1024

/** Bytes that are looked at to tell a format or a charset. */
export const sampleBytes = 256 * 1024

/** Share of control characters in the sample above which bytes are no text. */
export const maxControlShare = 0.3

/** Lowest confidence (0–100, chardet's scale) at which a charset is guessed. */
export const minCharsetConfidence = 30

/** Largest share of characters beyond ASCII that may look garbled under a guessed charset. */
export const maxGarbledShare = 0.1

/** How far a gzip may unpack: real text stays below twenty times its size, a trap reaches a thousand. */
export const maxUnpackRatio = 200
export const freeUnpackBytes = 1024 * 1024

/** Most packings, one in the other, that are opened: a page in an archive in a gzip is three. */
export const maxPackings = 4

/** Largest feed or sitemap, in bytes, and most entries of it that are read. */
export const maxXmlBytes = 10 * 1024 * 1024
export const maxEntries = 5000

/** Letters from which the description of a feed's entry is taken for the article, and not a teaser. */
export const minDescriptionLetters = 800

/** Letters from which a part of a newsletter, or the content of a feed's entry, is a story of its own. */
export const minStoryLetters = 120

/** Largest HTML, in bytes, that is read in this process; a larger one is read apart. */
export const maxInPlace = 256 * 1024

/**
 * How much work a document may be to read apart, in milliseconds of processor time; a PDF places
 * its letters first. On a busy machine it may wait that many times longer.
 */
export const maxReadMs = 5000
export const maxPdfMs = 15_000
export const patience = 6

/** Memory a reader may take beside what the process has, in MB, and how often it is looked at. */
export const maxApartMb = 512
export const watchEveryMs = 20

/** Most pages of a PDF, and its longest text in code units. */
export const maxPages = 500
export const maxPdfText = 5_000_000

/** Most files of a Word document, and most bytes that they unpack to. */
export const maxZipEntries = 2000
export const maxUnpacked = 64 * 1024 * 1024

/** Most candidates for one fact of a page (its author, its day) that are kept beside those that won, and how much of each, in code units. */
export const maxCandidates = 24
export const maxCandidateUnits = 2048
