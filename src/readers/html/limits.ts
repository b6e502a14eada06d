/** Words of running text from which a page has an article whose place its structure can tell. */
export const minProse = 40

/** Words of a standfirst: fewer are a label, more are the text. */
export const minDekWords = 5
export const maxDekWords = 80
/** Words from which a line below the headline that ends without a mark is a standfirst. */
export const fewDekWords = 8
/** Words of a caption; more is text in a figure. */
export const maxCaptionWords = 120
/** Words of a byline with its author in it. */
export const maxBylineWords = 20
/** Words of a gate's own text; more is the article behind it. */
export const maxGateWords = 80
/** Words beside a `time`; more are a sentence with a date in it. */
export const maxTimeWords = 12

/** Share of an article's running text that a box and its like may hold, by what speaks for it. */
export const maxBoxShare = 0.35
export const maxWeakShare = 0.12
export const maxAsideShare = 0.15

/** Share of letters in links: from which a piece is no text, a box is one of links, a line is a link. */
export const halfLink = 0.5
export const mostlyLink = 0.7
export const allLink = 0.9
/** The same below the end of the text. */
export const someLink = 0.25
/** Below it a line under the headline may be a standfirst. */
export const hardlyLink = 0.3

/** Pieces below the article in which a paragraph that names its author is about them. */
export const bioReach = 8
/** Code units of a piece that are searched for an author's name. */
export const namedUnits = 300

/** Data of a page beyond which its article's text in it is no witness, in letters, and pieces asked. */
export const maxBody = 100_000
export const maxAsked = 1000
