import type { Database, Row } from './database.ts'
import { all, run } from './database.ts'

/**
 * How many of the articles are independent: those of one publisher count once, and so do those of
 * nearly the same text, and all that are held together by the one or the other.
 */
const sourcesIn = (rows: readonly Row[]): number => {
  const groups = new Map<string, Set<string>>()
  for (const { publisher, copies } of rows) {
    const keys = [`text ${copies}`, ...(publisher === null ? [] : [`publisher ${publisher}`])]
    const joined = new Set([...keys, ...keys.flatMap((key) => [...(groups.get(key) ?? [])])])
    for (const key of joined) groups.set(key, joined)
  }
  return new Set(groups.values()).size
}

/** Counts what stands in a cluster; one that nothing stands in any more is taken out. */
export const countCluster = (database: Database, cluster: string): void => {
  const rows = all(
    database,
    `SELECT a.publisher, coalesce(a.copies, a.id) AS copies, c.language, count(*) AS claims,
       count(DISTINCT c.article) AS articles, min(c.day) AS first_seen, max(c.day) AS last_seen
     FROM forms AS f JOIN claims AS c ON c.form = f.form JOIN articles AS a ON a.id = c.article
     WHERE f.cluster = ? GROUP BY a.publisher, a.copies, a.id, c.language`,
    [cluster],
  )
  run(database, 'DELETE FROM clusters WHERE id = ?', [cluster])
  if (rows.length === 0) return
  const sum = (name: string) => rows.reduce((total, row) => total + Number(row[name]), 0)
  const days = (name: string) => rows.map((row) => String(row[name])).toSorted()
  const languages = [...new Set(rows.map(({ language }) => String(language)))].toSorted()
  run(database, 'INSERT INTO clusters VALUES (?, ?, ?, ?, ?, ?, ?)', [
    cluster,
    sum('claims'),
    sum('articles'),
    sourcesIn(rows),
    JSON.stringify(languages),
    days('first_seen')[0] ?? '',
    days('last_seen').at(-1) ?? '',
  ])
}
