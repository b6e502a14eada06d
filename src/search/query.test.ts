import { expect, test } from 'vitest'
import { readName, readQuery } from './query.ts'

const word = (...terms: readonly string[]) => ({
  kind: 'words',
  terms,
  prefix: (terms[0]?.length ?? 0) >= 4 && terms.length === 1,
})

test.for([
  ['zorgle blips', [[word('zorgl')], [word('blip')]]],
  ['"zorgle blips" vex', [[{ ...word('zorgle', 'blips'), prefix: false }], [word('vex')]]],
  ['“zorgle blips', [[word('zorgl')], [word('blip')]]],
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

test('a known name is found by whatever name its bearer has', () => {
  expect(readQuery('Nvidia zorgle')).toMatchObject({
    value: [[{ kind: 'entity', id: 'nvidia' }, { kind: 'words' }], [{ terms: ['zorgl'] }]],
  })
  expect(readName('NVIDIA')).toEqual({ id: 'nvidia', name: 'NVIDIA' })
})

test('a name nobody knows stays a name', () => {
  expect(readName('Ottavia Zorgle')).toEqual({ id: null, name: 'Ottavia Zorgle' })
})

test('a word that says what happens finds it in other words, in any language', () => {
  for (const typed of ['smuggling', 'contrebande'])
    expect(readQuery(typed)).toMatchObject({
      value: [[{ kind: 'predicate', predicate: 'evasion.smuggle' }, { kind: 'words' }]],
    })
})

test('in quotation marks words mean just themselves', () => {
  expect(readQuery('"Nvidia smuggling"')).toMatchObject({
    value: [[{ kind: 'words', terms: ['nvidia', 'smuggling'], prefix: false }]],
  })
})

test('words that carry no topic need not be there, but count where they are', () => {
  expect(readQuery('zorgle of')).toEqual({
    ok: true,
    value: [[word('zorgl')], [word('of'), word('zorgl')]],
  })
})

test('a capital that stands for its government is found as its country', () => {
  expect(readName('Pékin').id).toBe('cn')
})
