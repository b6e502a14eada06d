import { articles } from './0001-articles.ts'
import type { Migration } from './migration.ts'

/** All steps of the stored format, in order. */
export const migrations: readonly Migration[] = [articles]
