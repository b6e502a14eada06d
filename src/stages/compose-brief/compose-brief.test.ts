import { describe, expect, test } from 'vitest'
import type { Claim } from '#model/claim'
import { composeBrief, type Opposition } from './compose-brief.ts'
import type { BriefArticle } from './sources.ts'
import type { Told } from './told.ts'

const claim = (words: string, given: Partial<Claim> = {}): Claim => ({
  id: words,
  frame: 'sale',
  predicate: 'sale.sell',
  factuality: 'asserted',
  confidence: 0.8,
  rule: 'sale.test',
  evidence: { start: 0, end: words.length, text: words },
  speaker: null,
  attribution: 'none',
  cue: null,
  roles: { actor: [], target: [], item: [], instrument: [] },
  date: null,
  amount: null,
  checkworthy: { score: 0.8, reasons: [] },
  ...given,
})

const told = (article: string, cluster: string, given: Partial<Claim> = {}): Told => ({
  claim: claim(`${cluster} in ${article}`, given),
  gist: `Line ${cluster}.`,
  isSaid: true,
  article,
  cluster,
  from: given.date?.value ?? null,
  relevance: 1,
})

const article = (id: string, given: Partial<BriefArticle> = {}): BriefArticle => ({
  id,
  title: `Title ${id}`,
  beginning: '',
  author: null,
  publisher: null,
  language: 'en',
  publishedAt: '2025-07-15',
  url: null,
  day: '2025-07-15',
  alike: [],
  ...given,
})

const compose = (
  claims: readonly Told[],
  articles: readonly BriefArticle[],
  oppositions: readonly Opposition[] = [],
) =>
  composeBrief.run({
    subject: 'H20',
    language: 'en',
    articles,
    claims,
    oppositions,
    keepsAll: false,
    leftOut: 0,
  })

const day = (value: string) => ({ date: { value, text: value } })
const named = { start: 0, end: 4, name: 'Ada Holm', entity: null, kind: 'named' } as const
const someone = { ...named, name: 'two people', kind: 'anonymous' } as const

describe('a brief', () => {
  test('parts what several say from what one says', () => {
    const brief = compose(
      [told('a', 'both'), told('b', 'both'), told('b', 'one')],
      [article('a'), article('b', { language: 'fr' })],
    )
    expect(brief.agreed).toEqual(['both'])
    expect(brief.alone).toEqual(['one'])
    expect(brief.lines[0]).toMatchObject({ voices: 2, languages: ['en', 'fr'], sources: [1, 2] })
  })

  test('counts copies of a text once, and cites the earliest', () => {
    const brief = compose(
      [told('b', 'x'), told('a', 'x')],
      [article('a', { day: '2025-07-16', alike: ['b'] }), article('b', { alike: ['a'] })],
    )
    expect(brief.agreed).toEqual([])
    expect(brief.sources).toMatchObject([{ article: 'b', copies: ['a'] }])
    expect(brief.lines[0]?.citations.map(({ claim: id }) => id)).toEqual(['x in b'])
  })

  test('counts two articles of one publisher as one voice', () => {
    const articles = [article('a', { publisher: 'Post' }), article('b', { publisher: 'Post' })]
    const brief = compose([told('a', 'x'), told('b', 'x')], articles)
    expect(brief.agreed).toEqual([])
    expect(brief.lines).toMatchObject([{ voices: 1, sources: [1, 2] }])
  })

  test('sets contradictions side by side, and nowhere else', () => {
    const brief = compose(
      [told('a', 'no'), told('b', 'yes'), told('c', 'yes')],
      [article('a'), article('b'), article('c')],
      [
        { reason: 'denied', one: 'no', other: 'yes' },
        { reason: 'denied', one: 'yes', other: 'no' },
      ],
    )
    expect(brief.disputed).toEqual([{ reason: 'denied', sides: ['yes', 'no'] }])
    expect([...brief.agreed, ...brief.alone]).toEqual([])
    expect(brief.questions[0]).toEqual({ kind: 'disputed', lines: ['yes', 'no'] })
  })

  test('knows no contradiction by somebody who is not in it', () => {
    const brief = compose(
      [told('a', 'x'), told('b', 'x')],
      [article('a'), article('b')],
      [{ reason: 'denied', one: 'x', other: 'elsewhere' }],
    )
    expect(brief.disputed).toEqual([])
    expect(brief.agreed).toEqual(['x'])
  })

  test('puts events in order, undated ones on the day of the first report', () => {
    const brief = compose(
      [
        told('a', 'late', day('2025-08')),
        told('a', 'early', day('2022')),
        told('a', 'x'),
        told('b', 'x'),
      ],
      [article('a'), article('b')],
    )
    expect(brief.timeline).toEqual([
      { when: '2022', reported: false, line: 'early' },
      { when: '2025-07-15', reported: true, line: 'x' },
      { when: '2025-08', reported: false, line: 'late' },
    ])
  })

  test('says who says what, and what only one language has', () => {
    const brief = compose(
      [told('a', 'x', { speaker: named }), told('b', 'x', { speaker: named }), told('b', 'y')],
      [article('a'), article('b', { language: 'ko' })],
    )
    expect(brief.speakers).toEqual([{ name: 'Ada Holm', kind: 'named', lines: ['x'] }])
    expect(brief.reports).toMatchObject([
      { language: 'en', sources: [1], only: [] },
      { language: 'ko', sources: [2], lines: ['x', 'y'], only: ['y'] },
    ])
  })

  test('asks about hints, unnamed sources and plans', () => {
    const { questions } = compose(
      [
        told('a', 'hint', { factuality: 'possible' }),
        told('a', 'rumor', { factuality: 'possible', speaker: someone }),
        told('a', 'plan', { factuality: 'planned' }),
      ],
      [article('a')],
    )
    expect(questions).toEqual([
      { kind: 'unnamed', lines: ['rumor'] },
      { kind: 'unconfirmed', lines: ['hint'] },
      { kind: 'pending', lines: ['plan'] },
    ])
  })

  test('takes the words of the commonest firmness, of two the softer', () => {
    const brief = compose(
      [told('a', 'x'), told('b', 'x', { factuality: 'possible' })],
      [article('a'), article('b')],
    )
    expect(brief.lines).toMatchObject([{ factuality: 'possible' }])
  })

  test('numbers only the sources that it cites', () => {
    const brief = compose([told('b', 'x')], [article('a'), article('b')])
    expect(brief.sources.map(({ article: id, number }) => [id, number])).toEqual([['b', 1]])
    expect(brief.lines[0]?.citations[0]?.source).toBe(1)
  })

  test('over nothing is empty', () => {
    expect(compose([], [])).toMatchObject({ lines: [], sources: [], questions: [] })
  })
})
