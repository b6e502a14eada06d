import { cursorAfter, type Keys } from '#store/cursor'
import type { ClaimQuery, Page, Slice, StoredClaim } from '#store/store'
import { refColumns, refOf } from './articles.ts'
import { countColumns, countsOf } from './cluster-counts.ts'
import { filtered } from './conditions.ts'
import type { Database, Row } from './database.ts'
import { all } from './database.ts'
import { wantedClaims, wantedKeyCount } from './wanted-claims.ts'

type Wanted = Pick<Slice, 'limit'> & { readonly after: Keys | null }

/** A row with `columns`, and what the list is ordered by. */
type Listed = { readonly row: Row; readonly keys: Keys }

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

type List = (database: Database, query: ClaimQuery, wanted: Wanted) => readonly Listed[]

const newestFirst: List = (database, query, { limit, after }) => {
  const where = filtered(database, query)
  where.add(after, '(c.day, c.article_seq, -c.n) < (?, ?, ?)', (keys) => keys)
  return all(
    database,
    `SELECT ${columns} FROM claims AS c ${joins} ${where.text()}
     ORDER BY c.day DESC, c.article_seq DESC, c.n LIMIT ?`,
    [...where.values, limit + 1],
  ).map((row) => ({ row, keys: [String(row.day), Number(row.article_seq), -Number(row.n)] }))
}

/** Never ORDER BY rank: FTS5 would then sort before the deadline is looked at. */
const bestMatchFirst: List = (database, query, { limit, after }) => {
  const where = filtered(database, query)
  where.add(after, '(h.score, c.seq) > (?, ?)', (keys) => keys)
  return all(
    database,
    `WITH hits AS MATERIALIZED (
       SELECT rowid AS seq, bm25(claims_index) AS score FROM claims_index
       WHERE claims_index MATCH ? AND within_deadline())
     SELECT h.score, ${columns} FROM hits AS h JOIN claims AS c ON c.seq = h.seq
     ${joins} ${where.text()} ORDER BY h.score, c.seq LIMIT ?`,
    [...where.matchValues(query.match ?? []), ...where.values, limit + 1],
  ).map((row) => ({ row, keys: [Number(row.score), Number(row.seq)] }))
}

/** What holds most of what is wanted first. */
const mostHeldFirst: List = (database, query, wanted) => {
  const found = wantedClaims(database, query, wanted)
  const rows = all(
    database,
    `SELECT ${columns} FROM json_each(?) AS hit CROSS JOIN claims AS c ON c.seq = hit.value ${joins}`,
    [JSON.stringify(found.map(({ seq }) => seq))],
  )
  const bySeq = new Map(rows.map((row) => [Number(row.seq), row]))
  return found.flatMap(({ seq, keys }) => {
    const row = bySeq.get(seq)
    return row ? [{ row, keys }] : []
  })
}

/** How the claims of a query are listed, and how many keys a cursor over them holds. */
const listOf = ({ match, wanted }: ClaimQuery): { readonly list: List; readonly keys: number } => {
  if (wanted && wanted.length > 0) return { list: mostHeldFirst, keys: wantedKeyCount }
  return (match ?? wanted) ? { list: bestMatchFirst, keys: 2 } : { list: newestFirst, keys: 3 }
}

/** How many keys a cursor over these claims holds. */
export const claimKeyCount = (query: ClaimQuery): number => listOf(query).keys

/** Claims that fit: best match first where something is searched, else newest day first. */
export const listClaims = (
  database: Database,
  query: ClaimQuery,
  wanted: Wanted,
): Page<StoredClaim> => {
  const found = listOf(query).list(database, query, wanted)
  const shown = found.slice(0, wanted.limit)
  const last = found.length > wanted.limit ? shown.at(-1) : undefined
  return {
    items: shown.map(({ row }) => claimOf(row)),
    next: last ? cursorAfter(last.keys, query) : null,
  }
}
