import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'
import type { ClusterCounts, ClusterLine, ClusterQuery, StoredCluster } from '#store/cluster'
import type { Page, Slice, Store } from '#store/store'
import { maxArticleClaims } from './brief-limits.ts'
import { type ClaimWish, claimQueryOf } from './claims.ts'

/** What a person asks for, as typed: claims, and how many say so. */
export type ClusterWish = ClaimWish & {
  readonly sources?: number | undefined
  readonly languages?: number | undefined
  readonly contradicted?: boolean | undefined
}

/** Claims that say the same, of those in which one fits: most independent sources first. */
export const findClusters = async (
  store: Store,
  { sources, languages, contradicted, ...wish }: ClusterWish,
  slice: Slice,
): Promise<Result<Page<ClusterLine>>> => {
  const claims = claimQueryOf(wish)
  if (!claims.ok) return claims
  const query: ClusterQuery = {
    ...claims.value,
    ...(sources !== undefined && { sources }),
    ...(languages !== undefined && { languages }),
    ...(contradicted !== undefined && { contradicted }),
  }
  return store.clusters(query, slice)
}

/** A cluster with its claims and what contradicts it. */
export const getCluster = async (store: Store, id: string): Promise<Result<StoredCluster>> => {
  const found = await store.cluster(id)
  if (!found.ok) return found
  return found.value
    ? { ok: true, value: found.value }
    : failure('not-found', `There is no cluster with the id ${JSON.stringify(id)} in the store.`)
}

/** The cluster of each claim of an article, by the id of the claim; null where it has none. */
export type Clusters = ReadonlyMap<string, ClusterCounts | null>

/** Who else says what an article claims. */
export const clustersIn = async (store: Store, article: string): Promise<Result<Clusters>> => {
  const page = await store.claims({ article }, { limit: maxArticleClaims, cursor: null })
  return page.ok ? success(new Map(page.value.items.map(({ id, cluster }) => [id, cluster]))) : page
}
