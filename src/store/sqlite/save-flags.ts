import { createHash } from 'node:crypto'
import type { Analysis } from '#model/analysis'
import type { Flag } from '#model/byline'
import { indexTerms } from '#text/index-terms'
import type { Database, Row } from './database.ts'
import { all, run } from './database.ts'
import { sameWordsShare } from './limits.ts'

/**
 * The same as long as article, kind and words do (and the article it compares with): what an editor
 * decided outlives a new version.
 */
const flagId = (article: string, { kind, evidence, otherArticle }: Flag): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        article,
        kind,
        evidence.map(({ text }) => text),
        ...(otherArticle ? [otherArticle] : []),
      ]),
    )
    .digest('hex')
    .slice(0, 16)

const termsOf = ({ evidence }: Pick<Flag, 'evidence'>): ReadonlySet<string> =>
  new Set(evidence.flatMap(({ text }) => indexTerms(text)))

/** Share of the words of two flags that both rest on, 0–1; 0 where they compare with two articles. */
const wordsShared = (one: Flag, other: Flag): number => {
  if (one.otherArticle !== other.otherArticle) return 0
  const own = termsOf(one)
  const both = [...termsOf(other)].filter((term) => own.has(term)).length
  const either = own.size + termsOf(other).size - both
  return either === 0 ? 1 : both / either
}

/**
 * Gives a flag the decisions about one that its words replace: the decision itself while the words
 * are mostly the same, else only its history, so that an editor looks again and sees what was said.
 */
const takeOver = (database: Database, id: string, gone: Row & { readonly shared: number }) => {
  run(
    database,
    `INSERT INTO judgements (flag, status, note, decided_by, decided_at)
     SELECT ?, status, note, decided_by, decided_at FROM judgements WHERE flag = ? ORDER BY seq`,
    [id, String(gone.id)],
  )
  if (gone.shared < sameWordsShare) return
  run(
    database,
    `UPDATE flags SET (status, note, decided_by, decided_at) =
       (SELECT status, note, decided_by, decided_at FROM flags WHERE id = ?) WHERE id = ?`,
    [String(gone.id), id],
  )
}

/** Of the flags of its kind that no longer stand, the one it most likely is. */
const predecessor = (flag: Flag, known: readonly Row[], raised: ReadonlySet<string>) =>
  known
    .filter((row) => row.kind === flag.kind && !raised.has(String(row.id)))
    .map((row) => ({ ...row, shared: wordsShared(flag, JSON.parse(String(row.body))) }))
    .toSorted((one, other) => other.shared - one.shared)[0]

/** Keeps the flags of an analysis; those it no longer raises wait in case their words come back. */
export const saveFlags = (database: Database, { id: article, version, flags }: Analysis): void => {
  const known = all(database, 'SELECT id, kind, body FROM flags WHERE article = ?', [article])
  const knownIds = new Set(known.map(({ id }) => String(id)))
  const raised = new Map(flags.map((flag) => [flagId(article, flag), flag]))
  for (const [id, flag] of raised) {
    run(
      database,
      `INSERT INTO flags (id, article, version, kind, body) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET version = excluded.version, body = excluded.body`,
      [id, article, version, flag.kind, JSON.stringify(flag)],
    )
    const before = knownIds.has(id) ? undefined : predecessor(flag, known, new Set(raised.keys()))
    if (before) takeOver(database, id, before)
  }
  // No version is 0: a flag that the same version raised before an edit stands nowhere now.
  run(
    database,
    `UPDATE flags SET version = 0 WHERE article = ? AND version = ?
       AND id NOT IN (SELECT value FROM json_each(?))`,
    [article, version, JSON.stringify([...raised.keys()])],
  )
}
