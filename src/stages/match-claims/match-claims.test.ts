import { describe, expect, test } from 'vitest'
import type { Facets } from './facets.ts'
import { gather } from './gather.ts'
import { keysOf } from './keys.ts'
import { matchClaims } from './match-claims.ts'
import { timesOf } from './times.ts'

type Given = Partial<Omit<Facets, 'roles' | 'anchors'>> & {
  readonly roles?: Partial<Facets['roles']>
  readonly anchors?: Facets['anchors']
}

const kinds: Facets['anchors'] = {
  us: 'country',
  cn: 'country',
  nl: 'country',
  'us-commerce': 'agency',
  nvidia: 'name',
  zorgle: 'rare',
  'nvidia-h20': 'rare',
  'nvidia-b200': 'rare',
  'rare earths': 'goods',
  'ai chips': 'goods',
  'export licences': 'goods',
}

const claim = ({ roles = {}, anchors = {}, ...given }: Given = {}): Facets => {
  const named = Object.values(roles).flat()
  return {
    predicate: 'control.ban',
    topic: 'control',
    factuality: 'asserted',
    speaker: null,
    date: null,
    amount: null,
    day: '2025-07-15',
    ...given,
    roles: { actor: [], target: [], item: [], instrument: [], ...roles },
    anchors: {
      ...Object.fromEntries(named.map((name) => [name, kinds[name] ?? 'rare'] as const)),
      ...anchors,
    },
  }
}

const ban = { actor: ['us'], target: ['cn'], item: ['nvidia-h20'] }
const share = (value: number) => ({ value, unit: '%' })

const cases: readonly (readonly [string, Given, Given, string])[] = [
  ['a claim and its echo', { roles: ban }, { roles: ban }, 'same same-event'],
  [
    'a ban and the licence it asks for',
    { roles: ban },
    { roles: ban, predicate: 'control.require' },
    'same same-event',
  ],
  [
    'an agency and its country',
    { roles: ban },
    { roles: { ...ban, actor: ['us', 'us-commerce'] } },
    'same same-event',
  ],
  [
    'another chip',
    { roles: ban },
    { roles: { ...ban, item: ['nvidia-b200'] } },
    'neither other-item',
  ],
  [
    'another country',
    { roles: ban },
    { roles: { ...ban, target: ['nl'] } },
    'neither other-target',
  ],
  [
    'the same the other way round',
    { roles: { actor: ['us'], item: ['nvidia-h20'] }, anchors: { cn: 'country' } },
    { roles: { target: ['us'], item: ['nvidia-h20'] }, anchors: { cn: 'country' } },
    'neither other-way-round',
  ],
  ['months later', { roles: ban }, { roles: ban, day: '2025-10-01' }, 'neither other-time'],
  [
    'one date, whenever it is told',
    { roles: ban, date: '2024-12', day: '2025-01-02' },
    { roles: ban, date: '2024-12-02', day: '2026-03-01' },
    'same same-event',
  ],
  [
    'two dates',
    { roles: ban, date: '2024-12' },
    { roles: ban, date: '2023-10' },
    'neither other-time',
  ],
  ['a denial', { roles: ban }, { roles: ban, factuality: 'denied' }, 'opposing denied'],
  [
    'the opposite',
    { roles: ban },
    { roles: ban, predicate: 'easing.lift', topic: 'easing' },
    'opposing opposite',
  ],
  [
    'what became of a plan',
    { roles: ban, factuality: 'planned' },
    { roles: ban, predicate: 'easing.lift', topic: 'easing', day: '2025-07-20' },
    'neither superseded',
  ],
  [
    '15 % and 25 %',
    { roles: ban, amount: share(15) },
    { roles: ban, amount: share(25) },
    'opposing other-amount',
  ],
  [
    'a third and 33 %',
    { roles: ban, amount: share(33) },
    { roles: ban, amount: share(33.3) },
    'same same-event',
  ],
  [
    'sums of two currencies',
    { roles: ban, amount: { value: 95, unit: 'EUR' } },
    { roles: ban, amount: { value: 12800, unit: 'JPY' } },
    'neither other-event',
  ],
  [
    'two states and a month, nothing else',
    { roles: { actor: ['us'], target: ['cn'] }, date: '2025-07' },
    { roles: { actor: ['us'], target: ['cn'] }, date: '2025-07' },
    'neither little-in-common',
  ],
  [
    'a listing of nobody named',
    { roles: { actor: ['us', 'us-commerce'], item: ['ai chips'] }, topic: 'listing' },
    { roles: { actor: ['us', 'us-commerce'], item: ['ai chips'] }, topic: 'listing' },
    'neither little-in-common',
  ],
  [
    'what says nothing',
    { roles: ban, topic: null },
    { roles: ban, topic: null },
    'neither other-event',
  ],
]

test.for(cases)('%s', ([, one, other, expected]) => {
  const [first, second] = [claim(one), claim(other)]
  const { verdict, reason } = matchClaims.run({ one: first, other: second })
  expect(`${verdict} ${reason}`).toBe(expected)
  expect(matchClaims.run({ one: second, other: first })).toMatchObject({ verdict, reason })
})

test('whatever says the same or the opposite is found under a key, in a time that meets', () => {
  for (const [, one, other, expected] of cases) {
    if (expected.startsWith('neither')) continue
    const [first, second] = [claim(one), claim(other)]
    expect(keysOf(first).some((key) => keysOf(second).includes(key))).toBe(true)
    const [times, others] = [timesOf(first), timesOf(second)]
    expect(times.from <= others.to && others.from <= times.to).toBe(true)
  }
})

describe('a cluster', () => {
  const forms = [
    { id: 'vague', facets: claim({ roles: { actor: ['us'], target: ['cn'] }, day: '2025-07-14' }) },
    { id: 'h20', facets: claim({ roles: ban }) },
    { id: 'b200', facets: claim({ roles: { ...ban, item: ['nvidia-b200'] } }) },
  ]
  const ties = [
    { one: 'h20', other: 'vague', score: 4 },
    { one: 'b200', other: 'vague', score: 3 },
  ]

  test('is not pulled into another by a vague claim, in whatever order they come', () => {
    const expected = new Map([
      ['vague', new Set(['vague', 'h20'])],
      ['b200', new Set(['b200'])],
    ])
    for (const [some, knots] of [
      [forms, ties],
      [forms.toReversed(), ties.toReversed()],
    ] as const) {
      const found = [...gather(some, knots)].map(([id, all]) => [id, new Set(all)] as const)
      expect(new Map(found)).toEqual(expected)
    }
  })

  test('bears the id of its earliest form', () => {
    expect([...gather(forms.slice(0, 2), ties.slice(0, 1)).keys()]).toEqual(['vague'])
  })
})
