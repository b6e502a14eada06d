import type { SentenceRules } from '#text/sentences'

export const sentences: SentenceRules = { abbreviations: [] }
