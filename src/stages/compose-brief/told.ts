import type { Claim } from '#model/claim'

/** A claim as it stands in an article of the brief. */
export type Told = {
  readonly claim: Claim
  /** Said in the reader's language; empty where it cannot be. */
  readonly gist: string
  /** Whether the gist is a whole sentence, not just a heading with names. */
  readonly isSaid: boolean
  readonly article: string
  /** Id of all claims that say the same. */
  readonly cluster: string
  /** First day of its date, ISO 8601; null without one or where the year is unknown. */
  readonly from: string | null
  /** How near it is to what was asked for, 0–1. */
  readonly relevance: number
}

/** How much a claim tells of what was asked for, and how surely it was read, 0–1. */
export const worthOf = ({ claim: { confidence, checkworthy }, relevance }: Told): number =>
  confidence * checkworthy.score * relevance
