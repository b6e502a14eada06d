import { expect, test } from 'vitest'
import { z } from 'zod'
import { openSqlite } from '#store/sqlite/open'
import { expected } from '#store/store.contract'
import { collectBatch, submitBatch } from './batch.ts'
import { openModel } from './open-model.ts'
import type { Question } from './provider.ts'
import { gathering } from './providers/gathering.ts'
import { modelSettings } from './settings.ts'
import type { Script } from './testing/act.ts'
import { startModelServer } from './testing/model-server.ts'

const reply = { name: 'r', schema: z.strictObject({ a: z.string() }) }

const about = (text: string): Question<{ a: string }> => ({
  prompt: 'p@1#0',
  article: text,
  messages: [{ role: 'user', text }],
  reply,
  maxOutputTokens: 50,
  temperature: 0,
})

const opened = async (script: Script, env: Record<string, string> = {}) => {
  const server = await startModelServer(script)
  const store = expected(await openSqlite(':memory:', { create: true }))
  const named = { FABLINE_MODEL: 'test-model', OPENAI_BASE_URL: server.baseUrl, ...env }
  const settings = expected(modelSettings(named))
  if (!settings) throw new Error('A model is named.')
  const close = async () => {
    await server.close()
    await store.close()
  }
  return { server, memory: store.model, settings, close }
}

test('a batch answers what was gathered: the same question afterwards costs no request', async () => {
  const { server, memory, settings, close } = await opened(({ body }) =>
    JSON.stringify(body.messages).includes('two')
      ? { status: 500, error: { message: 'Broken.' } }
      : { text: `{"a":${JSON.stringify(JSON.stringify(body.messages))}}` },
  )
  const { provider, questions } = gathering(settings.model, memory)
  for (const text of ['one', 'two', 'three', 'one']) await provider.ask(about(text))
  const batch = expected(await submitBatch(settings, memory, questions))
  expect(batch?.questions).toHaveLength(3)
  if (!batch) return

  expect(await collectBatch(settings, memory, batch)).toMatchObject({
    value: { status: 'in_progress', kept: 0, failed: 0 },
  })
  expect(await collectBatch(settings, memory, batch)).toMatchObject({
    value: { status: 'completed', kept: 2, failed: 1 },
  })
  expect(expected(await memory.batches())[0]?.collectedAt).not.toBeNull()
  expect(expected(await memory.uses({ article: 'one' }))).toMatchObject([{ requests: 1 }])

  const before = server.seen.length
  const answer = expected(await openModel(settings, memory).ask(about('three')))
  expect(answer).toMatchObject({ requests: 0, value: { a: expect.stringContaining('three') } })
  expect(server.seen).toHaveLength(before)
  expect(expected(await submitBatch(settings, memory, [about('one')]))).toBeNull()
  await close()
})

test('a batch that may cost more than is left of the day is not handed over', async () => {
  const { server, memory, settings, close } = await opened(() => ({}), {
    FABLINE_MODEL_TOKENS_PER_DAY: '100',
  })
  const many = Array.from({ length: 10 }, (_, nth) => about(`${nth}`))
  expect(await submitBatch(settings, memory, many)).toMatchObject({
    problem: { code: 'rate-limited' },
  })
  expect(server.seen).toHaveLength(0)
  await close()
})

test('a batch the server does not know is a problem, and nothing is kept', async () => {
  const { memory, settings, close } = await opened(() => ({}))
  const batch = { id: 'batch_9', submittedAt: '', collectedAt: null, questions: [] }
  expect(await collectBatch(settings, memory, batch)).toMatchObject({ ok: false })
  expect(expected(await memory.batches())).toEqual([])
  await close()
})
