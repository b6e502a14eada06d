import { beforeEach, expect, test } from 'vitest'
import { ingestDocument } from '#actions/ingest'
import { openSqlite } from '#store/sqlite/open'
import { expected } from '#store/store.contract'
import { createApi } from './app.ts'
import { clusterLineSchema, storedClusterSchema } from './cluster-shapes.ts'
import { pageOf, storedClaimSchema } from './shapes.ts'

const texts = [
  ['en', 'The United States banned exports of Nvidia H20 chips to China in April 2025.'],
  [
    'fr',
    'En avril 2025, les États-Unis ont interdit l’exportation vers la Chine des puces H20 de Nvidia.',
  ],
  ['de', 'Die USA haben im April 2025 den Export von Nvidias H20-Chips nach China verboten.'],
] as const

let app: ReturnType<typeof createApi>
beforeEach(async () => {
  const store = expected(await openSqlite(':memory:', { create: true }))
  for (const [language, text] of texts)
    expected(
      await ingestDocument(store, { id: language, text, language, publishedAt: '2025-04-20' }),
    )
  app = createApi({ store })
})

const read = async (path: string) => (await app.request(path)).json()
const clusters = pageOf(clusterLineSchema, 'Page')

test('claims of three languages that say the same are one cluster', async () => {
  const { items } = clusters.parse(await read('/v1/clusters?languages=3'))
  expect(items).toMatchObject([{ sources: 3, languages: ['de', 'en', 'fr'], contradictedBy: 0 }])
  const one = storedClusterSchema.parse(await read(`/v1/clusters/${items[0]?.id}`))
  expect(one.members.map(({ article }) => article.id)).toEqual(['de', 'en', 'fr'])
})

test('every claim in a list says how many say the same', async () => {
  const page = pageOf(storedClaimSchema, 'Page').parse(await read('/v1/claims?q=H20&lang=fr'))
  expect(page.items[0]?.cluster).toMatchObject({ sources: 3 })
})

test.for([
  ['q=interdit', 1],
  ['sources=4', 0],
  ['contradicted=true', 0],
  ['entity=H20&frame=control', 1],
] as const)('clusters are asked for by %s', async ([query, count]) => {
  expect(clusters.parse(await read(`/v1/clusters?${query}`)).items.length).toBe(count)
})

test.for([
  ['/v1/clusters?sources=many', 400],
  ['/v1/clusters?contradicted=perhaps', 400],
  ['/v1/clusters?gossip=1', 400],
  ['/v1/clusters/nobody', 404],
] as const)('%s is answered with %i', async ([path, status]) => {
  expect((await app.request(path)).status).toBe(status)
})
