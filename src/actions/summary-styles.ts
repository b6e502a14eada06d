/** The three summaries of an article: its claims retold, its own sentences, a model's words. */
export const summaryStyles = ['gist', 'extract', 'abstract'] as const
