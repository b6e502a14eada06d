import type { DatabaseSync } from 'node:sqlite'
import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'
import { migrations } from '#store/migrations/index'

const versionOf = (sqlite: DatabaseSync): number =>
  Number(sqlite.prepare('PRAGMA user_version').get()?.user_version)

/** Runs the steps a store has not run yet, all in one transaction. */
export const migrate = (sqlite: DatabaseSync): Result<null> => {
  const newest = migrations.length
  if (versionOf(sqlite) === newest) return success(null)
  sqlite.exec('BEGIN IMMEDIATE')
  try {
    // Read again under the lock: another process may have come first.
    const version = versionOf(sqlite)
    if (version > newest) {
      sqlite.exec('ROLLBACK')
      return failure(
        'unreadable',
        `The store was made by a newer fabline (format ${version}, this one knows ${newest}): update fabline.`,
      )
    }
    for (const step of migrations.slice(version)) sqlite.exec(step.sqlite)
    sqlite.exec(`PRAGMA user_version = ${newest}`)
    sqlite.exec('COMMIT')
    return success(null)
  } catch (error) {
    if (sqlite.isTransaction) sqlite.exec('ROLLBACK')
    throw error
  }
}
