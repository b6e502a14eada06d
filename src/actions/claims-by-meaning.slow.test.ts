import { afterAll, beforeAll, expect, test } from 'vitest'
import { openEmbedder } from '#llm/embed'
import { modelSettings } from '#llm/settings'
import { type ModelServer, startModelServer } from '#llm/testing/model-server'
import { openSqlite } from '#store/sqlite/open'
import type { Store } from '#store/store'
import { claim, expected, keepable } from '#store/store.contract'
import { findClaimsByMeaning } from './claims-by-meaning.ts'

const evidence = [
  'Washington tightened the export rules in October.',
  'The exporters complained about tightening exports.',
  'A bakery sold cakes.',
]

let server: ModelServer
let store: Store
beforeAll(async () => {
  server = await startModelServer(() => ({}))
  store = expected(await openSqlite(':memory:', { create: true }))
  for (const [nth, text] of evidence.entries())
    await store.save(keepable(`a${nth}`, [claim(text, { id: `c${nth}` })]))
})
afterAll(async () => {
  await server.close()
  await store.close()
})

const search = async (q: string, env: Record<string, string> = {}) => {
  const named = { FABLINE_MODEL: 'm', OPENAI_BASE_URL: server.baseUrl, ...env }
  const settings = expected(modelSettings(named))
  if (!settings) throw new Error('A model is named.')
  const embed = openEmbedder(settings, 'vectors', store.model)
  return findClaimsByMeaning(store, { embed, wish: { q } }, { limit: 2 })
}

test('claims are found that hold none of the words, nearest first, each text sent once', async () => {
  const found = expected(await search('tightened exporting'))
  expect(found.items.map(({ id }) => id).toSorted()).toEqual(['c0', 'c1'])
  expect(server.seen[0]?.body).toMatchObject({ model: 'vectors', encoding_format: 'float' })
  expect(server.seen[0]?.body.input).toHaveLength(4)

  await search('cake')
  expect(server.seen[1]?.body.input).toEqual(['cake'])
  expect(expected(await search('cake')).items[0]?.id).toBe('c2')
  expect(server.seen).toHaveLength(2)
})

test('what the vectors cost is on the account, and stands under the ceiling', async () => {
  expect(expected(await store.model.uses({}))).toMatchObject([
    { model: 'vectors', prompt: 'embeddings', outputTokens: 0 },
  ])
  expect(await search('something new', { FABLINE_MODEL_TOKENS_PER_DAY: '5' })).toMatchObject({
    problem: { code: 'rate-limited' },
  })
})

test('nothing typed is nothing to compare', async () => {
  expect(await search(' ')).toMatchObject({ problem: { code: 'invalid-request' } })
})
