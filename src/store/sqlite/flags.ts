import { cursorAfter, type Keys } from '#store/cursor'
import type { FlagQuery, FlagStatus, Judgement, Page, Slice, StoredFlag } from '#store/store'
import { refColumns, refOf } from './articles.ts'
import { conditions } from './conditions.ts'
import type { Database, Row } from './database.ts'
import { all, first, run, transaction } from './database.ts'

const columns = `f.seq, f.id, f.body, f.status, f.note, f.decided_by, f.decided_at, ${refColumns},
  (SELECT json_group_array(json_object('status', j.status, 'note', j.note, 'by', j.decided_by,
     'at', j.decided_at) ORDER BY j.seq) FROM judgements AS j WHERE j.flag = f.id) AS decisions`

/** A flag of an older version no longer stands; it waits in case the words come back. */
const standing = 'flags AS f JOIN articles AS a ON a.id = f.article AND a.version = f.version'

const flagOf = (row: Row): StoredFlag => ({
  id: String(row.id),
  ...JSON.parse(String(row.body)),
  status: row.status as FlagStatus,
  note: typeof row.note === 'string' ? row.note : null,
  by: typeof row.decided_by === 'string' ? row.decided_by : null,
  decidedAt: typeof row.decided_at === 'string' ? row.decided_at : null,
  decisions: JSON.parse(String(row.decisions)),
  article: refOf(row),
})

/** Flags that fit, last come first. */
export const listFlags = (
  database: Database,
  query: FlagQuery,
  { limit, after }: Pick<Slice, 'limit'> & { readonly after: Keys | null },
): Page<StoredFlag> => {
  const where = conditions(database, {}, 'a')
  where.add(query.status, 'f.status = ?', (status) => [status])
  where.add(query.article, 'f.article = ?', (id) => [id])
  where.add(query.kinds, 'f.kind IN (SELECT value FROM json_each(?))', (kinds) => [
    JSON.stringify(kinds),
  ])
  where.add(after, 'f.seq < ?', (keys) => keys)
  const rows = all(
    database,
    `SELECT ${columns} FROM ${standing} ${where.text()} ORDER BY f.seq DESC LIMIT ?`,
    [...where.values, limit + 1],
  )
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return {
    items: shown.map(flagOf),
    next: last ? cursorAfter([Number(last.seq)], query) : null,
  }
}

/** Keeps what an editor decided; null where no such flag stands. An open flag has no decision. */
export const judgeFlag = (
  database: Database,
  id: string,
  { status, note, by }: Judgement,
): StoredFlag | null =>
  transaction(database, () => {
    const select = `SELECT ${columns} FROM ${standing} WHERE f.id = ?`
    if (!first(database, select, [id])) return null
    const now = database.now()
    run(
      database,
      'UPDATE flags SET status = ?, note = ?, decided_by = ?, decided_at = ? WHERE id = ?',
      [status, note, by, status === 'open' ? null : now, id],
    )
    run(
      database,
      'INSERT INTO judgements (flag, status, note, decided_by, decided_at) VALUES (?, ?, ?, ?, ?)',
      [id, status, note, by, now],
    )
    const row = first(database, select, [id])
    return row ? flagOf(row) : null
  })
