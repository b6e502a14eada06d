import { expect, test } from 'vitest'
import { compareDates } from './mood.ts'

test.each([
  ['2023-10', '2025-04-09', -1],
  ['2025-04', '2025-04-09', 0],
  ['2025', '2025-04-09', 0],
  ['2025-05', '2025-04-09', 1],
  ['XXXX-10', '2025-04-09', 0],
  ['../2027', '2025-04-09', 0],
])('%s against %s: %i', (one, other, order) => {
  expect(compareDates(one, other)).toBe(order)
})
