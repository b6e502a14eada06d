import type { Analysis } from '#model/analysis'
import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'
import { revocations } from '#store/standing'
import type { EditScope, NewEdit, ReachQuery, Revision, StoredEdit } from '#store/store'
import { tagOfJson } from '#store/tag'
import type { Database, Row } from './database.ts'
import { all, first, run, transaction } from './database.ts'
import { rewrite } from './save.ts'

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

const editOf = (row: Row): Omit<StoredEdit, 'revokedBy'> => ({
  ...JSON.parse(String(row.body)),
  id: String(row.id),
  scope: row.scope as EditScope,
  article: String(row.article),
  publisher: text(row.publisher),
  words: text(row.words),
  by: String(row.decided_by),
  note: text(row.note),
  at: String(row.decided_at),
})

/** All decisions that count for an article of that id and publisher, first come first. */
export const listEdits = (
  database: Database,
  article: string,
  publisher: string | null,
): readonly StoredEdit[] => {
  const columns = 'seq, id, scope, article, publisher, words, body, decided_by, note, decided_at'
  const rows = all(
    database,
    `SELECT ${columns} FROM edits WHERE scope = 'article' AND article = ?
     UNION ALL SELECT ${columns} FROM edits WHERE scope = 'publisher' AND publisher = ?
     UNION ALL SELECT ${columns} FROM edits WHERE scope = 'all' ORDER BY seq`,
    [article, publisher],
  )
  const found = rows.map(editOf) as StoredEdit[]
  const revoked = revocations(found)
  return found.map((edit) => ({ ...edit, revokedBy: revoked.get(edit.id) ?? null }))
}

/** Puts an analysis in the place of the one it was made after, if that still stands. */
const replace = (database: Database, { analysis, was }: Revision): Result<Analysis> => {
  const row = first(
    database,
    `SELECT analysis FROM versions JOIN articles AS a ON a.id = article
     WHERE article = ? AND versions.version = a.version AND a.version = ?`,
    [analysis.id, analysis.version],
  )
  if (!row || tagOfJson(String(row.analysis)) !== was)
    return failure('conflict', 'The article changed meanwhile: look at it again, then decide.')
  rewrite(database, analysis)
  return success(analysis)
}

/** Keeps an analysis made anew in the place of the one it was made after. */
export const revise = (database: Database, revision: Revision): Result<Analysis> =>
  transaction(database, () => replace(database, revision))

/** Keeps a decision and what it makes of its article, in one transaction. */
export const decide = (database: Database, edit: NewEdit, revision: Revision): Result<StoredEdit> =>
  transaction(database, () => {
    const revised = replace(database, revision)
    if (!revised.ok) return revised
    const { id, scope, article, publisher, words, by, note, ...decision } = edit
    const at = database.now()
    run(
      database,
      `INSERT INTO edits (id, scope, article, publisher, words, body, decided_by, note, decided_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [id, scope, article, publisher, words, JSON.stringify(decision), by, note, at],
    )
    return success({ ...edit, at, revokedBy: null })
  })

/** Articles in which a rule took blocks out or an edit holds. */
export const reachedBy = (
  database: Database,
  { rule, edit, publisher }: ReachQuery,
): readonly string[] =>
  all(
    database,
    `SELECT a.id FROM articles AS a WHERE a.id IN (
       SELECT article FROM blocks WHERE rule = ? UNION SELECT article FROM blocks WHERE edit = ?
     ) AND (? IS NULL OR a.publisher = ?) ORDER BY a.seq`,
    [rule, edit, publisher, publisher],
  ).map(({ id }) => String(id))
