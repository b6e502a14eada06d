import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { Abstracts } from '#actions/abstracts'
import { analyze } from '#actions/analyze'
import { getArticle, listArticles, unknownArticle } from '#actions/articles'
import { ingestDocument } from '#actions/ingest'
import { type AddressReading, ingestAddress } from '#actions/ingest-address'
import { summarizeStored } from '#actions/summary'
import { etagOf, knows } from '#api/etag'
import { refused } from '#api/faults'
import { answer, answerPage, json, problems, refusal, replies } from '#api/reply'
import {
  articleLineSchema,
  articleQuerySchema,
  articleSummarySchema,
  idSchema,
  pageOf,
  summaryQuerySchema,
  versionQuerySchema,
} from '#api/shapes'
import { analysisSchema } from '#schemas/analysis'
import { type Document, documentSchema } from '#schemas/document'
import type { Store } from '#store/store'

const document = {
  body: { content: { 'application/json': { schema: documentSchema } }, required: true },
} as const

const postRoute = createRoute({
  method: 'post',
  path: '/v1/articles',
  summary: 'Analyze a document and store it',
  description:
    'A document with only a `url` is fetched where the server was started with `FABLINE_FETCH=1`, else refused.',
  request: document,
  responses: {
    201: {
      ...replies('Stored. `Location` says where.', analysisSchema),
      headers: z.object({ location: z.string() }),
    },
    200: replies('Known already and unchanged, or stored as its next version.', analysisSchema),
    ...problems(400, 403, 404, 413, 415, 422, 502, 503, 507),
  },
})

const analyzeRoute = createRoute({
  method: 'post',
  path: '/v1/analyze',
  summary: 'Analyze a document without storing it',
  request: document,
  responses: {
    200: replies('What is said about it.', analysisSchema),
    ...problems(400, 413, 415, 422),
  },
})

const listRoute = createRoute({
  method: 'get',
  path: '/v1/articles',
  summary: 'Stored articles, newest day first',
  request: { query: articleQuerySchema },
  responses: {
    200: replies('A page of articles.', pageOf(articleLineSchema, 'ArticlePage')),
    ...problems(400, 503),
  },
})

const getRoute = createRoute({
  method: 'get',
  path: '/v1/articles/{id}',
  summary: 'The analysis of a stored article',
  request: { params: idSchema, query: versionQuerySchema },
  responses: {
    200: replies('What is said about it.', analysisSchema),
    304: { description: 'Unchanged since the tag of `If-None-Match`.' },
    ...problems(400, 404, 503),
  },
})

const summaryRoute = createRoute({
  method: 'get',
  path: '/v1/articles/{id}/summary',
  summary: 'The summary of a stored article, each sentence with the words it rests on',
  description:
    'An abstract is asked of the language model that the server was started with (`FABLINE_MODEL`); without one only what is kept can be given.',
  request: { params: idSchema, query: summaryQuerySchema },
  responses: {
    200: replies('The summary.', articleSummarySchema),
    ...problems(400, 404, 413, 422, 429, 502, 503),
  },
})

const originalRoute = createRoute({
  method: 'get',
  path: '/v1/articles/{id}/original',
  summary: 'The very bytes that came in',
  request: { params: idSchema },
  responses: {
    200: {
      description: 'The bytes of the newest version.',
      content: { 'application/octet-stream': { schema: z.string() } },
    },
    ...problems(404, 503),
  },
})

const addressOf = (id: string): string => `/v1/articles/${encodeURIComponent(id)}`

/** Whether there is nothing of a document but where it is. */
const isOnlyAddress = (given: Document): given is Document & { readonly url: string } =>
  typeof given.url === 'string' && given.text == null && given.html == null

/** Routes that take documents in. */
export const documentRoutes = (store: Store, addresses?: AddressReading): OpenAPIHono => {
  const app = new OpenAPIHono({ defaultHook: refused })
  app.openapi(postRoute, async (c) => {
    const given = c.req.valid('json')
    const saved = await (addresses && isOnlyAddress(given)
      ? ingestAddress(store, given, addresses)
      : ingestDocument(store, given))
    if (!saved.ok) return refusal(c, saved)
    const { saving, analysis } = saved.value
    c.header('location', addressOf(analysis.id))
    c.header('etag', etagOf(analysis))
    return json(c, analysis, saving === 'created' ? 201 : 200)
  })
  app.openapi(analyzeRoute, async (c) => {
    const analysis = await analyze(c.req.valid('json'))
    return 'error' in analysis
      ? refusal(c, { ok: false, problem: analysis.error })
      : json(c, analysis)
  })
  return app
}

/** Routes that show stored articles. */
export const articleRoutes = (store: Store, abstracts?: Abstracts): OpenAPIHono => {
  const app = new OpenAPIHono({ defaultHook: refused })
  app.openapi(listRoute, async (c) => {
    const { limit, cursor = null, ...wish } = c.req.valid('query')
    return answerPage(c, await listArticles(store, wish, { limit, cursor }))
  })
  app.openapi(getRoute, async (c) => {
    const { id } = c.req.valid('param')
    const found = await getArticle(store, id, c.req.valid('query').version)
    if (!found.ok) return refusal(c, found)
    const etag = etagOf(found.value)
    c.header('etag', etag)
    c.header('cache-control', 'no-cache')
    return knows(c.req.header('if-none-match'), etag) ? c.body(null, 304) : json(c, found.value)
  })
  app.openapi(summaryRoute, async (c) => {
    const { id } = c.req.valid('param')
    const wish = c.req.valid('query')
    const isAsked = abstracts && wish.style === 'abstract'
    return answer(c, await (isAsked ? abstracts(id, wish.lang) : summarizeStored(store, id, wish)))
  })
  app.openapi(originalRoute, async (c) => {
    const { id } = c.req.valid('param')
    const bytes = await store.bytes(id)
    if (!bytes.ok) return refusal(c, bytes)
    if (!bytes.value) return answer(c, unknownArticle(id))
    // Never shown in the browser: it is a stranger's page.
    c.header('content-disposition', 'attachment; filename="original"')
    c.header('content-type', 'application/octet-stream')
    return c.body(bytes.value as Uint8Array<ArrayBuffer>, 200) as never
  })
  return app
}
