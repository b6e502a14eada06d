import { expect, test } from 'vitest'
import { packs } from '#languages/index'
import { readLines } from './lines.ts'
import { rulesFor } from './rules.ts'

const [pack] = packs
const rule = {
  id: 'cookie.test',
  role: 'cookie',
  match: /^we value you\.?$/iu,
  hits: 'We value you.',
  spares: 'We value your chips.',
} as const

const found = (text: string): readonly string[] => {
  if (!pack) return []
  const [line] = readLines(text, [{ start: 0, end: text.length }], {
    languages: [pack.code],
    marks: [],
  })
  const ruled = { ...pack, boilerplate: { ...pack.boilerplate, rules: [rule], kept: [] } }
  return line ? rulesFor(line, ruled).clutter.map(({ rule: { id } }) => id) : []
}

test('a rule that is a whole line is tried where it may be any one sentence of it', () => {
  expect(found('We value you.')).toEqual(['cookie.test'])
  expect(found('We value you. Choose what we and our partners may do with it.')).toEqual([
    'cookie.test',
  ])
  expect(found('Choose what our partners may do with your data. We value you.')).toEqual([
    'cookie.test',
  ])
  expect(found('Choose what our partners may do because we value you.')).toEqual([])
})
