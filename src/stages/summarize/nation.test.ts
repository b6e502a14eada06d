import { expect, test } from 'vitest'
import { packFor } from '#languages/index'
import type { Claim } from '#model/claim'
import type { Entity } from '#model/entity'
import { tokens } from '#text/tokens'
import { namesFor } from './naming.ts'
import { groupFor } from './nation.ts'

const { gist } = packFor('en')
if (!gist) throw new Error('English has a gist')

const terms = { en: ['chinese … companies|firms'] }
const knowledge = {
  entities: [],
  nouns: [{ id: 'chinese-companies', name: 'Chinese companies', kind: 'group' as const, terms }],
}

const told = (text: string, printed: readonly string[]) => {
  const mentions = printed.map((one) => {
    const start = text.indexOf(one)
    return { start, end: start + one.length, text: one, rule: 'test' }
  })
  const china: Entity = { id: 'cn', name: 'China', type: 'place', wikidata: null, mentions }
  const pack = packFor('en')
  const names = namesFor([china], {
    gist,
    reader: pack,
    pack,
    knowledge,
    text,
    words: (span) => tokens(text, span),
  })
  const claim = { evidence: { start: 0, end: text.length, text } } as Claim
  return groupFor(claim, { entity: 'cn', name: 'China' }, names)?.word ?? null
}

test.each([
  ['Chinese companies bought the cards.', ['Chinese'], 'Chinese companies'],
  ['Some Chinese chip firms bought the cards.', ['Chinese'], 'Chinese companies'],
  ['China told Chinese companies to wait.', ['China', 'Chinese'], null],
  ['China bought the cards.', ['China'], null],
])('%s is done by %s', (text, printed, expected) => {
  expect(told(text, printed)).toBe(expected)
})
