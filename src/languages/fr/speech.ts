import type { Speech } from '../kinds/speech.ts'

export const speech: Speech = { say: {}, sourceBefore: [], sourceAfter: [], possible: [], planned: [], negation: [], notModal: [], pronouns: [], anaphora: [] }
