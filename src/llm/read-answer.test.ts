import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { keyOf, readAnswer } from './read-answer.ts'

const reply = { name: 'r', schema: z.strictObject({ a: z.string().nullable() }) }

describe('an answer is read', () => {
  test.each([
    ['as it is', '{"a":"b"}'],
    ['with a byte order mark', '\uFEFF{"a":"b"}'],
    ['in fences', '```json\n{"a":"b"}\n```'],
    ['after thoughts that hold braces', '<think>{"a": no}</think>{"a":"b"}'],
    ['after thoughts whose beginning the server has cut off', 'hm {x} </think>\n{"a":"b"}'],
    ['between prose that holds braces', 'Use {braces}: {"a":"b"} Done.'],
  ])('%s', (_, text) => {
    expect(readAnswer(text, reply)).toEqual({ ok: true, value: { a: 'b' } })
  })

  test.each([
    ['nothing', ' \n'],
    ['prose', 'I cannot.'],
    ['half a JSON', '{"a":"b'],
    ['a field too many', '{"a":"b","c":1}'],
    ['another type', '{"a":1}'],
    ['a list', '[{"a":"b"}]'],
    ['nothing but braces', '{'.repeat(100_000)],
  ])('and refused where it is %s', (_, text) => {
    const read = readAnswer(text, reply)
    expect(read).toMatchObject({ ok: false, problem: { code: 'model-refused' } })
  })

  test('and what it said is not repeated, for it may be anything', () => {
    const text = '{"a":1,"<script>alert(1)</script>":2}'
    expect(JSON.stringify(readAnswer(text, reply))).not.toContain('script')
  })
})

test('a question has a key of its own by prompt, messages and limits, not by its article', () => {
  const question = {
    prompt: 'p@1#0',
    article: 'a',
    messages: [{ role: 'user', text: 't' }],
    reply,
    maxOutputTokens: 10,
    temperature: 0,
  } as const
  const key = keyOf(question)
  expect(keyOf({ ...question, article: 'b' })).toBe(key)
  const others = [
    { prompt: 'p@2#0' },
    { messages: [{ role: 'system', text: 't' }] as const },
    { maxOutputTokens: 11 },
    { temperature: 1 },
  ]
  for (const other of others) expect(keyOf({ ...question, ...other })).not.toBe(key)
})
