import type { Migration } from './migration.ts'

/**
 * Articles with all their versions; blocks, entities, claims and flags of the newest one as rows.
 *
 * Every row carries the id of its article, so that a distributed keeper can shard by it.
 * The two indexes hold our own terms (text/index-terms.ts) parted by spaces: the `ascii` tokenizer
 * splits nowhere else, and without content of their own they cost only the terms.
 */
export const articles: Migration = {
  version: 1,
  name: 'articles',
  sqlite: `
    CREATE TABLE articles (
      seq INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      version INTEGER NOT NULL,
      text_hash TEXT NOT NULL,
      language TEXT NOT NULL,
      title TEXT,
      beginning TEXT NOT NULL,
      author TEXT,
      author_key TEXT NOT NULL,
      publisher TEXT,
      url TEXT,
      published_at TEXT,
      day TEXT NOT NULL,
      stored_at TEXT NOT NULL,
      claims INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX articles_by_day ON articles (day DESC, seq DESC);

    CREATE TABLE versions (
      article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
      version INTEGER NOT NULL,
      stored_at TEXT NOT NULL,
      analysis TEXT NOT NULL,
      given TEXT NOT NULL,
      bytes BLOB NOT NULL,
      PRIMARY KEY (article, version)
    ) STRICT;

    CREATE TABLE blocks (
      article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
      n INTEGER NOT NULL,
      start INTEGER NOT NULL,
      "end" INTEGER NOT NULL,
      role TEXT NOT NULL,
      kept INTEGER NOT NULL,
      language TEXT NOT NULL,
      rule TEXT,
      confidence REAL,
      PRIMARY KEY (article, n)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE entities (
      article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
      entity TEXT NOT NULL,
      type TEXT NOT NULL,
      name TEXT NOT NULL,
      name_key TEXT NOT NULL,
      mentions INTEGER NOT NULL,
      PRIMARY KEY (article, entity)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX entities_by_id ON entities (entity);
    CREATE INDEX entities_by_name ON entities (name_key);

    CREATE TABLE claims (
      seq INTEGER PRIMARY KEY AUTOINCREMENT,
      article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
      article_seq INTEGER NOT NULL,
      n INTEGER NOT NULL,
      claim TEXT NOT NULL,
      frame TEXT NOT NULL,
      factuality TEXT NOT NULL,
      language TEXT NOT NULL,
      day TEXT NOT NULL,
      speaker_entity TEXT,
      speaker_key TEXT,
      body TEXT NOT NULL
    ) STRICT;
    CREATE INDEX claims_by_day ON claims (day DESC, article_seq DESC, n);
    CREATE INDEX claims_by_article ON claims (article, n);
    CREATE INDEX claims_by_frame ON claims (frame, day DESC);
    CREATE INDEX claims_by_speaker ON claims (speaker_entity) WHERE speaker_entity IS NOT NULL;

    CREATE TABLE fillers (
      article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
      claim INTEGER NOT NULL REFERENCES claims (seq) ON DELETE CASCADE,
      role TEXT NOT NULL,
      entity TEXT,
      name_key TEXT NOT NULL,
      PRIMARY KEY (claim, role, name_key)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX fillers_by_entity ON fillers (entity) WHERE entity IS NOT NULL;
    CREATE INDEX fillers_by_name ON fillers (name_key);

    CREATE TABLE flags (
      seq INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
      version INTEGER NOT NULL,
      kind TEXT NOT NULL,
      body TEXT NOT NULL,
      status TEXT NOT NULL DEFAULT 'open',
      note TEXT,
      decided_at TEXT
    ) STRICT;
    CREATE INDEX flags_by_article ON flags (article);
    CREATE INDEX flags_by_status ON flags (status, seq DESC);

    CREATE VIRTUAL TABLE articles_index USING fts5 (
      title, body, content = '', contentless_delete = 1, tokenize = 'ascii'
    );
    CREATE VIRTUAL TABLE claims_index USING fts5 (
      said, gist, known, content = '', contentless_delete = 1, tokenize = 'ascii'
    );
  `,
}
