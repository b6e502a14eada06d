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

test.for(['Dutch', 'niederländische', '荷兰的', 'голландский', 'الهولندية'])(
  '%s means the Netherlands',
  (typed) => {
    expect(parts(typed)[0]?.ways).toContainEqual({ kind: 'entity', id: 'nl' })
  },
)

test('an export ban is a ban too', () => {
  expect(parts('export ban')[0]?.ways).toContainEqual({ kind: 'theme', theme: 'ban' })
})

test.for(['subsidy', 'Subventionen', 'субсидии', '补贴', '補助金', '보조금', 'teşvikler'])(
  '%s means what the state pays, in any language',
  (typed) => {
    const ways = parts(typed).flatMap((part) => part.ways)
    expect(ways).toContainEqual({ kind: 'theme', theme: 'subsidy' })
    expect(ways).toContainEqual({ kind: 'event', predicate: 'investment.subsidize' })
  },
)

test('what somebody says is told from what it is about', () => {
  expect(parts('denied smuggling').map(({ isSpeech }) => isSpeech)).toEqual([true, false])
})

test('a name nobody knows is wanted as it sounds in other scripts, a word in small letters is not', () => {
  expect(parts('Zorglemat')[0]?.ways.some(({ kind }) => kind === 'sound')).toBe(true)
  expect(parts('zorglemat')[0]?.ways.some(({ kind }) => kind === 'sound')).toBe(false)
  expect(parts('Zorglemat', false)[0]?.ways.map(({ kind }) => kind)).toEqual(['words'])
})

test('a name counts more than an unknown word, and that more than the chips all write about', () => {
  const [name, plain, goods] = parts('Zorgle blips chips').map(({ weight }) => weight)
  expect(name).toBeGreaterThan(plain ?? 0)
  expect(plain).toBeGreaterThan(0)
  expect(goods).toBeLessThan(name ?? 0)
})

test('that somebody says something is no kind of event', () => {
  const ways = parts('who denied smuggling').flatMap((part) => part.ways)
  expect(ways).not.toContainEqual({ kind: 'frame', frame: 'position' })
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
