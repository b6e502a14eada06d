import { beforeAll, describe, expect, test } from 'vitest'
import type { Brief } from '#model/brief'
import { openSqlite } from '#store/sqlite/open'
import type { Store } from '#store/store'
import { claim, expected, keepable } from '#store/store.contract'
import { briefOver } from './brief.ts'
import type { BriefWish } from './brief-scope.ts'
import { briefMarkdown } from './export/brief-markdown.ts'
import { gistLanguages } from './gist-languages.ts'

const filler = (entity: string) => ({ entity, name: entity })
const roles = {
  actor: [filler('us')],
  target: [filler('cn')],
  item: [filler('nvidia-h20')],
  instrument: [],
}
const evil = '<b> | [x](javascript:y) **'

const says = (words: string, given = {}) =>
  claim(words, { id: words, roles, gist: `${words} ${evil}`, ...given })

let store: Store
beforeAll(async () => {
  store = expected(await openSqlite(':memory:', { create: true }))
  for (const document of [
    keepable('a', [says('The H20 is restricted.'), says('Alone.', { predicate: 'price.rise' })]),
    keepable('b', [says('Le H20 est restreint.')], {
      language: { tag: 'fr', name: 'French', confidence: 1, alternatives: [] },
      title: { start: 0, end: 2, text: `Le ${evil}` },
    }),
    keepable('c', [says('The H20 is not restricted.', { factuality: 'denied' })]),
    keepable('d', [says('Bread is dear.', { roles: { ...roles, item: [] } })]),
  ])
    expected(await store.save(document))
})

const over = async (wish: BriefWish): Promise<Brief> => expected(await briefOver(store, wish))

const articlesOf = ({ sources }: Brief) => sources.map(({ article }) => article).toSorted()

describe('a brief is made', () => {
  test('over what matches a query', async () => {
    const brief = await over({ q: 'H20' })
    expect(articlesOf(brief)).toEqual(['a', 'b', 'c'])
    expect(brief.disputed).toMatchObject([{ reason: 'denied' }])
  })

  test('over articles by their ids, all of them', async () => {
    expect(articlesOf(await over({ articles: ['a', 'd'] }))).toEqual(['a', 'd'])
  })

  test('over a cluster and what contradicts it', async () => {
    const [line] = expected(
      await store.clusters({ contradicted: true }, { limit: 1, cursor: null }),
    ).items
    expect(articlesOf(await over({ cluster: line?.id }))).toEqual(['a', 'b', 'c'])
  })

  test('in which copies of an agency text are one source', async () => {
    const copied = expected(await openSqlite(':memory:', { create: true }))
    const filler = Array.from({ length: 30 }, (_, n) =>
      says(`Word ${n} of the agency's long text ${n * n}.`, { predicate: 'position.state' }),
    )
    for (const id of ['wire', 'paper'])
      expected(await copied.save(keepable(id, [says('The H20 is restricted.'), ...filler])))
    const brief = expected(await briefOver(copied, { articles: ['wire', 'paper'] }))
    expect(brief.sources).toHaveLength(1)
    expect(brief.sources[0]?.copies).toHaveLength(1)
    expect(brief.agreed).toEqual([])
    await copied.close()
  })

  test('of nothing, where nothing matches', async () => {
    expect(await over({ q: 'zzz' })).toMatchObject({ lines: [], sources: [] })
  })
})

describe('a brief is refused', () => {
  test.for([
    [{}, 'invalid-request'],
    [{ q: 'H20', cluster: 'x' }, 'invalid-request'],
    [{ q: 'H20', lang: 'uk' }, 'invalid-request'],
    [{ articles: ['nobody'] }, 'not-found'],
    [{ cluster: 'nobody' }, 'not-found'],
  ] as const)('%j', async ([wish, code]) => {
    expect(await briefOver(store, wish)).toMatchObject({ ok: false, problem: { code } })
  })
})

describe('in Markdown', () => {
  test('every line stands with its words, and no stranger writes markup', async () => {
    const written = briefMarkdown(await over({ q: 'H20' }))
    expect(written).toContain('“Le H20 est restreint.”')
    expect(written).toContain('| A | B |')
    expect(written).not.toMatch(/(?<!\\)<(?!br>)/u)
    expect(written).not.toMatch(/(?<!\\)\]\(/u)
  })

  test.for(gistLanguages)('%s has its own headings', async (language) => {
    const brief = { ...(await over({ q: 'H20' })), language }
    const written = briefMarkdown(brief)
    expect(written).not.toContain('undefined')
    expect(written.includes('Open questions')).toBe(language === 'en')
  })
})
