/** From an address to a stored article and its next version, over the loopback. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { editArticle } from '#actions/edits'
import { ingestInputs } from '#actions/ingest'
import { ingestAgain, storedIds } from '#actions/ingest-again'
import { rememberedFetch } from '#actions/remembered-fetch'
import { inPlace } from '#readers/apart'
import type { LocalServer } from '#readers/fetch/loopback.contract'
import { localFetcher, serveLocally } from '#readers/fetch/loopback.contract'
import type { Fetch } from '#readers/fetched'
import { problemSchema } from '#schemas/problem'
import { openSqlite } from '#store/sqlite/open'
import type { Store } from '#store/store'
import { expected } from '#store/store.contract'
import { createApi } from './app.ts'

const words = 'The ministry tightened its export controls on chips on Tuesday, officials said.'
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head>${head}<title>Chips</title></head><body><article><h1>Ministry tightens chip rules</h1><p>${body}</p><p>Makers abroad will need a licence from January on.</p></article></body></html>`

let server: LocalServer
let store: Store
let fetch: Fetch
let body: string
let statuses: number[]

beforeEach(async () => {
  body = words
  statuses = []
  server = await serveLocally((request, reply) => {
    const path = request.url ?? ''
    const answer = (status: number, headers: Record<string, string> = {}, content = '') => {
      if (path !== '/robots.txt') statuses.push(status)
      reply.writeHead(status, headers).end(content)
    }
    const html = { 'content-type': 'text/html', etag: `"${body.length}"` }
    if (path === '/robots.txt') answer(200, {}, 'User-agent: *\nDisallow: /closed')
    else if (path === '/feed') answer(200, { 'content-type': 'application/rss+xml' }, feed)
    else if (path === '/amp/story')
      answer(200, html, page(body, `<link rel="canonical" href="${at('/story')}">`))
    else if (request.headers['if-none-match'] === html.etag) answer(304)
    else if (path.startsWith('/story')) answer(200, html, page(body))
    else answer(404)
  })
  const items = ['/story', '/other']
    .map((path) => `<item><title>Chips</title><link>${at(path)}</link></item>`)
    .join('')
  const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>${items}</channel></rss>`
  store = expected(await openSqlite(':memory:', { create: true }))
  fetch = rememberedFetch(store, localFetcher())
})

afterEach(async () => {
  await server.close()
  await store.close()
})

const at = (path: string) => `http://news.example:${server.port}${path}`

const ingest = async (...paths: readonly string[]) => {
  const outcomes: string[] = []
  for await (const { result } of ingestInputs(store, paths.map(at), { apart: inPlace, fetch }))
    outcomes.push(result.ok ? result.value.saving : result.problem.code)
  return outcomes
}

const versions = async () => {
  const ids = expected(await storedIds(store))
  expect(ids).toHaveLength(1)
  return expected(await store.versions(ids[0] ?? '')).map(({ version }) => version)
}

test('a page is stored once, however it is come by, and asked for with what is known of it', async () => {
  expect(await ingest('/story')).toEqual(['created'])
  expect(await ingest('/story?utm_source=x', '/amp/story', '/story')).toEqual(
    Array(3).fill('unchanged'),
  )
  expect(statuses).toEqual([200, 200, 200, 304])
  expect(await versions()).toEqual([1])
})

test('a page whose text has changed is the next version', async () => {
  await ingest('/story')
  body = words.replace('Tuesday', 'Wednesday')
  expect(await ingest('/story')).toEqual(['updated'])
  expect(await versions()).toEqual([2, 1])
})

test('a feed brings its pages; what fails does not stop the others', async () => {
  expect(await ingest('/feed', '/closed/a', '/nothing')).toEqual([
    'created',
    'not-found',
    'disallowed',
    'not-found',
  ])
})

test('what is stored is analyzed anew, and decisions stand', async () => {
  await ingest('/story')
  const [id = ''] = expected(await storedIds(store))
  expect(expected(await ingestAgain(store, id)).saving).toBe('unchanged')
  const decided = await editArticle(
    store,
    {
      id,
      request: { action: 'strike', block: 3, reason: 'advert' },
      editor: { by: 'Ada', note: null },
    },
    { isSeen: () => true, maxReached: 1 },
  )
  expected(decided)
  const { analysis } = expected(await ingestAgain(store, id))
  expect(analysis.blocks[2]).toMatchObject({ role: 'advert', kept: false })
  expect(await ingestAgain(store, 'nobody')).toMatchObject({ problem: { code: 'not-found' } })
})

const post = (app: ReturnType<typeof createApi>, document: object) =>
  app.request('/v1/articles', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(document),
  })

const codeOf = async (reply: Response) =>
  problemSchema
    .parse(await reply.json())
    .type.split('/')
    .at(-1)

test('the API fetches nothing unless it may', async () => {
  const app = createApi({ store })
  const reply = await post(app, { url: at('/story') })
  expect(reply.status).toBe(400)
  expect(await codeOf(reply)).toBe('invalid-request')
  expect(server.connections()).toBe(0)
})

test('the API takes the page at an address where it may, and no feed', async () => {
  const app = createApi({ store, addresses: { fetch, apart: inPlace } })
  const made = await post(app, {
    url: at('/story?utm_source=x'),
    id: 'mine',
    publishedAt: '2024-01-10',
  })
  expect(made.status).toBe(201)
  expect(await made.json()).toMatchObject({
    id: 'mine',
    publishedAt: '2024-01-10',
    source: { format: 'html', url: at('/story'), retrievedAt: expect.stringMatching(/^20/u) },
  })
  const refused = ['/feed', '/closed', '/nothing', 'file:///etc/passwd'].map(async (path) => {
    const reply = await post(app, { url: path.startsWith('/') ? at(path) : path })
    return `${reply.status} ${await codeOf(reply)}`
  })
  expect(await Promise.all(refused)).toEqual([
    '422 unprocessable',
    '403 disallowed',
    '404 not-found',
    '400 invalid-request',
  ])
  expect((await post(app, { url: at('/story'), text: words })).status).toBe(201)
})
