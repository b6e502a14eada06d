import type { Migration } from './migration.ts'

/**
 * What an author's record is looked up by: signatures of the kept texts with their bands
 * (text/min-hash.ts), and who signed what about which topics.
 *
 * `seq` is that of the article, so that the earliest stand first in each key. Articles stored before
 * this step have no rows here until they are analyzed again.
 */
export const record: Migration = {
  version: 3,
  name: 'record',
  sqlite: `
    CREATE TABLE signatures (
      article TEXT PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
      signature BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE bands (
      key INTEGER NOT NULL,
      seq INTEGER NOT NULL,
      article TEXT NOT NULL,
      PRIMARY KEY (key, seq)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE signers (
      name_key TEXT NOT NULL,
      seq INTEGER NOT NULL,
      article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
      topics TEXT NOT NULL,
      PRIMARY KEY (name_key, seq)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX signers_by_article ON signers (article);
  `,
}
