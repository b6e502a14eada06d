import type { Migration } from './migration.ts'

/**
 * Claims that say the same, gathered as articles are saved.
 *
 * A form is what a claim comes down to (stages/match-claims/facets.ts); copies of a text share their
 * forms. `form_keys` finds the forms that may say the same in a stretch of days, `ties` holds which
 * do (`same`) or contradict (`opposing`), in both directions. `articles.copies` is the least id among
 * articles of nearly the same text.
 * `claims_context` indexes what stands around a claim: the title, its block, and whom these name. Articles stored before this step have no forms until they are
 * analyzed again.
 */
export const clusters: Migration = {
  version: 4,
  name: 'clusters',
  sqlite: `
    ALTER TABLE articles ADD COLUMN copies TEXT;
    CREATE INDEX articles_by_copies ON articles (copies) WHERE copies IS NOT NULL;
    ALTER TABLE claims ADD COLUMN form TEXT;
    CREATE INDEX claims_by_form ON claims (form) WHERE form IS NOT NULL;

    CREATE TABLE forms (
      form TEXT PRIMARY KEY,
      cluster TEXT NOT NULL,
      facets TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX forms_by_cluster ON forms (cluster);

    CREATE TABLE form_keys (
      key TEXT NOT NULL,
      until TEXT NOT NULL,
      form TEXT NOT NULL,
      since TEXT NOT NULL,
      PRIMARY KEY (key, until, form)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX form_keys_by_form ON form_keys (form);

    CREATE TABLE ties (
      one TEXT NOT NULL,
      kind TEXT NOT NULL,
      other TEXT NOT NULL,
      reason TEXT NOT NULL,
      score REAL NOT NULL,
      PRIMARY KEY (one, kind, other)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE clusters (
      id TEXT PRIMARY KEY,
      claims INTEGER NOT NULL,
      articles INTEGER NOT NULL,
      sources INTEGER NOT NULL,
      languages TEXT NOT NULL,
      first_seen TEXT NOT NULL,
      last_seen TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE VIRTUAL TABLE claims_context USING fts5 (
      title, near, known, content = '', contentless_delete = 1, tokenize = 'ascii'
    );
    CREATE INDEX clusters_by_sources ON clusters (sources DESC, last_seen DESC, id DESC);
  `,
}
