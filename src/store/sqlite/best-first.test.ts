import { expect, test } from 'vitest'
import { bestFirst } from './best-first.ts'

const seqs = (...scores: readonly number[]) =>
  [...bestFirst(Float64Array.from(scores))].map(({ seq }) => seq)

test.for([
  ['the best first', [0, 2, 3, 2.5], [2, 3, 1]],
  ['of equals what was stored last', [0, 2, 2, 2], [3, 2, 1]],
  ['none without a score', [0, 0, 0], []],
  ['a few that are far from the best', [0, 9, 1, 2], [1, 3, 2]],
] as const)('%s', ([, scores, expected]) => {
  expect(seqs(...scores)).toEqual(expected)
})

test('many that are good, and then none with less than half of what the best has', () => {
  const scores = Array.from({ length: 1000 }, (_, index) => (index % 2 === 0 ? 10 : 4))
  expect(seqs(...scores)).toHaveLength(500)
})
