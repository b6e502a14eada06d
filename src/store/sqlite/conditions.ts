/** The WHERE of a list: one condition for each filter that was given. */
import type { SQLInputValue } from 'node:sqlite'
import type { ClaimQuery, Named } from '#store/store'
import type { Match } from '#store/way'
import { bare } from '#text/fold'
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
  /** What `isMatched` needs; starts the clock. */
  readonly matchValues: (match: Match) => readonly SQLInputValue[]
  readonly text: () => string
}

/** An entity named by id or by name, in a table with `entity` and `name_key`. */
export const namedIn = '(entity = ? OR name_key = ?)'

/** Whether a row's text holds the match; gives up when the time is over. */
export const isMatched = (index: 'articles_index' | 'claims_index', key: string): string =>
  `${key} IN (SELECT rowid FROM ${index} WHERE ${index} MATCH ? AND within_deadline())`

/** Starts the clock of a search that gives up in time. */
export const startClock = ({ deadline }: Database): void => {
  deadline.at = performance.now() + searchDeadlineMs
}

/** The conditions that claims and articles share, on the table of that name. */
export const conditions = (
  database: Database,
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
  const matchValues = (match: Match): readonly SQLInputValue[] => {
    startClock(database)
    return [matchText(match)]
  }
  const text = () => (texts.length > 0 ? `WHERE ${texts.join(' AND ')}` : '')
  return { values, add, matchValues, text }
}

/** The conditions of a query on claims (`c`), but for what is searched. */
export const filtered = (database: Database, query: ClaimQuery): Conditions => {
  const where = conditions(database, query, 'c')
  const names = ({ id, name }: Named) => [id, bare(name)]
  where.add(query.article, 'c.article = ?', (id) => [id])
  where.add(query.frame, 'c.frame = ?', (frame) => [frame])
  where.add(query.factuality, 'c.factuality = ?', (factuality) => [factuality])
  where.add(
    query.entity,
    `(c.seq IN (SELECT claim FROM fillers WHERE ${namedIn}) OR c.speaker_entity = ? OR c.speaker_key = ?)`,
    (entity) => [...names(entity), ...names(entity)],
  )
  where.add(query.speaker, '(c.speaker_entity = ? OR instr(c.speaker_key, ?) > 0)', names)
  return where
}
