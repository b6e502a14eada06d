import type { Cues } from '../kinds/cues.ts'

export const cues: Cues = { predicates: {}, domain: [], clauses: [], passive: [], agent: [], toward: [] }
