import { expect, test } from 'vitest'
import { clearNumbers, keepNumber, numberAt, numberTable } from './number-table.ts'

test('what is kept is found, however much it is and whatever bits the keys share', () => {
  const table = numberTable()
  const keys = Array.from({ length: 5000 }, (_, index) => 1 + index * 512)
  for (const key of keys) keepNumber(table, key, key * 2)
  expect(keys.every((key) => numberAt(table, key) === key * 2)).toBe(true)
  expect(numberAt(table, 2)).toBe(-1)
})

test('nothing is found in a table that was cleared', () => {
  const table = numberTable()
  keepNumber(table, 1, 0)
  expect(numberAt(table, 1)).toBe(0)
  clearNumbers(table)
  expect(numberAt(table, 1)).toBe(-1)
})
