import { expect, test } from 'vitest'
import { confidenceOf } from './confidence.ts'

const roles = { actor: [], target: [], item: [], instrument: [] }
const bare = {
  frame: 'sale' as const,
  score: 1,
  roles,
  date: null,
  amount: null,
  speaker: null,
  fallback: false,
  words: 15,
  heading: false,
}
const actor = [{ entity: 'us', name: 'United States' }]

test('every finding makes it surer', () => {
  const date = { value: '2026', text: '2026' }
  const steps = [
    bare,
    { ...bare, roles: { ...roles, actor } },
    { ...bare, roles: { ...roles, actor, target: actor } },
    { ...bare, roles: { ...roles, actor, target: actor }, date },
    { ...bare, roles: { ...roles, actor, target: actor }, date, score: 2 },
  ].map(confidenceOf)
  expect(steps).toEqual(steps.toSorted((one, other) => one - other))
  expect(new Set(steps).size).toBe(steps.length)
})

test('a claim without a trigger is less sure than one with it', () => {
  expect(confidenceOf({ ...bare, fallback: true })).toBeLessThan(confidenceOf(bare))
})

test('it lies between 0 and 1 whatever the score', () => {
  expect(confidenceOf({ ...bare, score: 1e6 })).toBeLessThanOrEqual(1)
  expect(confidenceOf({ ...bare, score: 0, fallback: true })).toBeGreaterThan(0)
})
