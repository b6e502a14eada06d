import { gunzipSync, gzipSync } from 'node:zlib'
import { success } from '#model/problem'
import type { Fetched } from '#readers/fetched'
import type { PageMemory } from '#store/page-memory'
import type { Database } from './database.ts'
import { first, promised, run, transaction } from './database.ts'
import { pageMemoryDays } from './limits.ts'

const fetchedBy = (database: Database, asked: string): Fetched | null => {
  const row = first(database, 'SELECT * FROM pages WHERE asked = ?', [asked])
  if (!row) return null
  return {
    bytes: Uint8Array.from(gunzipSync(row.packed as Uint8Array)),
    mediaType: String(row.media_type),
    url: String(row.url),
    retrievedAt: String(row.retrieved_at),
    etag: row.etag === null ? null : String(row.etag),
    lastModified: row.last_modified === null ? null : String(row.last_modified),
  }
}

const remember = (database: Database, asked: string, page: Fetched): void => {
  const { url, mediaType, etag, lastModified, retrievedAt, bytes } = page
  run(
    database,
    `INSERT OR REPLACE INTO pages (asked, url, media_type, etag, last_modified, retrieved_at, packed)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    [asked, url, mediaType, etag, lastModified, retrievedAt, gzipSync(bytes)],
  )
  run(database, "DELETE FROM pages WHERE retrieved_at < strftime('%FT%TZ', ?, ?)", [
    retrievedAt,
    `-${pageMemoryDays} days`,
  ])
}

/** What a SQLite store remembers of fetched pages. */
export const pageMemoryIn = (database: Database): PageMemory => ({
  fetched: (asked) => promised(() => success(fetchedBy(database, asked))),
  remember: (asked, page) =>
    promised(() => {
      transaction(database, () => remember(database, asked, page))
      return success(null)
    }),
})
