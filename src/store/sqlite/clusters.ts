import type { ClusterLine, ClusterQuery, Contradiction, StoredCluster } from '#store/cluster'
import { cursorAfter, type Keys } from '#store/cursor'
import type { Page, Slice, StoredClaim } from '#store/store'
import { claimOf, columns, joins } from './claims.ts'
import { contradictedBy } from './cluster-counts.ts'
import { filtered, isMatched } from './conditions.ts'
import type { Database } from './database.ts'
import { all, first } from './database.ts'
import { maxContradictions, maxMembers } from './limits.ts'
import { allWanted } from './wanted-claims.ts'

/** Claims of a cluster, first come first. */
const membersOf = (database: Database, id: string, limit: number): readonly StoredClaim[] =>
  all(
    database,
    `SELECT ${columns} FROM forms AS own JOIN claims AS c ON c.form = own.form ${joins}
     WHERE own.cluster = ? ORDER BY c.day, c.article, c.n LIMIT ?`,
    [id, limit],
  ).map(claimOf)

const lineOf = (database: Database, id: string): readonly ClusterLine[] => {
  const [claim] = membersOf(database, id, 1)
  return claim?.cluster ? [{ ...claim.cluster, claim }] : []
}

/** How many keys a cursor over clusters holds. */
export const clusterKeyCount = 3

/** Clusters in which a claim fits: most independent sources first, then the last seen. */
export const listClusters = (
  database: Database,
  query: ClusterQuery,
  { limit, after }: Pick<Slice, 'limit'> & { readonly after: Keys | null },
): Page<ClusterLine> => {
  const where = filtered(database, query)
  where.add(query.match, isMatched('claims_index', 'c.seq'), where.matchValues)
  const wanted = query.wanted && query.wanted.length > 0 ? allWanted(database, query.wanted) : null
  where.add(wanted, 'c.seq IN (SELECT value FROM json_each(?))', (seqs) => [JSON.stringify(seqs)])
  where.add(query.sources, 'k.sources >= ?', (least) => [least])
  where.add(query.languages, 'json_array_length(k.languages) >= ?', (least) => [least])
  where.add(query.contradicted, `(${contradictedBy} > 0) = ?`, (is) => [is ? 1 : 0])
  where.add(after, '(k.sources, k.last_seen, k.id) < (?, ?, ?)', (keys) => keys)
  const rows = all(
    database,
    `SELECT DISTINCT k.id, k.sources, k.last_seen
     FROM clusters AS k JOIN forms AS f ON f.cluster = k.id JOIN claims AS c ON c.form = f.form
     ${where.text()} ORDER BY k.sources DESC, k.last_seen DESC, k.id DESC LIMIT ?`,
    [...where.values, limit + 1],
  )
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return {
    items: shown.flatMap(({ id }) => lineOf(database, String(id))),
    next: last
      ? cursorAfter([Number(last.sources), String(last.last_seen), String(last.id)], query)
      : null,
  }
}

/** Other clusters of which a form says the opposite of one of this, with why. */
const contradictionsOf = (database: Database, id: string): readonly Contradiction[] =>
  all(
    database,
    `SELECT theirs.cluster, min(t.reason) AS reason, max(t.score) AS score FROM forms AS mine
     JOIN ties AS t ON t.one = mine.form AND t.kind = 'opposing'
     JOIN forms AS theirs ON theirs.form = t.other
     WHERE mine.cluster = ? AND theirs.cluster <> mine.cluster
     GROUP BY theirs.cluster ORDER BY score DESC, theirs.cluster LIMIT ?`,
    [id, maxContradictions],
  ).flatMap((row) =>
    lineOf(database, String(row.cluster)).map((cluster) => ({
      reason: String(row.reason),
      cluster,
    })),
  )

/** A cluster by its id, or by that of one that has become part of it. */
export const clusterOf = (database: Database, id: string): StoredCluster | null => {
  const row = first(database, 'SELECT cluster FROM forms WHERE form = ?', [id])
  const [line] = row ? lineOf(database, String(row.cluster)) : []
  return line
    ? {
        ...line,
        members: membersOf(database, line.id, maxMembers),
        contradictions: contradictionsOf(database, line.id),
      }
    : null
}
