import type { ProblemCode, Result } from '#model/problem'
import { failure } from '#model/problem'

/** Thrown inside a search whose time is up. */
export const outOfTime = 'fabline: out of time'

type SqliteError = Error & { readonly errcode: number }

const isSqliteError = (error: unknown): error is SqliteError =>
  error instanceof Error && typeof (error as Partial<SqliteError>).errcode === 'number'

/** SQLite's primary result codes (sqlite3.h) that can be expected, and what they mean here. */
const problems: Readonly<Record<number, readonly [ProblemCode, string]>> = {
  5: ['overloaded', 'Another process holds the store: try again.'],
  6: ['overloaded', 'Another process holds the store: try again.'],
  8: ['unreadable', 'The store cannot be written to: check the rights of the file and its folder.'],
  10: ['unreadable', 'The disk refused to read or write the store.'],
  11: ['unreadable', 'The store is damaged: restore a backup, or ingest into a new one.'],
  13: ['storage-full', 'The disk is full: make room and try again; nothing was stored half.'],
  14: ['unreadable', 'The store cannot be opened: check the path and its rights.'],
  18: ['too-large', 'The document is larger than the store takes.'],
  26: ['unreadable', 'The file is no fabline store.'],
}

/**
 * What went wrong in the store, as a problem. What cannot be expected is thrown on: it is a bug.
 */
export const storeProblem = (error: unknown): Result<never> => {
  if (error instanceof Error && error.message === outOfTime)
    return failure('overloaded', 'The search took too long: search for fewer or longer words.')
  if (!isSqliteError(error)) throw error
  // The low byte is the primary code; the rest says more about the same.
  const known = problems[error.errcode % 256]
  if (!known) throw error
  return failure(known[0], known[1], error)
}
