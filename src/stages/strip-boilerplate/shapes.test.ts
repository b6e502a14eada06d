import { expect, test } from 'vitest'
import { readLines } from './lines.ts'
import { shapeRules, shapeVotes } from './shapes.ts'

const strikes = (rule: (typeof shapeRules)[number], text: string): boolean => {
  const lines = readLines(text, [{ start: 0, end: text.length }], { languages: ['und'], marks: [] })
  return lines.some((line) => shapeVotes(line).some((vote) => vote.rule === rule.id))
}

test.each(shapeRules)('$id strikes its own line and spares the nearest innocent one', (rule) => {
  expect([strikes(rule, rule.hits), strikes(rule, rule.spares)]).toEqual([true, false])
})

test('ids are unique', () => {
  const ids = shapeRules.map(({ id }) => id)
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
})
