import { cursorAfter, type Keys } from '#store/cursor'
import type { ClaimQuery, Named, Page, Slice, StoredClaim } from '#store/store'
import { bare } from '#text/fold'
import { refColumns, refOf } from './articles.ts'
import { countColumns, countsOf } from './cluster-counts.ts'
import type { Conditions } from './conditions.ts'
import { conditions, namedIn } from './conditions.ts'
import type { Database, Row } from './database.ts'
import { all } from './database.ts'
import { heldBy } from './held.ts'

type Wanted = Pick<Slice, 'limit'> & { readonly after: Keys | null }

/** The columns of a claim (`c`), its article (`a`) and its cluster (`k`), joined by `joins`. */
export const columns = `c.seq, c.n, c.day, c.article_seq, c.body, ${refColumns}, ${countColumns}`

/** The tables behind `columns`, but for the claims themselves. */
export const joins = `JOIN articles AS a ON a.id = c.article
  LEFT JOIN forms AS f ON f.form = c.form LEFT JOIN clusters AS k ON k.id = f.cluster`

/** A claim from a row with `columns`. */
export const claimOf = (row: Row): StoredClaim => ({
  ...JSON.parse(String(row.body)),
  article: refOf(row),
  cluster: countsOf(row),
})

/** The conditions of a query on claims (`c`), but for what is searched. */
export const filtered = (database: Database, query: ClaimQuery): Conditions => {
  const where = conditions(database, query, 'c')
  const names = ({ id, name }: Named) => [id, bare(name)]
  where.add(query.article, 'c.article = ?', (id) => [id])
  where.add(query.frame, 'c.frame = ?', (frame) => [frame])
  where.add(query.factuality, 'c.factuality = ?', (factuality) => [factuality])
  where.add(
    query.entity,
    `(c.seq IN (SELECT claim FROM fillers WHERE ${namedIn}) OR c.speaker_entity = ? OR c.speaker_key = ?)`,
    (entity) => [...names(entity), ...names(entity)],
  )
  where.add(query.speaker, '(c.speaker_entity = ? OR instr(c.speaker_key, ?) > 0)', names)
  return where
}

const newestFirst = (database: Database, query: ClaimQuery, { limit, after }: Wanted) => {
  const where = filtered(database, query)
  where.add(after, '(c.day, c.article_seq, -c.n) < (?, ?, ?)', (keys) => keys)
  return all(
    database,
    `SELECT ${columns} FROM claims AS c ${joins} ${where.text()}
     ORDER BY c.day DESC, c.article_seq DESC, c.n LIMIT ?`,
    [...where.values, limit + 1],
  )
}

/** What is wanted before what must be there: a search is the one or the other. */
const hitsOf = (query: ClaimQuery, where: Conditions) => {
  if (query.wanted && query.wanted.length > 0) {
    where.startClock()
    return heldBy(query.wanted)
  }
  return {
    sql: `SELECT rowid AS seq, bm25(claims_index) AS score FROM claims_index
       WHERE claims_index MATCH ? AND within_deadline()`,
    values: where.matchValues(query.match ?? []),
  }
}

/** Never ORDER BY rank: FTS5 would then sort before the deadline is looked at. */
const bestFirst = (database: Database, query: ClaimQuery, { limit, after }: Wanted) => {
  const where = filtered(database, query)
  where.add(after, '(h.score, c.seq) > (?, ?)', (keys) => keys)
  const hits = hitsOf(query, where)
  return all(
    database,
    `WITH hits AS MATERIALIZED (${hits.sql})
     SELECT h.score, ${columns} FROM hits AS h JOIN claims AS c ON c.seq = h.seq
     ${joins} ${where.text()} ORDER BY h.score, c.seq LIMIT ?`,
    [...hits.values, ...where.values, limit + 1],
  )
}

const keysAt = (row: Row, isRanked: boolean): Keys =>
  isRanked
    ? [Number(row.score), Number(row.seq)]
    : [String(row.day), Number(row.article_seq), -Number(row.n)]

const isSearch = ({ match, wanted }: ClaimQuery): boolean => (match ?? wanted) !== undefined

/** How many keys a cursor over these claims holds. */
export const claimKeyCount = (query: ClaimQuery): number => (isSearch(query) ? 2 : 3)

/** Claims that fit: best match first where something is searched, else newest day first. */
export const listClaims = (
  database: Database,
  query: ClaimQuery,
  wanted: Wanted,
): Page<StoredClaim> => {
  const isRanked = isSearch(query)
  const rows = (isRanked ? bestFirst : newestFirst)(database, query, wanted)
  const shown = rows.slice(0, wanted.limit)
  const last = rows.length > wanted.limit ? shown.at(-1) : undefined
  return {
    items: shown.map(claimOf),
    next: last ? cursorAfter(keysAt(last, isRanked), query) : null,
  }
}
