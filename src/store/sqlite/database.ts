/** The database as the nouns of this folder use it. */
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import type { Result } from '#model/problem'
import { storeProblem } from './problems.ts'

/** An open database, its statements by their text, and the clock. */
export type Database = {
  readonly sqlite: DatabaseSync
  readonly statements: Map<string, StatementSync>
  /** When the search under way must be done (`performance.now()`), ms. */
  readonly deadline: { at: number }
  /** Now, ISO 8601. */
  readonly now: () => string
}

export type Row = Readonly<Record<string, unknown>>
export type Values = readonly SQLInputValue[]

// Filters make many statements out of few parts; more than these are prepared anew.
const maxStatements = 200

const statement = ({ sqlite, statements }: Database, sql: string): StatementSync => {
  const known = statements.get(sql)
  if (known) return known
  if (statements.size >= maxStatements) statements.clear()
  const made = sqlite.prepare(sql)
  statements.set(sql, made)
  return made
}

/** Runs a statement that gives nothing back; the row it wrote. */
export const run = (database: Database, sql: string, values: Values = []): number =>
  Number(statement(database, sql).run(...values).lastInsertRowid)

export const first = (database: Database, sql: string, values: Values = []): Row | null =>
  statement(database, sql).get(...values) ?? null

export const all = (database: Database, sql: string, values: Values = []): readonly Row[] =>
  statement(database, sql).all(...values)

/** All that `work` writes, or nothing. Takes the write lock at once: later it could not wait. */
export const transaction = <T>({ sqlite }: Database, work: () => T): T => {
  sqlite.exec('BEGIN IMMEDIATE')
  try {
    const made = work()
    sqlite.exec('COMMIT')
    return made
  } catch (error) {
    // A full disk has already rolled back by itself.
    if (sqlite.isTransaction) sqlite.exec('ROLLBACK')
    throw error
  }
}

/** Work on the database as a promise; what can be expected to go wrong becomes a problem. */
export const promised = async <T>(work: () => Result<T>): Promise<Result<T>> => {
  try {
    return work()
  } catch (error) {
    return storeProblem(error)
  }
}
