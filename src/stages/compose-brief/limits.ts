/** How much a brief holds: a page or two that a reporter reads before calling anybody. */

/** Most lines that several sources say, and most that only one says. */
export const mostAgreed = 12
export const mostAlone = 10

/** Most contradictions. */
export const mostDisputed = 8

/** Most events of the timeline, most told first, then sorted by date. */
export const mostEvents = 15

/** Most speakers, each with as many lines. */
export const mostSpeakers = 12
export const mostLinesEach = 4

/** Most lines of an open question of one kind. */
export const mostQuestions = 4

/** Most words cited for a line: what twenty papers print alike need not be read twenty times. */
export const mostCitations = 8

/** What one source alone says must be found this surely (confidence times check-worthiness, 0–1). */
export const leastAlone = 0.2
