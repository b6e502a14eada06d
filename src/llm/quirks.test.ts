import { describe, expect, test } from 'vitest'
import { noQuirks, type Quirks } from './chat.ts'
import { faultOf } from './fault.ts'
import { learnt, messagesFor } from './quirks.ts'

/** What is learnt from an error as OpenAI's client throws it. */
const lesson = (status: number, message: string): Partial<Quirks> | null => {
  const after = learnt(noQuirks, faultOf(Object.assign(new Error(message), { status })))
  return (
    after &&
    Object.fromEntries(
      Object.entries(after).filter(([name, value]) => noQuirks[name as keyof Quirks] !== value),
    )
  )
}

describe('a refusal teaches what to do without', () => {
  const withoutSchema: Partial<Quirks> = { format: 'json_object', tellsSchema: true }
  test.each<readonly [number, string, Partial<Quirks>]>([
    [
      404,
      'This model is only supported in v1/responses and not in v1/chat/completions.',
      { isAtResponses: true },
    ],
    [
      404,
      'This is not a chat model and thus not supported in the v1/chat/completions endpoint. Did you mean to use v1/completions?',
      { isAtResponses: true },
    ],
    [400, "Unknown parameter: 'stream_options'.", { canCount: false }],
    [
      400,
      "[{'type': 'extra_forbidden', 'loc': ('body', 'stream_options'), 'msg': 'Extra inputs are not permitted'}]",
      { canCount: false },
    ],
    [
      400,
      "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
      { limitName: 'max_completion_tokens' },
    ],
    [422, 'extra fields not permitted: max_completion_tokens', { limitName: 'max_tokens' }],
    [
      400,
      "Unsupported value: 'temperature' does not support 0 with this model.",
      { takesTemperature: false },
    ],
    [400, 'System role not supported', { takesSystem: false }],
    [
      400,
      'Conversation roles must alternate user/assistant/user/assistant/...',
      { takesSystem: false },
    ],
    [400, 'The provided JSON schema contains features not supported by xgrammar.', withoutSchema],
    [400, "'response_format.type' must be 'json_object' or 'text'", withoutSchema],
    [
      500,
      "Input should be 'text' or 'json_object': response_format.type json_schema",
      withoutSchema,
    ],
    [501, 'response_format is not implemented', withoutSchema],
  ])('%d %s', (status, message, expected) => {
    expect(lesson(status, message)).toEqual(expected)
  })

  test.each([
    [400, 'What?'],
    [401, 'response_format needs another key'],
    [429, 'Too many requests with json_schema'],
    [500, 'The server had an error.'],
  ])('and nothing from %d %s', (status, message) => {
    expect(lesson(status, message)).toBeNull()
  })

  test('nothing twice: who refuses everything is not asked for ever', () => {
    const refusal = faultOf(Object.assign(new Error('response_format'), { status: 400 }))
    let quirks: Quirks | null = noQuirks
    let lessons = 0
    while (quirks) {
      quirks = learnt(quirks, refusal)
      lessons += 1
    }
    expect(lessons).toBe(3)
  })
})

test('a server without system messages gets them at the head of the first of the user', () => {
  const request = {
    messages: [
      { role: 'system', text: 'S' },
      { role: 'user', text: 'U' },
    ],
    reply: { name: 'r', schema: {} },
    maxOutputTokens: 1,
    temperature: 0,
  } as const
  expect(messagesFor(request, { ...noQuirks, takesSystem: false })).toEqual([
    { role: 'user', text: 'S\n\nU' },
  ])
  expect(messagesFor(request, { ...noQuirks, tellsSchema: true })).toEqual([
    { role: 'system', text: 'S\n\nJSON Schema:\n{}' },
    { role: 'user', text: 'U' },
  ])
})
