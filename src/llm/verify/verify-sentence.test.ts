import { describe, expect, test } from 'vitest'
import { analyze } from '#actions/analyze'
import { sourceOf } from './source.ts'
import { verifySentence } from './verify-sentence.ts'

const page = `Brenwald verschiebt seine Fabrik in Lauda

Tauber-Bote

Der Chipkonzern Brenwald AG verschiebt den Bau seiner Fabrik in Lauda auf 2029. Das Unternehmen will dort 1,2 Milliarden Euro investieren.

„Wir bauen kein leeres Haus“, sagte Vorstandschefin Imke Sandhagen am Mittwoch. Betriebsrat Jobst Kruspe kritisierte die Entscheidung scharf.

Nvidia ist nicht angeklagt. China exportiert seit dem 3. März 2026 kein Gallium mehr in die USA.
`

const analysis = await analyze({ id: 'page', text: page, publishedAt: '2026-04-15' })
if ('error' in analysis) throw new Error(analysis.error.message)
const source = sourceOf(analysis)

/** The rules a sentence breaks that cites the sentences beginning so. */
const broken = (language: string, text: string, ...cites: readonly string[]) => {
  const support = cites.map((one) => ({
    start: page.indexOf(one),
    end: page.indexOf(one) + one.length,
  }))
  return verifySentence({ text, language, support }, source).map(({ rule }) => rule)
}

describe('what the cited words hold up has no fault', () => {
  test.each([
    ['en', 'Brenwald wants to invest 1.2 billion euros in Lauda.', 'Das Unternehmen will'],
    ['fr', 'La société veut y investir 1,2 milliard d’euros.', 'Das Unternehmen will'],
    ['de', 'Imke Sandhagen sagte: „Wir bauen kein leeres Haus“.', '„Wir bauen'],
    ['en', 'Works council member Jobst Kruspe criticized the decision.', 'Betriebsrat Jobst'],
    ['es', 'Nvidia no está acusada.', 'Nvidia ist nicht'],
    [
      'en',
      'China has exported no gallium to the United States since 3 March 2026.',
      'China exportiert',
    ],
  ])('%s: %s', (language, text, cited) => {
    expect(broken(language, text, cited)).toEqual([])
  })
})

const lead = 'Das Unternehmen will'

describe('what they do not hold up is named by its rule', () => {
  test.each([
    { rule: 'cite.missing', language: 'en', text: 'Brenwald wants to invest in Lauda.', cites: [] },
    {
      rule: 'number.unsupported',
      language: 'en',
      text: 'Brenwald wants to invest 2.1 billion euros.',
      cites: [lead],
    },
    {
      rule: 'number.unsupported',
      language: 'de',
      text: 'China exportiert seit 2 Tagen kein Gallium mehr in die USA.',
      cites: ['China exportiert seit dem 3. März 2026 kein Gallium mehr in die USA.'],
    },
    {
      rule: 'name.unsupported',
      language: 'ru',
      text: 'Китай не экспортирует Галлий-5 в США с 3 марта 2026 года.',
      cites: ['China exportiert seit dem 3. März 2026 kein Gallium mehr in die USA.'],
    },
    {
      rule: 'number.elsewhere',
      language: 'en',
      text: 'Brenwald invests 1.2 billion euros.',
      cites: ['Betriebsrat Jobst'],
    },
    {
      rule: 'date.unsupported',
      language: 'en',
      text: 'China has exported no gallium since 13 March 2026.',
      cites: ['China exportiert'],
    },
    {
      rule: 'name.unsupported',
      language: 'en',
      text: 'AMD is not accused.',
      cites: ['Nvidia ist nicht'],
    },
    {
      rule: 'name.unsupported',
      language: 'en',
      text: 'Brenwald wants to invest 1.2 billion euros in the B400.',
      cites: [lead],
    },
    {
      rule: 'name.elsewhere',
      language: 'en',
      text: 'Jobst Kruspe is building no empty house.',
      cites: ['„Wir bauen'],
    },
    {
      rule: 'claim.denied',
      language: 'es',
      text: 'Nvidia está acusada.',
      cites: ['Nvidia ist nicht'],
    },
    {
      rule: 'claim.denied',
      language: 'de',
      text: 'Brenwald will dort nicht 1,2 Milliarden Euro investieren.',
      cites: [lead],
    },
    {
      rule: 'claim.doubt',
      language: 'en',
      text: 'Brenwald has invested 1.2 billion euros in Lauda.',
      cites: [lead],
    },
    {
      rule: 'claim.doubt',
      language: 'de',
      text: 'Brenwald hat dort 1,2 Milliarden Euro investiert.',
      cites: [lead],
    },
    {
      rule: 'quote.altered',
      language: 'de',
      text: 'Sandhagen sagte: „Wir bauen überhaupt nichts“.',
      cites: ['„Wir bauen'],
    },
    {
      rule: 'coverage.low',
      language: 'de',
      text: 'Die Entscheidung wurde scharf kritisiert.',
      cites: ['China exportiert'],
    },
  ])('$rule: $text', ({ rule, language, text, cites }) => {
    expect(broken(language, text, ...cites)).toContain(rule)
  })
})
