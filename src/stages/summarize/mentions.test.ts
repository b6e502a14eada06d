import { expect, test } from 'vitest'
import { packFor } from '#languages/index'
import type { Entity, EntityType } from '#model/entity'
import { beginsName, bodyIn, mentionsIn } from './mentions.ts'
import { namesFor } from './naming.ts'

const entity = (id: string, type: EntityType, ...starts: readonly number[]): Entity => ({
  id,
  name: id,
  type,
  wikidata: null,
  mentions: starts.map((start) => ({ start, end: start + 4, text: 'name', rule: 'test' })),
})

const norwin = entity('norwin', 'company', 10, 40, 80)
const entities = [entity('ruiz', 'person', 0), norwin, entity('office', 'agency', 50)]
const { gist } = packFor('en')
if (!gist) throw new Error('English has a gist')
const names = namesFor(entities, {
  gist,
  reader: packFor('en'),
  pack: packFor('und'),
  knowledge: { entities: [], nouns: [] },
  text: '',
  words: () => [],
})

test.each([
  [{ start: 0, end: 100 }, [10, 40, 80]],
  [{ start: 10, end: 44 }, [10, 40]],
  [{ start: 11, end: 43 }, []],
])('mentions lie wholly in a stretch: %j', (span, starts) => {
  expect(mentionsIn(norwin, span).map(({ start }) => start)).toEqual(starts)
})

test('the first company or agency of a stretch is found, people are none', () => {
  expect(bodyIn(names, { start: 0, end: 9 })).toBeNull()
  expect(bodyIn(names, { start: 0, end: 60 })).toBe('norwin')
  expect(bodyIn(names, { start: 45, end: 60 })).toBe('office')
})

test('a name begins where one is mentioned, and nowhere else', () => {
  expect([0, 10, 50].every((at) => beginsName(names, at))).toBe(true)
  expect([1, 14, 99].some((at) => beginsName(names, at))).toBe(false)
})
