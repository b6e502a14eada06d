import type { Migration } from './migration.ts'

/**
 * A hash of what is kept of each version: pages fetched again mostly differ in the clutter around
 * the article alone. Null in versions stored before this step.
 */
export const keptTexts: Migration = {
  version: 7,
  name: 'kept-texts',
  sqlite: 'ALTER TABLE versions ADD COLUMN kept_hash TEXT;',
}
