/** The three summaries of an article: its claims retold, its own sentences, a model's words. */
export const summaryStyles = ['gist', 'extract', 'abstract'] as const

/** The longest extract that can be asked for: a page of print. */
export const mostExtract = { sentences: 50, words: 1000 } as const
