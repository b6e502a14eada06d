/** The WHERE of a list: one condition for each filter that was given. */
import type { SQLInputValue } from 'node:sqlite'
import type { Match } from '#store/store'
import type { Database } from './database.ts'
import { searchDeadlineMs } from './limits.ts'
import { matchText } from './match.ts'

type Filters = {
  readonly language?: string
  readonly since?: string
  readonly until?: string
}

/** Conditions under way: their texts with `?`, and what stands for each `?`. */
export type Conditions = {
  readonly values: SQLInputValue[]
  /** Adds a condition where the filter is given. */
  readonly add: <Given>(
    given: Given | null | undefined,
    condition: string,
    values: (given: Given) => readonly SQLInputValue[],
  ) => void
  /** Starts the clock of a search that gives up in time. */
  readonly startClock: () => void
  /** What `isMatched` needs; starts the clock. */
  readonly matchValues: (match: Match) => readonly SQLInputValue[]
  readonly text: () => string
}

/** An entity named by id or by name, in a table with `entity` and `name_key`. */
export const namedIn = '(entity = ? OR name_key = ?)'

/** Whether a row's text holds the match; gives up when the time is over. */
export const isMatched = (index: 'articles_index' | 'claims_index', key: string): string =>
  `${key} IN (SELECT rowid FROM ${index} WHERE ${index} MATCH ? AND within_deadline())`

/** The conditions that claims and articles share, on the table of that name. */
export const conditions = (
  { deadline }: Database,
  { language, since, until }: Filters,
  table: string,
): Conditions => {
  const texts: string[] = []
  const values: SQLInputValue[] = []
  const add: Conditions['add'] = (given, condition, valuesOf) => {
    if (given === null || given === undefined) return
    texts.push(condition)
    values.push(...valuesOf(given))
  }
  add(language, `(${table}.language = ? OR ${table}.language LIKE ? ESCAPE '!')`, (tag) => [
    tag,
    `${tag.replaceAll(/[!%_]/gu, '!$&')}-%`,
  ])
  add(since, `${table}.day >= ?`, (day) => [day])
  add(until, `${table}.day <= ?`, (day) => [day])
  const startClock = (): void => {
    deadline.at = performance.now() + searchDeadlineMs
  }
  const matchValues = (match: Match): readonly SQLInputValue[] => {
    startClock()
    return [matchText(match)]
  }
  const text = () => (texts.length > 0 ? `WHERE ${texts.join(' AND ')}` : '')
  return { values, add, startClock, matchValues, text }
}
