import { beforeEach, describe, expect, test } from 'vitest'
import { problemCodes } from '#model/problem'
import { analysisSchema } from '#schemas/analysis'
import { problemSchema } from '#schemas/problem'
import { openSqlite } from '#store/sqlite/open'
import type { Store } from '#store/store'
import { expected, keepable } from '#store/store.contract'
import { createApi } from './app.ts'
import { maxBodyBytes } from './limits.ts'
import { meanings } from './problems.ts'
import {
  articleLineSchema,
  articleSummarySchema,
  pageOf,
  storedClaimSchema,
  storedFlagSchema,
} from './shapes.ts'

type App = ReturnType<typeof createApi>

const text = `Washington tightens chip rules

The United States tightened export controls on AI chips to China in October 2023.`

const flag = {
  kind: 'author-topic-mismatch',
  confidence: 0.9,
  message: 'The author writes about food.',
  rule: 'mismatch.test',
  authorTopics: [],
  articleTopics: [],
  evidence: [{ start: 0, end: 4, text: 'cook' }],
} as const

let store: Store
let app: App
beforeEach(async () => {
  store = expected(await openSqlite(':memory:', { create: true }))
  app = createApi({ store })
})

const send = (method: string, path: string, ...[body, headers = {}]: [unknown, object?]) =>
  app.request(path, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })

/** The problem a reply must be, with its code. */
const problemIn = async (reply: Response) => {
  expect(reply.headers.get('content-type')).toBe('application/problem+json')
  const problem = problemSchema.parse(await reply.json())
  expect(problem.status).toBe(reply.status)
  return problem.type.split('/').at(-1)
}

const page = (item: Parameters<typeof pageOf>[0]) => pageOf(item, 'Page')

describe('POST /v1/articles', () => {
  test('stores a document and says where', async () => {
    const reply = await send('POST', '/v1/articles', { id: 'a/b ü', text })
    expect(reply.status).toBe(201)
    expect(reply.headers.get('location')).toBe('/v1/articles/a%2Fb%20%C3%BC')
    const analysis = analysisSchema.parse(await reply.json())
    expect(analysis).toMatchObject({ id: 'a/b ü', version: 1, text })
    const found = await app.request(reply.headers.get('location') ?? '')
    expect(await found.json()).toEqual(analysis)
  })

  test('answers 200 with what is stored when it knows the document', async () => {
    const first = await send('POST', '/v1/articles', { id: 'a', text })
    const second = await send('POST', '/v1/articles', { id: 'a', text, publishedAt: '2024-01-01' })
    expect(second.status).toBe(200)
    expect(await second.json()).toEqual(await first.json())
  })

  test('takes another text under the same id as the next version', async () => {
    await send('POST', '/v1/articles', { id: 'a', text })
    const reply = await send('POST', '/v1/articles', { id: 'a', text: 'Something else.' })
    expect(reply.status).toBe(200)
    expect(await reply.json()).toMatchObject({ version: 2 })
    const old = await app.request('/v1/articles/a?version=1')
    expect(await old.json()).toMatchObject({ version: 1, text })
  })

  test.for([
    [400, 'invalid-request', '{no'],
    [400, 'invalid-request', '"text"'],
    [400, 'invalid-request', '[]'],
    [400, 'invalid-request', {}],
    [400, 'invalid-request', { url: 'https://example.org/a' }],
    [400, 'invalid-request', { url: 'http://127.0.0.1/', text: 1 }],
    [400, 'invalid-request', { text, html: text }],
    [400, 'invalid-request', { text, publishedAt: 'yesterday' }],
    [422, 'empty-document', { text: ' \n\t ' }],
    [422, 'empty-document', { html: '<script>alert(1)</script>' }],
    [413, 'too-large', { text: 'x'.repeat(21 * 1024 * 1024) }],
  ] as const)('answers %i %s', async ([status, code, body]) => {
    const reply = await send('POST', '/v1/articles', body)
    expect(reply.status).toBe(status)
    expect(await problemIn(reply)).toBe(code)
    expect(expected(await store.articles({}, { limit: 1, cursor: null })).items).toEqual([])
  })

  test('says which field is at fault', async () => {
    const reply = await send('POST', '/v1/articles', { id: 7, text })
    const { errors } = problemSchema.parse(await reply.json())
    expect(errors).toMatchObject([{ pointer: '/id' }])
  })

  test.for(['text/plain', 'application/x-www-form-urlencoded', ''])(
    'takes no content of the type "%s"',
    async (type) => {
      const reply = await send('POST', '/v1/articles', { text }, { 'content-type': type })
      expect(reply.status).toBe(415)
      expect(await problemIn(reply)).toBe('unsupported-format')
    },
  )

  test('refuses a body that is too large and hangs up', async () => {
    const reply = await send('POST', '/v1/articles', 'x', {
      'content-length': String(maxBodyBytes + 1),
    })
    expect(reply.headers.get('connection')).toBe('close')
    expect(await problemIn(reply)).toBe('too-large')
  })

  test('leaves the prototype alone', async () => {
    await send('POST', '/v1/articles', '{"__proto__":{"id":"evil"},"text":"One chip."}')
    expect(Object.hasOwn(Object.prototype, 'id')).toBe(false)
  })
})

describe('POST /v1/analyze', () => {
  test('stores nothing', async () => {
    const reply = await send('POST', '/v1/analyze', { id: 'a', text })
    expect(reply.status).toBe(200)
    analysisSchema.parse(await reply.json())
    expect((await app.request('/v1/articles/a')).status).toBe(404)
  })

  test('tells what is wrong', async () => {
    const reply = await send('POST', '/v1/analyze', { text: '' })
    expect([reply.status, await problemIn(reply)]).toEqual([422, 'empty-document'])
  })
})

describe('stored articles', () => {
  beforeEach(async () => {
    await send('POST', '/v1/articles', { id: 'en', text, publishedAt: '2024-01-10' })
    await store.save(keepable('fr', [], { text: 'Des puces.', flags: [flag] }))
  })

  test('are listed', async () => {
    const reply = await app.request('/v1/articles')
    const { items } = page(articleLineSchema).parse(await reply.json())
    expect(items).toHaveLength(2)
  })

  test('are listed page by page, each with a link to the next', async () => {
    const first = await app.request('/v1/articles?limit=1')
    const [, next = ''] = /^<(.+)>; rel="next"$/u.exec(first.headers.get('link') ?? '') ?? []
    const second = await app.request(next)
    const ids = [first, second].map(async (reply) => {
      const { items } = page(articleLineSchema).parse(await reply.json())
      return (items[0] as { id: string }).id
    })
    expect((await Promise.all(ids)).toSorted()).toEqual(['en', 'fr'])
    expect(second.headers.get('link')).toBeNull()
  })

  test('are found by their words', async () => {
    const reply = await app.request('/v1/articles?q=washington')
    expect(await reply.json()).toMatchObject({ items: [{ id: 'en' }] })
  })

  test('are not sent again to whoever has them', async () => {
    const first = await app.request('/v1/articles/en')
    const etag = first.headers.get('etag') ?? ''
    for (const known of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      const again = await app.request('/v1/articles/en', { headers: { 'if-none-match': known } })
      expect([again.status, await again.text()]).toEqual([304, ''])
    }
    const other = await app.request('/v1/articles/en', { headers: { 'if-none-match': '"99"' } })
    expect(other.status).toBe(200)
  })

  test.for([
    '',
    '?style=extract',
    '?style=extract&sentences=1',
    '?style=extract&words=30',
    '?style=gist&lang=fr',
  ])('have a summary%s', async (query) => {
    const reply = await app.request(`/v1/articles/en/summary${query}`)
    articleSummarySchema.parse(await reply.json())
    expect(reply.status).toBe(200)
  })

  test('have their original, never shown in a browser', async () => {
    const reply = await app.request('/v1/articles/en/original')
    expect(await reply.text()).toBe(text)
    expect(reply.headers.get('content-disposition')).toMatch(/^attachment/u)
    expect(reply.headers.get('content-type')).toBe('application/octet-stream')
  })

  test.for([
    ['/v1/articles?limit=0', 400, 'invalid-request'],
    ['/v1/articles?limit=1000', 400, 'invalid-request'],
    ['/v1/articles?cursor=zzz', 400, 'invalid-request'],
    ['/v1/articles?langs=fr', 400, 'invalid-request'],
    ['/v1/articles?since=soon', 400, 'invalid-request'],
    ['/v1/articles/none', 404, 'not-found'],
    ['/v1/articles/en?version=7', 404, 'not-found'],
    ['/v1/articles/en?version=x', 400, 'invalid-request'],
    ['/v1/articles/none/summary', 404, 'not-found'],
    ['/v1/articles/none/original', 404, 'not-found'],
    ['/v1/articles/en/summary?style=haiku', 400, 'invalid-request'],
    ['/v1/articles/en/summary?style=extract&sentences=0', 400, 'invalid-request'],
    ['/v1/articles/en/summary?style=extract&words=many', 400, 'invalid-request'],
    ['/v1/articles/en/summary?sentences=2', 400, 'invalid-request'],
    ['/v1/articles/en/summary?style=abstract', 503, 'model-unavailable'],
    ['/v1/articles/en/summary?lang=tlh', 400, 'invalid-request'],
    ['/v1/claims?frame=gossip', 400, 'invalid-request'],
    ['/v1/claims?factuality=sure', 400, 'invalid-request'],
    ['/v1/flags?status=maybe', 400, 'invalid-request'],
    ['/v1', 404, 'not-found'],
    ['/nowhere', 404, 'not-found'],
    ['/v1/articles/%ff', 404, 'not-found'],
  ] as const)('%s answers %i %s', async ([path, status, code]) => {
    const reply = await app.request(path)
    expect(reply.status).toBe(status)
    expect(await problemIn(reply)).toBe(code)
  })

  test.for([
    ['a pasted article', `/v1/claims?q=${'x'.repeat(257)}`],
    ['seventeen words', `/v1/claims?q=${'zorgle+'.repeat(17)}`],
    ['an endless address', `/v1/flags?article=${'x'.repeat(5000)}`],
  ] as const)('%s is no request', async ([, path]) => {
    const reply = await app.request(path)
    expect([reply.status, await problemIn(reply)]).toEqual([400, 'invalid-request'])
  })

  test('and flags are queued, confirmed, dismissed', async () => {
    const listed = await app.request('/v1/flags?status=open')
    const { items } = page(storedFlagSchema).parse(await listed.json()) as {
      items: { id: string }[]
    }
    const { id } = items[0] ?? { id: '' }
    const reply = await send('PATCH', `/v1/flags/${id}`, {
      status: 'dismissed',
      note: 'She did both.',
      by: 'Ada',
    })
    expect(storedFlagSchema.parse(await reply.json())).toMatchObject({
      status: 'dismissed',
      note: 'She did both.',
      by: 'Ada',
      decisions: [{ status: 'dismissed', note: 'She did both.', by: 'Ada' }],
    })
    expect(await (await app.request('/v1/flags?status=open')).json()).toMatchObject({ items: [] })
  })

  test.for([
    ['/v1/flags/none', { status: 'open' }, 404, 'not-found'],
    ['/v1/flags/none', { status: 'maybe' }, 400, 'invalid-request'],
    ['/v1/flags/none', { status: 'open', who: 'me' }, 400, 'invalid-request'],
  ] as const)('PATCH %s with %j answers %i %s', async ([path, body, status, code]) => {
    const reply = await send('PATCH', path, body)
    expect([reply.status, await problemIn(reply)]).toEqual([status, code])
  })
})

test('claims are found by words and filters', async () => {
  await store.save(
    keepable('a', [
      {
        id: 'c1',
        frame: 'control',
        predicate: 'control.tighten',
        factuality: 'possible',
        confidence: 0.8,
        rule: 'x',
        evidence: { start: 0, end: 14, text: '收紧芯片出口管制。' },
        speaker: null,
        attribution: 'none',
        cue: null,
        roles: { actor: [], target: [], item: [], instrument: [] },
        date: null,
        amount: null,
        checkworthy: { score: 0.5, reasons: [] },
        gist: 'Export controls on chips may be tightened.',
      },
    ]),
  )
  for (const query of ['q=芯片', 'q=export+of+controls', 'frame=control&factuality=possible']) {
    const reply = await app.request(`/v1/claims?${query}`)
    expect(page(storedClaimSchema).parse(await reply.json()).items).toHaveLength(1)
  }
  const none = await app.request('/v1/claims?q=芯片&frame=price')
  expect(await none.json()).toEqual({ items: [], next: null })
})

test.for([
  ['PUT', '/v1/articles', 'POST, GET, HEAD'],
  ['DELETE', '/v1/articles/a', 'GET, HEAD'],
  ['POST', '/v1/claims', 'GET, HEAD'],
  ['GET', '/v1/flags/a', 'PATCH'],
  ['GET', '/v1/analyze', 'POST'],
] as const)('%s %s is not allowed, %s is', async ([method, path, allowed]) => {
  const reply = await app.request(path, { method })
  expect(reply.status).toBe(405)
  expect(reply.headers.get('allow')).toBe(allowed)
  expect(await problemIn(reply)).toBe('method-not-allowed')
})

test('the process lives, and is ready as long as the store answers', async () => {
  expect(await (await app.request('/livez')).json()).toEqual({ status: 'ok' })
  expect((await app.request('/readyz')).status).toBe(200)
  const broken = {
    ...store,
    articles: async () => ({ ok: false, problem: { code: 'unreadable', message: 'gone' } }),
  } as unknown as Store
  const reply = await createApi({ store: broken }).request('/readyz')
  expect(reply.status).toBe(503)
  expect(reply.headers.get('retry-after')).toBe('5')
  expect(await problemIn(reply)).toBe('overloaded')
})

test('a fault of ours is told to the log and not to the world', async () => {
  const heard: Error[] = []
  const broken = { ...store, claims: () => Promise.reject(new Error('secret')) }
  const faulty = createApi({ store: broken, report: (error) => heard.push(error) })
  const reply = await faulty.request('/v1/claims')
  expect(await reply.clone().text()).not.toContain('secret')
  expect(await problemIn(reply)).toBe('internal')
  expect(heard).toHaveLength(1)
})

test('a full store is 507', async () => {
  const full = {
    ...store,
    save: async () => ({ ok: false, problem: { code: 'storage-full', message: 'full' } }),
  } as unknown as Store
  const reply = await createApi({ store: full }).request('/v1/articles', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text }),
  })
  expect([reply.status, await problemIn(reply)]).toEqual([507, 'storage-full'])
})

test('a name that only points to this machine is not answered', async () => {
  const reply = await app.request('http://evil.example/v1/articles')
  expect(await problemIn(reply)).toBe('invalid-request')
  const open = createApi({ store, isLocal: false })
  expect((await open.request('http://news.example/v1/articles')).status).toBe(200)
})

test('every reply forbids frames, foreign scripts and guessing of types', async () => {
  for (const path of ['/livez', '/nowhere', '/v1/articles', '/openapi.json']) {
    const { headers } = await app.request(path)
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-frame-options')).toBe('DENY')
  }
})

test('every code has a status and a sentence', () => {
  expect(Object.keys(meanings).toSorted()).toEqual(problemCodes.toSorted())
})

describe('the OpenAPI document', () => {
  const read = async () =>
    (await (await app.request('/openapi.json')).json()) as {
      openapi: string
      paths: object
      components: { schemas: object }
    }

  test('is 3.1 and names every route with its problems', async () => {
    const { openapi, paths } = await read()
    expect(openapi).toBe('3.1.0')
    expect(Object.keys(paths).toSorted()).toEqual([
      '/livez',
      '/readyz',
      '/v1/analyze',
      '/v1/articles',
      '/v1/articles/{id}',
      '/v1/articles/{id}/blocks',
      '/v1/articles/{id}/edits',
      '/v1/articles/{id}/export',
      '/v1/articles/{id}/original',
      '/v1/articles/{id}/summary',
      '/v1/articles/{id}/versions',
      '/v1/articles/{id}/versions/{version}/diff',
      '/v1/brief',
      '/v1/claims',
      '/v1/claims/export',
      '/v1/clusters',
      '/v1/clusters/{id}',
      '/v1/feeds/claims.atom',
      '/v1/feeds/claims.json',
      '/v1/feeds/flags.atom',
      '/v1/feeds/flags.json',
      '/v1/flags',
      '/v1/flags/{id}',
    ])
  })

  test('takes the contract from its schemas', async () => {
    const { components } = await read()
    for (const name of ['Analysis', 'Claim', 'Flag', 'Problem', 'Document'])
      expect(components.schemas).toHaveProperty(name)
    expect(JSON.stringify(components)).not.toContain('undefined')
  })
})
