import type { VersionLine } from '#store/version'
import type { Database } from './database.ts'
import { all } from './database.ts'

/** All versions of an article, newest first. */
export const versionsOf = (database: Database, id: string): readonly VersionLine[] =>
  all(
    database,
    `SELECT version, stored_at, analysis ->> '$.source.retrievedAt' AS retrieved_at,
       analysis ->> '$.title.text' AS title, analysis ->> '$.author.name' AS author,
       analysis ->> '$.publishedAt' AS published_at,
       iif(kept_hash = lag(kept_hash) OVER (ORDER BY version), 'clutter',
         iif(kept_hash <> lag(kept_hash) OVER (ORDER BY version), 'article', NULL)) AS changed
     FROM versions WHERE article = ? ORDER BY version DESC`,
    [id],
  ).map((row) => ({
    version: Number(row.version),
    storedAt: String(row.stored_at),
    retrievedAt: row.retrieved_at === null ? null : String(row.retrieved_at),
    title: row.title === null ? null : String(row.title),
    author: row.author === null ? null : String(row.author),
    publishedAt: row.published_at === null ? null : String(row.published_at),
    changed: row.changed as VersionLine['changed'],
  }))
