/** Which articles are copies of one text, so that they count as one source. */
import type { Database } from './database.ts'
import { all, first, run } from './database.ts'
import { copiesOf } from './record.ts'

const groupOf = (database: Database, article: string): string => {
  const row = first(database, 'SELECT copies FROM articles WHERE id = ?', [article])
  return typeof row?.copies === 'string' ? row.copies : article
}

const members = (database: Database, group: string): readonly string[] =>
  all(database, 'SELECT id FROM articles WHERE copies = ? ORDER BY id', [group]).map(({ id }) =>
    String(id),
  )

const setGroup = (database: Database, article: string, group: string): void => {
  run(database, 'UPDATE articles SET copies = ? WHERE id = ?', [group, article])
}

/** Puts an article and its copies under the least id among them; the articles that moved. */
const join = (database: Database, article: string): readonly string[] => {
  const near = copiesOf(database, article)
  const groups = new Set([article, ...near].map((one) => groupOf(database, one)))
  const all = new Set([
    article,
    ...near,
    ...[...groups].flatMap((group) => members(database, group)),
  ])
  const [least = article] = [...all].toSorted()
  const moved = [...all].filter((one) => groupOf(database, one) !== least)
  for (const one of [...moved, article]) setGroup(database, one, least)
  return moved
}

/**
 * Keeps which articles are copies of a saved one; the articles whose group changed. Those that its
 * earlier text held together find their groups anew.
 */
export const saveCopies = (database: Database, article: string): readonly string[] => {
  const left = members(database, groupOf(database, article)).filter((one) => one !== article)
  if (left.length === 0) return join(database, article)
  for (const one of [article, ...left]) setGroup(database, one, one)
  return [...left, ...[article, ...left].flatMap((one) => join(database, one))]
}
