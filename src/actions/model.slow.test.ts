import { expect, test } from 'vitest'
import { startModelServer } from '#llm/testing/model-server'
import { openSqlite } from '#store/sqlite/open'
import { expected } from '#store/store.contract'
import { reportModel } from './model.ts'

test('a report says what is set up, whether it answers, and what that cost', async () => {
  const server = await startModelServer(() => ({ text: '{"ok":true}' }))
  const store = expected(await openSqlite(':memory:', { create: true }))
  const env = {
    FABLINE_MODEL: 'test-model',
    OPENAI_BASE_URL: server.baseUrl,
    FABLINE_MODEL_PRICES: '1/2',
  }
  const report = expected(await reportModel(store, env, { check: true }))
  expect(report).toMatchObject({
    model: 'test-model',
    baseUrl: server.baseUrl,
    check: { model: 'test-model', models: ['test-model'], requests: 1 },
    uses: [{ requests: 1, article: null, dollars: expect.any(Number) }],
  })
  const [use] = report.uses
  expect(report.tokensToday).toBe((use?.inputTokens ?? 0) + (use?.outputTokens ?? 0))
  expect(JSON.stringify(expected(await reportModel(store, env, { check: true })).check)).toContain(
    '"requests":1',
  )
  await server.close()
  await store.close()
})

test('without a model there is nothing to report, and nothing is asked', async () => {
  const store = expected(await openSqlite(':memory:', { create: true }))
  expect(await reportModel(store, { OPENAI_API_KEY: 'k' }, { check: true })).toMatchObject({
    problem: { code: 'model-unavailable', message: expect.stringContaining('FABLINE_MODEL') },
  })
  await store.close()
})
