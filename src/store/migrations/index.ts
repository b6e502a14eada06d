import { articles } from './0001-articles.ts'
import { edits } from './0002-edits.ts'
import { record } from './0003-record.ts'
import { clusters } from './0004-clusters.ts'
import { model } from './0005-model.ts'
import { pages } from './0006-pages.ts'
import { keptTexts } from './0007-kept-texts.ts'
import type { Migration } from './migration.ts'

/** All steps of the stored format, in order. */
export const migrations: readonly Migration[] = [
  articles,
  edits,
  record,
  clusters,
  model,
  pages,
  keptTexts,
]
