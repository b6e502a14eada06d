/** Most characters of a search: longer ones are pasted articles. */
export const maxTypedLength = 256

/** Most words of a search; each costs a pass over the index. */
export const maxTypedWords = 16

/** Most items on a page of results, and how many where nobody says. */
export const maxPageSize = 100
export const pageSize = 50

/**
 * How much the parts of a search tell: a name most, a word that says what happens least, since each
 * has many senses. Tried on `corpus/queries.jsonl`.
 */
export const weights = {
  phrase: 1.5,
  entity: 1.2,
  goods: 1,
  word: 1.2,
  predicate: 0.8,
  functionWord: 0.1,
} as const
