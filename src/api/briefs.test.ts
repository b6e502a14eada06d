import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { beforeAll, describe, expect, test } from 'vitest'
import { exportFormatNames, exportFormats } from '#actions/export/format'
import { briefSchema } from '#schemas/brief'
import { problemSchema } from '#schemas/problem'
import { openSqlite } from '#store/sqlite/open'
import { claim, expected, keepable } from '#store/store.contract'
import { createApi } from './app.ts'

let api: ReturnType<typeof createApi>
beforeAll(async () => {
  const store = expected(await openSqlite(':memory:', { create: true }))
  const evidence = [{ start: 0, end: 3, text: 'The' }]
  const flag = {
    kind: 'author-topic-mismatch',
    confidence: 0.9,
    message: 'The author writes about food.',
    rule: 'mismatch.test',
    authorTopics: [],
    articleTopics: [],
    evidence,
  } as const
  for (const document of [
    keepable('a', [claim('The rules were tightened. <b>', { gist: 'Rules were tightened.' })], {
      flags: [flag],
    }),
    keepable('b', [claim('Chips got dearer.')], { publishedAt: '2024-03-01' }),
  ])
    expected(await store.save(document))
  api = createApi({ store })
})

const problemOf = async (path: string) =>
  problemSchema.parse(await (await api.request(path)).json())

describe('/v1/brief', () => {
  test('is what its schema says, over a query or some articles', async () => {
    for (const query of ['q=rules', 'article=a', 'article=a&article=b']) {
      const brief = briefSchema.parse(await (await api.request(`/v1/brief?${query}`)).json())
      expect(brief.lines.length).toBeGreaterThan(0)
    }
  })

  test('comes as Markdown too', async () => {
    const reply = await api.request('/v1/brief?q=rules&format=markdown')
    expect(reply.headers.get('content-type')).toBe('text/markdown; charset=utf-8')
    expect(await reply.text()).toContain('Rules were tightened.')
  })

  test.for([
    ['', 400],
    ['q=rules&cluster=x', 400],
    ['q=rules&lang=uk', 400],
    ['q=rules&color=red', 400],
    ['article=nobody', 404],
    ['cluster=nobody', 404],
  ] as const)('?%s is a problem', async ([query, status]) => {
    expect((await problemOf(`/v1/brief?${query}`)).status).toBe(status)
  })
})

describe('exports', () => {
  test.for(exportFormatNames)(
    '%s is a file of its type, of an article and of claims',
    async (format) => {
      for (const path of ['/v1/articles/a/export?', '/v1/claims/export?q=rules&']) {
        const reply = await api.request(`${path}format=${format}`)
        expect(reply.status).toBe(200)
        expect(reply.headers.get('content-type')).toBe(exportFormats[format].type)
        expect(reply.headers.get('content-disposition')).toContain('attachment')
      }
    },
  )

  test('lead from page to page', async () => {
    const first = await api.request('/v1/claims/export?limit=1&format=json')
    const [, next = ''] = /<([^>]+)>; rel="next"/u.exec(first.headers.get('link') ?? '') ?? []
    const second = await api.request(next)
    const articles: readonly unknown[] = [await first.json(), await second.json()].map(
      (page) => (page as { claims: readonly { article: string }[] }).claims[0]?.article,
    )
    expect(articles.toSorted()).toEqual(['a', 'b'])
    expect(second.headers.get('link')).toBeNull()
  })

  test('of nothing that is stored are a problem', async () => {
    expect((await problemOf('/v1/articles/nobody/export')).status).toBe(404)
    expect((await problemOf('/v1/articles/a/export?format=docx')).status).toBe(400)
  })
})

describe('feeds', () => {
  test('of claims: newest first, the same ids at every reading', async () => {
    const read = async (query = '') =>
      parseAtomFeed(await (await api.request(`/v1/feeds/claims.atom${query}`)).text())
    const { entries = [], links, updated } = await read()
    expect(entries.map((entry) => entry.links?.[0]?.href)).toEqual([
      'http://localhost/articles/b',
      'http://localhost/articles/a',
    ])
    expect(links?.[0]?.href).toBe('http://localhost/v1/feeds/claims.atom')
    expect(updated).toBe('2024-03-01T00:00:00.000Z')
    const [found] = (await read('?q=rules')).entries ?? []
    expect(found?.id).toBe(entries[1]?.id)
    expect(found?.content?.value).toContain('<b>')
  })

  test('of flags', async () => {
    const reply = await api.request('/v1/feeds/flags.json')
    expect(reply.headers.get('content-type')).toBe('application/feed+json; charset=utf-8')
    const { items = [] } = parseJsonFeed(await reply.json())
    expect(items).toMatchObject([{ tags: ['author-topic-mismatch', 'open'] }])
  })

  test('take the filters of their list, and no others', async () => {
    expect((await problemOf('/v1/feeds/claims.atom?frame=nonsense')).status).toBe(400)
    expect((await problemOf('/v1/feeds/flags.atom?cursor=x')).status).toBe(400)
  })
})
