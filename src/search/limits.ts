/** Most characters of a search: longer ones are pasted articles. */
export const maxTypedLength = 256

/** Most words of a search; each costs a pass over the index. */
export const maxTypedWords = 16

/** Most items on a page of results, and how many where nobody says. */
export const maxPageSize = 100
export const pageSize = 50

/**
 * How much the parts of a search tell: a name most, a word that says what happens least, since each
 * has many senses; what is no event (exports, customs), goods that say little (chips, servers) and
 * words in small letters that nothing is known of, which cross no language, less. Tried on two thirds of `corpus/queries.jsonl`.
 */
export const weights = {
  phrase: 1.5,
  entity: 1.2,
  goods: 1,
  broad: 0.4,
  word: 1.2,
  plainWord: 0.6,
  predicate: 1,
  topic: 0.8,
} as const

/** How little the first places tell over the next when rankings are fused; 60 in the paper and since. */
export const rankDamping = 60

/** Claims, newest first, that are compared by meaning with what is searched. */
export const maxCompared = 5_000
