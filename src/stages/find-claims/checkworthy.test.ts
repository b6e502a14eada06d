import { describe, expect, test } from 'vitest'
import { checkworthiness } from './checkworthy.ts'

const none = { actor: [], target: [], item: [], instrument: [] }
const plain = {
  speaker: null,
  roles: none,
  date: null,
  amount: null,
  factuality: 'asserted',
  frame: 'sale',
  text: 'Chips were sold.',
} as const

const rich = {
  ...plain,
  frame: 'control',
  roles: {
    actor: [{ entity: 'us', name: 'United States' }],
    target: [{ entity: 'china', name: 'China' }],
    item: [{ entity: null, name: 'AI chips' }],
    instrument: [{ entity: 'ear', name: 'Export Administration Regulations' }],
  },
  date: { value: '2023-10', text: 'in October' },
  amount: { value: 400, unit: 'USD', text: '$400' },
} as const

describe('what makes a claim worth a check', () => {
  test('names, dates, sums and official acts, each given as a reason', () => {
    expect(checkworthiness(rich)).toEqual({
      score: 1,
      reasons: ['named actor', 'named target', 'rule or list', 'date', 'amount', 'official act'],
    })
  })

  test('a bare number counts less than a sum', () => {
    const { reasons } = checkworthiness({ ...plain, text: 'About 300 chips were sold.' })
    expect(reasons).toEqual(['number'])
  })

  test('an unnamed source and a denial', () => {
    const speaker = { start: 0, end: 6, name: 'people', entity: null, kind: 'anonymous' } as const
    const { reasons } = checkworthiness({ ...plain, speaker, factuality: 'denied' })
    expect(reasons).toEqual(['unnamed source', 'denial'])
  })
})

describe('what makes it less so', () => {
  const score = (change: object): number => checkworthiness({ ...plain, ...change }).score

  test('doubt and forecast, more than a plan', () => {
    expect(score({ factuality: 'possible' })).toBeLessThan(score({ factuality: 'planned' }))
    expect(score({ factuality: 'planned' })).toBeLessThan(score({}))
  })

  test('opinion', () => {
    expect(score({ frame: 'position' })).toBeLessThan(score({}))
  })

  test.each([
    [59, 0.3],
    [60, 0.25],
  ])('more than so many words: %d spaces give %d', (spaces, expected) => {
    expect(score({ text: `sold${' \n'.repeat(spaces)}sold` })).toBe(0.3)
    expect(score({ text: `sold${' sold'.repeat(spaces)}` })).toBe(expected)
  })

  test('a score stays between 0 and 1', () => {
    expect(score({ frame: 'outlook', factuality: 'possible' })).toBe(0)
  })
})
