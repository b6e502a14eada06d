/** The rows that an index finds, all at once. */
import type { Database } from './database.ts'
import { first } from './database.ts'
import { outOfTime } from './problems.ts'

export type Index = 'claims_index' | 'claims_context' | 'articles_index'

const comma = 44
const zero = 48

const countOf = (text: string): number => {
  let count = 1
  for (let at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) count += 1
  return count
}

const numbersIn = (text: string): Uint32Array => {
  const numbers = new Uint32Array(countOf(text))
  let count = 0
  let number = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === comma) {
      numbers[count] = number
      count += 1
      number = 0
    } else number = number * 10 + code - zero
  }
  numbers[count] = number
  return numbers
}

/**
 * Numbers of the rows that a match finds, least first; gives up when the time is over.
 *
 * FTS5 goes through its rows in this order. They come as one text: row by row they would take five
 * times as long.
 */
export const rowsOf = (database: Database, index: Index, match: string): Uint32Array => {
  if (performance.now() > database.deadline.at) throw new Error(outOfTime)
  const sql = `SELECT group_concat(rowid) AS found FROM ${index} WHERE ${index} MATCH ?`
  const found = first(database, sql, [match])?.found
  return typeof found === 'string' ? numbersIn(found) : new Uint32Array()
}

/** Whether a row is among rows that are sorted. */
export const isRowIn = (rows: Uint32Array, row: number): boolean => {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((rows[middle] ?? 0) < row) low = middle + 1
    else high = middle
  }
  return rows[low] === row
}
