import { expect, test } from 'vitest'
import type { Vote } from './verdict.ts'
import { allVotes, tally } from './verdict.ts'

const vote = (role: Vote['role'], rule: string, weight: number): Vote => ({ role, rule, weight })
const a = vote('share', 'a', 0.5)
const b = vote('share', 'b', 0.5)
const c = vote('share', 'c', 0.6)
const d = vote('tags', 'd', 0.7)

test('votes come in the order of their witnesses', () => {
  expect(allVotes([a], [], [b, c])).toEqual([a, b, c])
  expect(allVotes([], [])).toEqual([])
})

test.each<[string, readonly Vote[], Vote | null]>([
  ['no vote', [], null],
  ['one', [d], d],
  ['two of a role weigh more than one of another', [a, d, b], vote('share', 'a', 0.75)],
  ['the loudest gives the rule', [a, b, c], vote('share', 'c', 0.9)],
  ['four of a role are heard', [a, b, a, b, a, b], vote('share', 'a', 0.9375)],
])('a tally: %s', (_, votes, told) => {
  expect(tally(votes)).toEqual(told)
})
