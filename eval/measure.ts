import type { Case } from './case.ts'
import type { Tallies } from './tally.ts'

/** A judgement made with a confidence, and whether it was right: for the reliability table. */
export type Judgement = {
  readonly of: string
  readonly confidence: number
  readonly right: boolean
}

/** What a measure finds on one page. */
export type Finding = {
  readonly tallies: Tallies
  /** One line for each thing that went wrong. */
  readonly misses: readonly string[]
  readonly judgements?: readonly Judgement[]
  /** What was wanted and what was given, for a confusion table. */
  readonly confusions?: readonly (readonly [wanted: string, given: string])[]
}

/** One measure: from a page with its analysis to counts and misses. */
export type Measure = (page: Case) => Finding
