/** How much of a store one brief looks at. */

/** Claims that a search is followed to, best match first; what comes later has little of it. */
export const maxFoundClaims = 200

/** How near the last of them counts to be, and what nobody searched but the story's articles share; 0–1. */
export const leastRelevance = 0.5

/** Share of an article's claims that a search finds, from which the article is about just that. */
export const centralShare = 0.2

/** Articles of a brief: of more, those whose claims match best. Reading 40 anew takes some seconds. */
export const maxBriefArticles = 40

/** Claims of one article that are looked at. */
export const maxArticleClaims = 500
