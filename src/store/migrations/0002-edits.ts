import type { Migration } from './migration.ts'

/**
 * What editors decide, kept for good: about blocks (`edits`) and about flags (`judgements`).
 *
 * Nothing is taken out of either: an undo is a row of its own. `blocks.edit` is the edit that holds
 * for a block, so that all articles a decision reached are found when it is taken back.
 */
export const edits: Migration = {
  version: 2,
  name: 'edits',
  sqlite: `
    ALTER TABLE blocks ADD COLUMN edit TEXT;
    CREATE INDEX blocks_by_rule ON blocks (rule) WHERE rule IS NOT NULL;
    CREATE INDEX blocks_by_edit ON blocks (edit) WHERE edit IS NOT NULL;

    CREATE TABLE edits (
      seq INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      scope TEXT NOT NULL,
      article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
      publisher TEXT,
      words TEXT,
      body TEXT NOT NULL,
      decided_by TEXT NOT NULL,
      note TEXT,
      decided_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX edits_by_article ON edits (article, seq) WHERE scope = 'article';
    CREATE INDEX edits_by_publisher ON edits (publisher, seq) WHERE scope = 'publisher';
    CREATE INDEX edits_for_all ON edits (seq) WHERE scope = 'all';

    ALTER TABLE flags ADD COLUMN decided_by TEXT;
    CREATE TABLE judgements (
      seq INTEGER PRIMARY KEY AUTOINCREMENT,
      flag TEXT NOT NULL REFERENCES flags (id) ON DELETE CASCADE,
      status TEXT NOT NULL,
      note TEXT,
      decided_by TEXT,
      decided_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX judgements_by_flag ON judgements (flag, seq);
    INSERT INTO judgements (flag, status, note, decided_by, decided_at)
      SELECT id, status, note, NULL, decided_at FROM flags WHERE decided_at IS NOT NULL;
  `,
}
