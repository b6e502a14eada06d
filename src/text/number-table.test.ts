import { expect, test } from 'vitest'
import { clearNumbers, keepNumber, numberAt, numberTable } from './number-table.ts'
import { mostWords } from './word-memory.ts'

test('what is kept is found, as many as there are words at once, wherever their numbers begin', () => {
  const table = numberTable()
  const keys = Array.from({ length: mostWords }, (_, index) => 100_001 + index)
  for (const key of keys) keepNumber(table, key, key * 2)
  expect(keys.every((key) => numberAt(table, key) === key * 2)).toBe(true)
  expect([1, 100_000, 100_001 + mostWords].map((key) => numberAt(table, key))).toEqual([-1, -1, -1])
})

test('a key that is too old is found no more, and never taken for another', () => {
  const table = numberTable()
  for (const key of [7, 7 + 2 ** 15]) keepNumber(table, key, key)
  expect([7, 7 + 2 ** 15, 7 + 2 ** 16].map((key) => numberAt(table, key))).toEqual([
    -1,
    7 + 2 ** 15,
    -1,
  ])
})

test('nothing is found in a table that was cleared', () => {
  const table = numberTable()
  keepNumber(table, 1, 0)
  expect(numberAt(table, 1)).toBe(0)
  clearNumbers(table)
  expect(numberAt(table, 1)).toBe(-1)
})
