import { expect, test } from 'vitest'
import { fused } from './fuse.ts'

const one = (...rankings: readonly string[]) =>
  fused(
    rankings.map((ranking) => [...ranking]),
    (letter) => letter,
  ).join('')

test.each([
  [['abc'], 'abc'],
  [['abc', 'cb'], 'cba'],
  [['ab', 'ba'], 'ab'],
  [['', 'ab'], 'ab'],
  [[], ''],
])('%j become %s', (rankings, expected) => {
  expect(one(...rankings)).toBe(expected)
})
