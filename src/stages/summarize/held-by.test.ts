import { expect, test } from 'vitest'
import { firstEndingAfter, startsBefore } from './held-by.ts'

const spans = [
  { start: 0, end: 10 },
  { start: 12, end: 20 },
  { start: 20, end: 30 },
]

const cases = [
  ['one within', 3, 5, [0]],
  ['one that reaches into the next', 8, 14, [0, 1]],
  ['one over all', 0, 40, [0, 1, 2]],
  ['one in a gap', 10, 12, []],
  ['one at the seam of two', 19, 21, [1, 2]],
  ['one after all', 30, 31, []],
] as const

test.for(cases)('the spans that hold %s are found', ([, start, end, expected]) => {
  const found: number[] = []
  for (let at = firstEndingAfter(spans, start); startsBefore(spans, at, end); at += 1)
    found.push(at)
  expect(found).toEqual(expected)
})
