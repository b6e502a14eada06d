/** Most characters of a search: longer ones are pasted articles. */
export const maxTypedLength = 256

/** Most words of a search; each costs a pass over the index. */
export const maxTypedWords = 16

/** Most items on a page of results, and how many where nobody says. */
export const maxPageSize = 100
export const pageSize = 50
