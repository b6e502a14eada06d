import type { ClusterCounts } from '#store/cluster'
import type { Row } from './database.ts'

/** How many other clusters contradict the cluster (`k`). */
export const contradictedBy = `(SELECT count(DISTINCT theirs.cluster) FROM forms AS mine
   JOIN ties AS t ON t.one = mine.form AND t.kind = 'opposing'
   JOIN forms AS theirs ON theirs.form = t.other
   WHERE mine.cluster = k.id AND theirs.cluster <> k.id)`

/** The columns of a cluster (`k`) that count what stands in it. */
export const countColumns = `k.id AS cluster, k.claims AS cluster_claims, k.articles AS cluster_articles,
  k.sources AS cluster_sources, k.languages AS cluster_languages, k.first_seen AS cluster_first_seen,
  k.last_seen AS cluster_last_seen, ${contradictedBy} AS cluster_contradicted_by`

/** The counts, from a row with `countColumns`; null where the claim has no cluster yet. */
export const countsOf = (row: Row): ClusterCounts | null =>
  row.cluster === null
    ? null
    : {
        id: String(row.cluster),
        claims: Number(row.cluster_claims),
        articles: Number(row.cluster_articles),
        sources: Number(row.cluster_sources),
        languages: JSON.parse(String(row.cluster_languages)),
        firstSeen: String(row.cluster_first_seen),
        lastSeen: String(row.cluster_last_seen),
        contradictedBy: Number(row.cluster_contradicted_by),
      }
