import { describe, expect, test } from 'vitest'
import { bioPage, bios } from './bios.ts'
import { keptText } from './item.ts'
import { corpusItems } from './load.ts'
import { squashed } from './overlap.ts'

const items = corpusItems()

/** The whole page as it is written, spacing aside: markup and entities of HTML pages undone. */
const pageOf = (document: { readonly text: string } | { readonly html: string }): string =>
  'text' in document
    ? squashed(document.text)
    : squashed(
        document.html
          .replaceAll(/<[^>]*>/gu, '')
          .replaceAll('&nbsp;', ' ')
          .replaceAll('&amp;', '&'),
      )

test('the corpus has at least six pages in French and six in English', () => {
  for (const lang of ['en', 'fr'])
    expect(items.filter(({ gold }) => gold.lang === lang).length).toBeGreaterThanOrEqual(6)
})

test('no id stands twice, and a page that tells the same story as another is named by it', () => {
  const ids = items.map(({ gold }) => gold.id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { gold } of items) {
    if (!gold.sameStory) continue
    const other = items.find((item) => item.gold.id === gold.sameStory)
    expect(other?.gold.sameStory).toBe(gold.id)
  }
})

describe.each(items.map((item) => [item.gold.id, item] as const))('%s', (_, item) => {
  const { gold, parts, document } = item
  const kept = squashed(keptText(item))

  test('each block of the page has its mark', () => {
    expect(parts.length).toBe(gold.blocks.length)
    expect(parts.every((part) => part.trim() !== '')).toBe(true)
  })

  test('the blocks stand in the page, in order', () => {
    const page = pageOf(document)
    let cursor = 0
    for (const part of parts) {
      const start = page.indexOf(squashed(part), cursor)
      expect(start, part).toBeGreaterThanOrEqual(0)
      cursor = start + squashed(part).length
    }
  })

  test('title, authors and bio stand in blocks of their role', () => {
    const texts = (role: string) =>
      parts.filter((_part, index) => gold.blocks[index]?.role === role)
    expect(texts('title')).toEqual([gold.title])
    for (const author of gold.authors ?? [])
      expect([...texts('byline'), ...texts('author-bio')].join('\n')).toContain(author)
    expect(gold.author === null).toBe((gold.authors ?? []).length === 0)
    if (gold.bio) expect(gold.blocks[gold.bio.block]?.role).toBe('author-bio')
    expect(gold.bio === null).toBe(texts('author-bio').length === 0)
  })

  test('kept roles are kept, removed roles removed', () => {
    const keptRoles = new Set(['title', 'dek', 'heading', 'body', 'list', 'quote', 'caption'])
    for (const { keep, role } of gold.blocks) expect(keep, role).toBe(keptRoles.has(role))
  })

  test('every quotation stands word for word in the kept text', () => {
    const quotations = [
      ...gold.claims.map(({ evidence }) => evidence),
      ...gold.keyFacts.flatMap(({ evidence }) => evidence),
      ...gold.entities.flatMap(({ surface }) => surface),
    ]
    expect(quotations.filter((words) => !kept.includes(squashed(words)))).toEqual([])
  })

  test('no claim and no entity stands twice, and every entity has a form', () => {
    const claims = gold.claims.map(({ evidence, frame }) => `${frame} ${evidence}`)
    const entities = gold.entities.map(({ name, type }) => `${type} ${name}`)
    for (const names of [claims, entities]) expect(new Set(names).size).toBe(names.length)
    expect(gold.entities.every(({ surface }) => surface.length > 0)).toBe(true)
  })

  test('there are four to six key facts', () => {
    expect(gold.keyFacts.length).toBeGreaterThanOrEqual(4)
    expect(gold.keyFacts.length).toBeLessThanOrEqual(6)
  })
})

test('the bios are distinct, and each has an article to stand under', () => {
  const all = bios()
  expect(all.length).toBeGreaterThanOrEqual(48)
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  for (const bio of all) expect(bioPage(bio)).toContain(bio.bio)
})
