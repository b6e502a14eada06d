import { expect, test } from 'vitest'
import { startModelServer } from './testing/model-server.ts'
import { wireFetch } from './wire.ts'

const ask = async (maxBytes: number, act: { readonly ignoresStream?: true }) => {
  const server = await startModelServer(() => ({ text: 'x'.repeat(1_000), ...act }))
  const body = JSON.stringify({
    model: 'test-model',
    max_tokens: 1_000,
    stream: true,
    messages: [{ role: 'user', content: 'x' }],
  })
  const response = await wireFetch(maxBytes)(`${server.baseUrl}/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  }).catch((error: unknown) => error as Error)
  const text =
    response instanceof Error
      ? response
      : await response.text().catch((error: unknown) => error as Error)
  await server.close()
  return text
}

test('an answer without end ends where no answer is that long, streamed or in one piece', async () => {
  expect(await ask(500, {})).toBeInstanceOf(Error)
  expect(await ask(500, { ignoresStream: true })).toBeInstanceOf(Error)
})

test('an answer in one piece becomes a stream of one event', async () => {
  const text = await ask(100_000, { ignoresStream: true })
  expect(text).toMatch(
    /^data: \{.*"delta":\{"role":"assistant","content":"x+".*\}\n\ndata: \[DONE\]\n\n$/u,
  )
})
