import type { Migration } from './migration.ts'

/**
 * Pages as they were last fetched, packed, by the address they were asked for by: a server that says
 * a page is unchanged does not send it again.
 */
export const pages: Migration = {
  version: 6,
  name: 'pages',
  sqlite: `
    CREATE TABLE pages (
      asked TEXT PRIMARY KEY,
      url TEXT NOT NULL,
      media_type TEXT NOT NULL,
      etag TEXT,
      last_modified TEXT,
      retrieved_at TEXT NOT NULL,
      packed BLOB NOT NULL
    ) STRICT;
    CREATE INDEX pages_by_time ON pages (retrieved_at);
  `,
}
