import { expect, test } from 'vitest'
import { knowledge } from '#knowledge/index'
import { readName, readQuery } from './query.ts'

const word = (...terms: readonly string[]) => ({
  kind: 'words',
  terms,
  prefix: (terms[0]?.length ?? 0) >= 4 && terms.length === 1,
})

test.for([
  ['zorgle rules', [[word('zorgle')], [word('rules')]]],
  ['"zorgle rules" ok', [[{ ...word('zorgle', 'rules'), prefix: false }], [word('ok')]]],
  ['“zorgle rules', [[word('zorgle')], [word('rules')]]],
  ['"', []],
  ['""', []],
  ['* AND (NOT', [[word('and')], [word('not')]]],
  ['', []],
] as const)('%s must hold %j', ([typed, groups]) => {
  expect(readQuery(typed)).toEqual({ ok: true, value: groups })
})

test.for([
  ['a pasted article', 'x'.repeat(257)],
  ['seventeen words', 'zorgle '.repeat(17)],
] as const)('%s is no search', ([, typed]) => {
  expect(readQuery(typed)).toMatchObject({ ok: false, problem: { code: 'invalid-request' } })
})

const known = knowledge.entities.find(({ id }) => id === 'nvidia')

test.runIf(known)('a known name is found by whatever name its bearer has', () => {
  expect(readQuery('Nvidia zorgle')).toMatchObject({
    value: [[{ kind: 'entity', id: 'nvidia' }, { kind: 'words' }], [{ terms: ['zorgle'] }]],
  })
  expect(readName('NVIDIA')).toEqual({ id: 'nvidia', name: 'NVIDIA' })
})

test('a name nobody knows stays a name', () => {
  expect(readName('Ottavia Zorgle')).toEqual({ id: null, name: 'Ottavia Zorgle' })
})
