import { beforeAll, describe, expect, test } from 'vitest'
import { briefOver } from '#actions/brief'
import { ingestDocument } from '#actions/ingest'
import type { Brief, BriefLine } from '#model/brief'
import { openSqlite } from '#store/sqlite/open'
import { corpusItems } from './load.ts'
import { taken } from './stored.ts'

const pages = corpusItems().filter(({ gold }) => gold.story === 'H20')

let brief: Brief
const texts = new Map<string, string>()
beforeAll(async () => {
  const store = taken(await openSqlite(':memory:', { create: true }))
  for (const { gold, document } of pages) {
    const { analysis } = taken(await ingestDocument(store, { id: gold.id, ...document }))
    texts.set(analysis.id, analysis.text)
  }
  brief = taken(await briefOver(store, { q: 'H20' }))
  await store.close()
})

const line = (id: string): BriefLine => {
  const found = brief.lines.find((one) => one.id === id)
  if (!found) throw new Error(`no line ${id}`)
  return found
}
const cited = ({ citations }: BriefLine): readonly string[] => citations.map(({ text }) => text)

test('the story is told by six pages in six languages, or more', () => {
  expect(pages.length).toBeGreaterThanOrEqual(6)
  expect(new Set(pages.map(({ gold }) => gold.lang)).size).toBeGreaterThanOrEqual(6)
})

describe('the brief over it', () => {
  test('finds what nearly all agree on', () => {
    const [most] = brief.agreed.map(line)
    expect(most).toMatchObject({ frame: 'control', date: '2025-04', factuality: 'asserted' })
    expect(most?.languages).toEqual(['de', 'en', 'es', 'fr', 'ja', 'zh-Hans'])
  })

  test('finds the contradiction: whether licences were granted', () => {
    const [no, yes] = (brief.disputed.find(({ reason }) => reason === 'denied')?.sides ?? []).map(
      line,
    )
    expect(no).toMatchObject({ frame: 'licence', factuality: 'denied' })
    expect(no?.languages).toEqual(['en', 'es', 'fr', 'ko'])
    expect(yes).toMatchObject({ frame: 'licence', factuality: 'asserted' })
    expect(yes?.languages).toEqual(['de', 'zh-Hans'])
  })

  test('finds the figures that differ: how many chips were ordered', () => {
    const { sides = [] } = brief.disputed.find(({ reason }) => reason === 'other-amount') ?? {}
    expect(sides.map((id) => line(id).amount?.value)).toEqual([300_000, 180_000])
    expect(cited(line(sides[1] ?? ''))).toEqual([expect.stringContaining('180 000')])
  })

  test('agrees on nothing that is disputed', () => {
    const disputed = brief.disputed.flatMap(({ sides }) => sides)
    expect(disputed.filter((id) => [...brief.agreed, ...brief.alone].includes(id))).toEqual([])
  })

  test('cites every line by the very words of an article', () => {
    const sources = new Map(brief.sources.map(({ number, article }) => [number, article]))
    for (const { citations, languages } of brief.lines) {
      expect(citations.length).toBeGreaterThan(0)
      for (const { source, start, end, text, language } of citations) {
        expect(texts.get(sources.get(source) ?? '')?.slice(start, end)).toBe(text)
        expect(languages).toContain(language)
      }
    }
  })
})
