import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { isRowIn, rowsOf } from './rows-of.ts'

const sqlite = new DatabaseSync(':memory:')
sqlite.exec("CREATE VIRTUAL TABLE claims_index USING fts5 (said, content = '', tokenize = 'ascii')")
for (const row of [12, 3, 1045])
  sqlite.prepare('INSERT INTO claims_index (rowid, said) VALUES (?, ?)').run(row, 'zorgle blips')

const database = { sqlite, statements: new Map(), deadline: { at: Infinity }, now: () => '' }

test('rows come least first, as numbers', () => {
  expect([...rowsOf(database, 'claims_index', 'zorgle')]).toEqual([3, 12, 1045])
  expect([...rowsOf(database, 'claims_index', 'rubber')]).toEqual([])
})

test('a search whose time is over gives up', () => {
  expect(() => rowsOf({ ...database, deadline: { at: 0 } }, 'claims_index', 'zorgle')).toThrow(
    'out of time',
  )
})

test.for([3, 12, 1045])('%d is among them', (row) => {
  expect(isRowIn(Uint32Array.of(3, 12, 1045), row)).toBe(true)
})

test.for([0, 4, 1046])('%d is not', (row) => {
  expect(isRowIn(Uint32Array.of(3, 12, 1045), row)).toBe(false)
})
