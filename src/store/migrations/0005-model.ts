import type { Migration } from './migration.ts'

/**
 * What is remembered of a language model (store/model-memory.ts).
 *
 * Answers and vectors are kept by the hash of what was asked and can be deleted at any time: they are
 * paid for again. `model_uses` is the account; an empty `article` stands for many articles.
 */
export const model: Migration = {
  version: 5,
  name: 'model',
  sqlite: `
    CREATE TABLE model_answers (
      key TEXT PRIMARY KEY,
      text TEXT NOT NULL,
      model TEXT NOT NULL,
      prompt TEXT NOT NULL,
      kept_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE model_uses (
      day TEXT NOT NULL,
      article TEXT NOT NULL,
      model TEXT NOT NULL,
      prompt TEXT NOT NULL,
      requests INTEGER NOT NULL,
      input_tokens INTEGER NOT NULL,
      output_tokens INTEGER NOT NULL,
      cached_tokens INTEGER NOT NULL,
      PRIMARY KEY (day, article, model, prompt)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX model_uses_by_article ON model_uses (article, day);

    CREATE TABLE model_batches (
      id TEXT PRIMARY KEY,
      submitted_at TEXT NOT NULL,
      collected_at TEXT,
      questions TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE model_vectors (
      model TEXT NOT NULL,
      key TEXT NOT NULL,
      vector BLOB NOT NULL,
      PRIMARY KEY (model, key)
    ) STRICT, WITHOUT ROWID;
  `,
}
