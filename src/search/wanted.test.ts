import { expect, test } from 'vitest'
import { readWanted } from './query.ts'

const parts = (typed: string, expand = true) => {
  const read = readWanted(typed, { expand })
  if (!read.ok) throw new Error(read.problem.message)
  return read.value
}

test('a name is wanted by its entity, a kind of event by theme and frame too', () => {
  const [name, event] = parts('英伟达 contrebande')
  expect(name?.ways).toContainEqual({ kind: 'entity', id: 'nvidia' })
  expect(event?.ways).toContainEqual({ kind: 'theme', theme: 'smuggling' })
  expect(event?.ways).toContainEqual({ kind: 'frame', frame: 'evasion' })
  expect([name?.must, event?.must]).toEqual([false, false])
})

test('who asks for denials also means claims that deny', () => {
  const ways = parts('who denied smuggling').flatMap((part) => part.ways)
  expect(ways).toContainEqual({ kind: 'factuality', factuality: 'denied' })
})

test('a phrase must be there, by its letters', () => {
  expect(parts('"zorgle blips"')).toMatchObject([
    { must: true, ways: [{ kind: 'words', terms: ['zorgle', 'blips'] }] },
  ])
})

test('without expansion every word must be there as typed', () => {
  const found = parts('Nvidia smuggling', false)
  expect(found.map(({ must }) => must)).toEqual([true, true])
  expect(found.flatMap(({ ways }) => ways.map(({ kind }) => kind))).toEqual(['words', 'words'])
})
