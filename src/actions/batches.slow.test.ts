import { expect, test } from 'vitest'
import { startModelServer } from '#llm/testing/model-server'
import { openSqlite } from '#store/sqlite/open'
import { expected } from '#store/store.contract'
import { collectBatches, submitAbstracts } from './batches.ts'
import { ingestDocument } from './ingest.ts'
import { summarizeStored } from './summary.ts'

const text = (city: string) =>
  `Chip rules tightened\n\n${city} tightened its export rules on advanced chips on Tuesday, the ministry said.`

test('abstracts of an archive are written in a batch, and found by whoever asks afterwards', async () => {
  const server = await startModelServer(({ body }) => {
    const city = /Tokyo|Washington/u.exec(JSON.stringify(body.messages))?.[0]
    const sentence = `${city} tightened its export rules on advanced chips.`
    const cites = [
      /"id\\*":\\*"(s\d+)\\*",\\*"text\\*":\\*"[^"\\]*tightened its/u.exec(
        JSON.stringify(body.messages),
      )?.[1] ?? 's1',
    ]
    return { text: JSON.stringify({ language: 'en', sentences: [{ text: sentence, cites }] }) }
  })
  const store = expected(await openSqlite(':memory:', { create: true }))
  const env = { FABLINE_MODEL: 'test-model', OPENAI_BASE_URL: server.baseUrl }
  for (const city of ['Tokyo', 'Washington'])
    expected(await ingestDocument(store, { id: city, text: text(city) }))

  expect(expected(await submitAbstracts(store, env))?.questions).toHaveLength(2)
  expect(expected(await collectBatches(store, env))).toMatchObject([{ status: 'in_progress' }])
  expect(expected(await collectBatches(store, env))).toMatchObject([{ kept: 2, failed: 0 }])
  expect(expected(await collectBatches(store, env))).toEqual([])
  expect(expected(await submitAbstracts(store, env))).toBeNull()

  const asked = server.seen.length
  const { sentences } = expected(await summarizeStored(store, 'Tokyo', { style: 'abstract', env }))
  expect(sentences[0]?.text).toContain('Tokyo')
  expect(server.seen).toHaveLength(asked)
  await server.close()
  await store.close()
})
