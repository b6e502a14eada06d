/** Claims that say the same, as a store shows them. */
import type { ClaimQuery, StoredClaim } from './store.ts'

/** Claims of any articles and languages that say the same, counted. */
export type ClusterCounts = {
  /** That of its earliest claim: it holds while later ones come in. */
  readonly id: string
  readonly claims: number
  readonly articles: number
  /** Independent ones: copies of a text and the articles of one publisher count once. */
  readonly sources: number
  /** BCP 47 tags, sorted. */
  readonly languages: readonly string[]
  /** Days of publication, else of storing. */
  readonly firstSeen: string
  readonly lastSeen: string
  /** How many other clusters say the opposite. */
  readonly contradictedBy: number
}

/** A cluster in a list, with its earliest claim. */
export type ClusterLine = ClusterCounts & { readonly claim: StoredClaim }

/** Another cluster that says the opposite, and why: `denied`, `opposite` or `other-amount`. */
export type Contradiction = { readonly reason: string; readonly cluster: ClusterLine }

/** A cluster with its claims, first come first (the first hundred), and what contradicts it. */
export type StoredCluster = ClusterLine & {
  readonly members: readonly StoredClaim[]
  readonly contradictions: readonly Contradiction[]
}

/** Clusters in which a claim fits. */
export type ClusterQuery = ClaimQuery & {
  /** At least so many independent sources. */
  readonly sources?: number
  /** At least so many languages. */
  readonly languages?: number
  /** Only those that others contradict, or that nobody does. */
  readonly contradicted?: boolean
}
