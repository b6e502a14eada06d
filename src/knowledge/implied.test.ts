import { expect, test } from 'vitest'
import { broader } from './broader.ts'
import { impliedBy, kindsOf } from './implied.ts'
import { knowledge } from './index.ts'

test.for([
  ['nvidia-gb200-nvl72', 'nvidia'],
  ['asml', 'nl'],
  ['saint-petersburg', 'ru'],
] as const)('%s brings %s to mind', ([id, other]) => {
  expect(impliedBy(id)).toContain(other)
})

test('a country brings nobody else to mind', () => {
  expect(impliedBy('nl')).toEqual([])
})

test('a scanner is chipmaking equipment, an accelerator a chip', () => {
  expect(kindsOf('asml-nxt-1980di')).toContain('chipmaking equipment')
  expect(kindsOf('nvidia-h20')).toEqual(expect.arrayContaining(['AI chips', 'chips']))
})

test('every kind is a noun, and holds something known', () => {
  const ids = [...knowledge.entities, ...knowledge.nouns].map(({ id }) => id)
  const names = knowledge.nouns.map(({ name }) => name)
  for (const [name, held] of Object.entries(broader)) {
    expect(names).toContain(name)
    for (const kind of held)
      expect(
        ids.some((id) => (kind.endsWith('…') ? id.startsWith(kind.slice(0, -1)) : id === kind)),
        kind,
      ).toBe(true)
  }
})
