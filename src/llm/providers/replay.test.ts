import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Question } from '#llm/provider'
import { keyOf } from '#llm/read-answer'
import { recorded, replay } from './replay.ts'

const question: Question<{ a: string }> = {
  prompt: 'p@1#0',
  article: null,
  messages: [{ role: 'user', text: 't' }],
  reply: { name: 'r', schema: z.strictObject({ a: z.string() }) },
  maxOutputTokens: 10,
  temperature: 0,
}

test('what was recorded is read as any answer is', async () => {
  const { ask } = replay(recorded(new Map([[keyOf(question), '```json\n{"a":"b"}\n```']])))
  expect(await ask(question)).toMatchObject({ ok: true, value: { value: { a: 'b' } } })
})

test('what was not is told, with the prompt to record it for', async () => {
  const { ask } = replay(recorded(new Map()))
  expect(await ask(question)).toMatchObject({
    problem: { code: 'model-unavailable', message: expect.stringContaining('p@1#0') },
  })
})

test('a recorded text that is none is refused, a problem passed on', async () => {
  expect(await replay(() => 'No.').ask(question)).toMatchObject({
    problem: { code: 'model-refused' },
  })
  const busy = { code: 'rate-limited', message: '' } as const
  expect(await replay(() => busy).ask(question)).toMatchObject({ problem: busy })
})
