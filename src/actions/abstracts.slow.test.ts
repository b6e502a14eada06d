import { afterEach, expect, test } from 'vitest'
import { createApi } from '#api/app'
import { articleSummarySchema } from '#api/shapes'
import type { Script } from '#llm/testing/act'
import { type ModelServer, startModelServer } from '#llm/testing/model-server'
import { openSqlite } from '#store/sqlite/open'
import type { Store } from '#store/store'
import { expected } from '#store/store.contract'
import { abstractsBy } from './abstracts.ts'
import { ingestDocument } from './ingest.ts'

const text =
  'Der Chipkonzern Brenwald AG will in Lauda 1,2 Milliarden Euro investieren. Der Betriebsrat begrüßt das.'

const open: { server?: ModelServer; store?: Store } = {}
afterEach(async () => {
  await open.server?.close()
  await open.store?.close()
})

const saying = (words: string) => ({
  text: JSON.stringify({ language: 'en', sentences: [{ text: words, cites: ['s1'] }] }),
})
const good = 'Brenwald plans to invest 1.2 billion euros in Lauda.'

/** The API over one stored article, with a model whose server does what the script says. */
const serve = async (script: Script) => {
  const server = await startModelServer(script)
  const store = expected(await openSqlite(':memory:', { create: true }))
  Object.assign(open, { server, store })
  expected(await ingestDocument(store, { id: 'a', text, publishedAt: '2026-04-15' }))
  const env = {
    FABLINE_MODEL: 'test-model',
    OPENAI_BASE_URL: server.baseUrl,
    OPENAI_API_KEY: 'none',
  }
  const app = createApi({ store, abstracts: abstractsBy(store, env) })
  const ask = (lang: string) => app.request(`/v1/articles/a/summary?style=abstract&lang=${lang}`)
  return { ask, server }
}

test('the API asks the model once, however many ask for the same at once', async () => {
  const { ask, server } = await serve(() => ({ ...saying(good), delayMs: 100 }))
  const replies = await Promise.all(['en', 'en', 'en'].map(ask))
  for (const reply of replies) {
    expect(reply.status).toBe(200)
    expect(articleSummarySchema.parse(await reply.json())).toMatchObject({
      style: 'abstract',
      language: 'en',
      sentences: [{ text: good }],
    })
  }
  expect(server.seen).toHaveLength(1)
})

test('of one article one question is under way at a time', async () => {
  let [now, most] = [0, 0]
  const { ask, server } = await serve(() => {
    now += 1
    most = Math.max(most, now)
    setTimeout(() => {
      now -= 1
    }, 90)
    return { ...saying(good), delayMs: 100 }
  })
  await Promise.all(['en', 'fr'].map(ask))
  expect([most, server.seen.length]).toEqual([1, 2])
})

test.each([
  { what: 'nothing of it holds', act: saying('AMD has lost 7 euros.'), code: 'model-refused' },
  { what: 'its key is wrong', act: { status: 401 }, code: 'model-unavailable' },
])('a model is no answer where $what', async ({ act, code }) => {
  const { ask } = await serve(() => act)
  const reply = await ask('en')
  expect(reply.headers.get('content-type')).toBe('application/problem+json')
  expect(await reply.json()).toMatchObject({ type: `/problems/${code}`, status: reply.status })
})
