import { expect, test } from 'vitest'
import { heldBy } from './held-by.ts'

const spans = [
  { start: 0, end: 10 },
  { start: 12, end: 20 },
  { start: 20, end: 30 },
]

const cases = [
  ['one within', 3, 5, [['x'], [], []]],
  ['one that reaches into the next', 8, 14, [['x'], ['x'], []]],
  ['one over all', 0, 40, [['x'], ['x'], ['x']]],
  ['one in a gap', 10, 12, [[], [], []]],
  ['one at the seam of two', 19, 21, [[], ['x'], ['x']]],
  ['one after all', 30, 31, [[], [], []]],
] as const

test.for(cases)('%s', ([, start, end, expected]) => {
  expect(heldBy(spans, [{ span: { start, end }, thing: 'x' }])).toEqual(expected)
})

test('in the order given', () => {
  const things = ['b', 'a'].map((thing) => ({ span: { start: 1, end: 2 }, thing }))
  expect(heldBy(spans, things)[0]).toEqual(['b', 'a'])
})
