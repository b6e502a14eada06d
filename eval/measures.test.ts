import { expect, test } from 'vitest'
import type { Analysis } from '#model/analysis'
import type { Claim } from '#model/claim'
import { calibrationError, reliability } from './calibration.ts'
import { caseOf } from './case.ts'
import { hasResidue, untraced } from './gist-check.ts'
import type { Gold, Item } from './item.ts'
import { keptText } from './item.ts'
import { corpusItems } from './load.ts'
import { isSameName } from './names.ts'
import { overlap } from './overlap.ts'
import { byLanguage } from './report.ts'
import { fallen } from './scores.ts'
import type { SuiteName } from './suites.ts'
import { suiteNames, suites } from './suites.ts'
import { table } from './table.ts'
import type { Tally } from './tally.ts'
import { isEmpty, score } from './tally.ts'

const parts = [
  'Home  News',
  'Orvel stops sales',
  'Orvel stopped selling its Q7 chip on Monday, its chief Ada Crane said.',
  'Ada Crane will not comment on prices.',
  'Subscribe now',
]
const text = parts.join('\n\n')

const gold: Gold = {
  id: 'made-up',
  lang: 'en',
  style: 'agency',
  blocks: [
    { keep: false, role: 'navigation' },
    { keep: true, role: 'title' },
    { keep: true, role: 'body' },
    { keep: true, role: 'body' },
    { keep: false, role: 'newsletter' },
  ],
  title: 'Orvel stops sales',
  author: null,
  bio: null,
  articleTopics: ['technology'],
  entities: [
    { name: 'Orvel', type: 'company', surface: ['Orvel'], optional: false },
    { name: 'Ada Crane', type: 'person', surface: ['Ada Crane'], optional: false },
    { name: 'Q7', type: 'product', surface: ['Q7'], optional: true },
  ],
  claims: [
    {
      evidence: 'Orvel stopped selling its Q7 chip on Monday, its chief Ada Crane said.',
      frame: 'sale',
      alsoAccept: ['supply'],
      factuality: 'asserted',
      speaker: 'Ada Crane',
      actor: ['Orvel'],
      target: [],
      item: ['Q7'],
      instrument: [],
      weight: 1,
    },
    {
      evidence: 'Ada Crane will not comment on prices.',
      frame: 'position',
      alsoAccept: [],
      factuality: 'asserted',
      speaker: null,
      actor: ['Ada Crane'],
      target: [],
      item: [],
      instrument: [],
      weight: 0.5,
    },
  ],
  keyFacts: [{ fact: 'Orvel stopped sales.', evidence: [parts[2] ?? ''] }],
}
const item: Item = { gold, document: { text }, parts }

const spanOf = (words: string) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length, text: words }
}

const filler = (name: string) => ({ entity: null, name })

const claimOf = (wanted: Gold['claims'][number], index: number): Claim => ({
  id: `c${index}`,
  frame: wanted.frame,
  predicate: wanted.frame === 'sale' ? 'sale.stop' : 'position.decline',
  factuality: wanted.factuality,
  confidence: 0.9,
  rule: 'made-up',
  evidence: spanOf(wanted.evidence),
  speaker: wanted.speaker
    ? { ...spanOf(wanted.speaker), name: wanted.speaker, entity: null, kind: 'named' }
    : null,
  attribution: 'none',
  cue: null,
  roles: {
    actor: wanted.actor.map(filler),
    target: wanted.target.map(filler),
    item: wanted.item.map(filler),
    instrument: [],
  },
  date: null,
  amount: null,
  checkworthy: { score: 0, reasons: [] },
})

const empty: Analysis = {
  schema: 'fabline.analysis/1',
  id: 'made-up',
  version: 1,
  source: { format: 'text', url: null, publisher: null, retrievedAt: null },
  language: { tag: 'en', name: 'English', confidence: 1, alternatives: [] },
  text,
  title: null,
  author: null,
  authors: [],
  bio: null,
  publishedAt: null,
  blocks: [],
  topics: [],
  flags: [],
  entities: [],
  claims: [],
  summary: { extract: [], gist: { language: 'en', sentences: [] }, abstract: null },
  coverage: {
    blocks: 'full',
    authorship: 'full',
    entities: 'full',
    claims: 'full',
    summary: 'full',
  },
}

/** The analysis an annotator would have written. */
const perfect: Analysis = {
  ...empty,
  blocks: parts.map((part, index) => {
    const { keep, role } = gold.blocks[index] ?? { keep: true, role: 'body' }
    return {
      ...spanOf(part),
      role: role as 'body',
      kept: keep,
      language: 'en',
      removal: keep ? null : { reason: role as 'navigation', confidence: 1, rule: 'made-up' },
    }
  }),
  entities: gold.entities.map(({ name, type }) => ({
    id: name,
    name,
    type,
    wikidata: null,
    mentions: [{ ...spanOf(name), rule: 'made-up' }],
  })),
  claims: gold.claims.map((wanted, index) => ({ ...claimOf(wanted, index), gist: '' })),
  summary: { ...empty.summary, extract: [spanOf(parts[2] ?? '')] },
}

const scoresFor = (suite: SuiteName, analysis: Analysis): Record<string, number> => {
  const finding = suites[suite](caseOf(item, analysis))
  const tallies = [...(byLanguage([{ lang: 'en', finding }]).get('en') ?? [])]
  const counted = tallies.filter((entry): entry is [string, Tally] => !isEmpty(entry[1]))
  return Object.fromEntries(counted.map(([name, tally]) => [name, score(tally)]))
}

test.each(suiteNames)('a perfect answer scores 1 in every measure: %s', (suite) => {
  const scores = scoresFor(suite, perfect)
  for (const [name, value] of Object.entries(scores))
    if (name !== 'lead') expect(value, name).toBe(1)
  expect(suites[suite](caseOf(item, perfect)).misses.filter((miss) => !/gist/u.test(miss))).toEqual(
    [],
  )
})

test('a body block removed costs keeping recall, and is named with its reason', () => {
  const blocks = perfect.blocks.map((block) =>
    block.role === 'body'
      ? { ...block, kept: false, removal: { reason: 'advert' as const, confidence: 1, rule: 'x' } }
      : block,
  )
  const finding = suites.blocks(caseOf(item, { ...perfect, blocks }))
  expect(scoresFor('blocks', { ...perfect, blocks }).keeping).toBeLessThan(0.5)
  expect(finding.misses[0]).toContain('removed a body')
  expect(finding.confusions).toContainEqual(['body', 'advert'])
})

test('a wrong frame is a miss and an extra, but the evidence counts as found', () => {
  const claims = perfect.claims.map((claim) => ({ ...claim, frame: 'control' as const }))
  const scores = scoresFor('claims', { ...perfect, claims })
  expect(scores).toMatchObject({ claims: 0, evidence: 1, frame: 0, speaker: 1 })
})

test('a frame that a fair annotator could choose instead is right', () => {
  const claims = perfect.claims.map((claim) =>
    claim.frame === 'sale' ? { ...claim, frame: 'supply' as const } : claim,
  )
  expect(scoresFor('claims', { ...perfect, claims }).claims).toBe(1)
})

test('whoever announces an act of its own may stand as speaker or not', () => {
  const without = perfect.claims.map((claim) => ({ ...claim, speaker: null }))
  expect(scoresFor('claims', { ...perfect, claims: without }).speaker).toBe(0.5)
})

test('an entity of the wrong type is a miss and an extra; an optional one is neither', () => {
  const entities = perfect.entities
    .filter(({ name }) => name !== 'Q7')
    .map((entity) => (entity.name === 'Orvel' ? { ...entity, type: 'place' as const } : entity))
  expect(scoresFor('entities', { ...perfect, entities }).entities).toBe(0.5)
})

test('a flag on a page without a bio counts as wrong', () => {
  const flags: Analysis['flags'] = [
    {
      kind: 'author-topic-mismatch',
      confidence: 0.7,
      message: '',
      rule: '',
      authorTopics: [],
      articleTopics: [],
      evidence: [],
    },
  ]
  const finding = suites.byline(caseOf(item, { ...perfect, flags }))
  expect(finding.misses).toContain('made-up: mismatch true for false')
  expect(finding.judgements).toEqual([{ of: 'mismatch', confidence: 0.7, right: false }])
})

test.each([
  ['the same words', 'the plant will close', 'the plant will close', 1],
  ['spacing does not count', 'the plant  will\u00a0close', 'the plant will close', 1],
  ['a clause of its sentence', 'the plant will close', 'Orvel said the plant will close.', 1],
  ['a short scrap', 'plant', 'Orvel said the plant will close in the spring of next year.', 0],
  ['other words', 'the plant will close', 'prices rose again', 0],
])('overlap: %s', (...[, one, other, wanted]) => {
  expect(overlap(one, other)).toBe(wanted)
})

test.each([
  ['Ada Crane', 'Crane', true],
  ['Orvel Inc.', 'Orvel', true],
  ['Analysten', 'Analyst', true],
  ['Orvel', 'Bentrix', false],
  ['', 'Orvel', false],
])('the names %s and %s', (one, other, wanted) => {
  expect(isSameName(one, other)).toBe(wanted)
})

test('a gist sentence is traced where its claims hold its numbers and names', () => {
  const sentence = (words: string) => ({ text: words, claims: ['c0'] })
  expect(untraced(sentence('Orvel stopped selling the Q7, Ada Crane said.'), perfect)).toEqual([])
  expect(untraced(sentence('Orvel sold 40,000 chips.'), perfect)).toEqual(['40,000'])
  expect(untraced(sentence('Orvel sold the Q7 to Bentrix.'), perfect)).toEqual(['Bentrix'])
  expect(untraced(sentence('Orvel stopped in May 2026.'), perfect)).toEqual(['2026', 'may'])
})

test('numbers in myriads and names in other scripts are traced too', () => {
  const sentence = (words: string, language: string) =>
    untraced(
      { text: words, claims: ['c0'] },
      { ...perfect, summary: { ...perfect.summary, gist: { language, sentences: [] } } },
    )
  expect(sentence('Orvel停止销售Q7。', 'zh-Hans')).toEqual([])
  expect(sentence('Orvel销售了4.5亿颗芯片。', 'zh-Hans')).toEqual(['4.5亿'])
  expect(sentence('OrvelはQ7を1億5000万個販売した。', 'ja')).toEqual(['1億5000万'])
  expect(sentence('Orvel向英伟达销售Q7。', 'zh-Hans')).toEqual(['英伟达'])
  expect(sentence('باعت Orvel Q7 لإنفيديا.', 'ar')).toEqual(['إنفيديا'])
})

test.each([
  ['Orvel stopped sales.', false],
  ['Orvel stopped {item} sales.', true],
  ['Orvel stopped  sales.', true],
  ['Orvel stopped sales', true],
  ['orvel stopped sales.', true],
  ['Orvel stopped sales , it said.', true],
  ['中国没有停止销售。', false],
  ['中国中国没有停止销售。', true],
])('residue in “%s”', (words, wanted) => {
  expect(hasResidue({ text: words, claims: [] })).toBe(wanted)
})

test('where confidence is honest the calibration error is small', () => {
  const judgements = Array.from({ length: 10 }, (_, index) => ({
    of: 'claims',
    confidence: 0.8,
    right: index < 8,
  }))
  expect(calibrationError(judgements)).toBeCloseTo(0)
  expect(reliability(judgements)).toHaveLength(1)
})

test('a score that fell, and one that is missing, are named; one that rose is not', () => {
  const before = { blocks: { keeping: { en: 0.99, fr: 0.9 } }, byline: { author: { en: 1 } } }
  const now = { blocks: { keeping: { en: 0.98, fr: 0.95 } } }
  expect(fallen(before, now)).toEqual([
    'blocks keeping en: was 0.99, now 0.98',
    'byline author en: was 1, now missing',
  ])
})

test('columns stand one below the other, wide characters counted twice', () => {
  expect(
    table([
      ['a', '1'],
      ['日本', '10'],
    ]),
  ).toBe('a      1\n日本  10')
})

test('every sentence as a claim of one frame scores below 0.2 on the corpus', () => {
  const rows = corpusItems().map((page) => {
    const segmenter = new Intl.Segmenter(page.gold.lang, { granularity: 'sentence' })
    const claims = [...segmenter.segment(keptText(page))].map(({ segment, index }) => ({
      ...claimOf({ ...gold.claims[1], evidence: segment.trim() } as Gold['claims'][number], index),
      frame: 'control' as const,
      gist: '',
    }))
    const analysis = { ...empty, text: keptText(page), claims }
    return { lang: page.gold.lang, finding: suites.claims(caseOf(page, analysis)) }
  })
  const tally = byLanguage(rows).get('all')?.get('claims')
  expect(tally && score(tally)).toBeLessThan(0.2)
})
