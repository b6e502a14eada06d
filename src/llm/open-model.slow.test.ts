import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { ProblemCode } from '#model/problem'
import { openSqlite } from '#store/sqlite/open'
import type { Store } from '#store/store'
import { expected } from '#store/store.contract'
import type { Bounds } from './open-model.ts'
import { openModel } from './open-model.ts'
import type { AskOptions, Question } from './provider.ts'
import type { ModelSettings } from './settings.ts'
import type { Act, Rules, Script } from './testing/act.ts'
import { type ModelServer, startModelServer } from './testing/model-server.ts'

const schema = z.strictObject({
  sentences: z.array(z.strictObject({ text: z.string(), cites: z.array(z.int()).max(3) })).max(5),
  doubt: z.string().nullable(),
})

const question: Question<z.infer<typeof schema>> = {
  prompt: 'summarize@1#abc',
  article: 'a',
  messages: [
    { role: 'system', text: 'Summarize.' },
    {
      role: 'user',
      text: '{"sentences":[{"id":1,"text":"Washington hat die Regeln verschärft."}]}',
    },
  ],
  reply: { name: 'summary', schema },
  maxOutputTokens: 200,
  temperature: 0,
}

const value = {
  sentences: [{ text: 'The “rules” were tightened: 规则 ✓', cites: [1] }],
  doubt: null,
}
const good: Act = { text: JSON.stringify(value) }

const settings: ModelSettings = {
  model: 'test-model',
  maker: null,
  baseUrl: '',
  apiKey: null,
  embeddings: null,
  concurrency: 4,
  requestsPerMinute: 600,
  tokensPerDay: 1_000_000,
  tokensPerArticle: 100_000,
  prices: null,
}

const quick: Bounds = {
  times: { firstWordMs: 400, pauseMs: 400, allMs: 5_000 },
  sendings: { firstWaitMs: 5, longestWishMs: 300 },
}

const open: { server?: ModelServer; store?: Store } = {}
afterEach(async () => {
  await open.server?.close()
  await open.store?.close()
  delete open.server
  delete open.store
})

// langchain is loaded with the first question: that counts against nobody's time below.
beforeAll(async () => {
  const server = await startModelServer(() => good)
  const store = expected(await openSqlite(':memory:', { create: true }))
  await openModel({ ...settings, baseUrl: server.baseUrl }, store.model).ask(question)
  await server.close()
  await store.close()
})

type Given = {
  readonly settings?: Partial<ModelSettings>
  readonly rules?: Partial<Rules>
  readonly bounds?: Bounds
}

/** A model whose server does what the script says. */
const modelFor = async (script: Script, { settings: own, rules, bounds }: Given = {}) => {
  const server = await startModelServer(script, rules)
  const store = expected(await openSqlite(':memory:', { create: true }))
  Object.assign(open, { server, store })
  const model = openModel({ ...settings, baseUrl: server.baseUrl, ...own }, store.model, {
    ...quick,
    ...bounds,
  })
  return { ask: (options?: AskOptions) => model.ask(question, options), model, server, store }
}

/** Acts one after the other; the last one for good. */
const inTurn =
  (...acts: readonly Act[]): Script =>
  (_, nth) =>
    acts[nth] ?? acts.at(-1) ?? {}

describe('a good answer', () => {
  test('comes in the form asked for, with its model, prompt and cost', async () => {
    const { ask, server } = await modelFor(() => good)
    expect(await ask()).toMatchObject({
      ok: true,
      value: {
        value,
        model: 'test-model',
        prompt: 'summarize@1#abc',
        requests: 1,
        usage: { inputTokens: expect.any(Number), isEstimate: false },
      },
    })
    expect(server.seen[0]?.body).toEqual({
      model: 'test-model',
      temperature: 0,
      max_tokens: 200,
      stream: true,
      stream_options: { include_usage: true },
      messages: [
        { role: 'system', content: 'Summarize.' },
        { role: 'user', content: question.messages[1]?.text },
      ],
      response_format: {
        type: 'json_schema',
        json_schema: { name: 'summary', strict: true, schema: expect.anything() },
      },
    })
  })

  test.each<readonly [string, Act]>([
    ['in fences', { text: `\`\`\`json\n${good.text}\n\`\`\`` }],
    ['after thoughts', { text: `<think>{"sentences": maybe}</think>\n${good.text}` }],
    ['between prose', { text: `Here it is: ${good.text} I hope it helps.` }],
    ['after a byte order mark', { text: `\uFEFF${good.text}` }],
    ['three bytes at a time', { ...good, bytesAtATime: 3 }],
    ['between comments, with lines as on Windows', { ...good, hasComments: true }],
    ['in one piece though a stream was asked for', { ...good, ignoresStream: true }],
    ['slowly, but in time', { ...good, delayMs: 80 }],
  ])('is found %s, in one request', async (_, act) => {
    const { ask, server } = await modelFor(() => act)
    expect(await ask()).toMatchObject({ ok: true, value: { value } })
    expect(server.seen).toHaveLength(1)
  })

  test('is seen growing by whoever wants to', async () => {
    const { ask } = await modelFor(() => good)
    const partial: unknown[] = []
    await ask({ onPartial: (one) => partial.push(one) })
    expect(partial.length).toBeGreaterThan(5)
    expect(partial.at(-1)).toEqual(value)
  })

  test('is counted by its length where the server does not count', async () => {
    const { ask } = await modelFor(() => ({ ...good, countsNothing: true }))
    const answer = expected(await ask())
    expect(answer.usage).toMatchObject({ isEstimate: true })
    expect(answer.usage.outputTokens).toBeGreaterThan(20)
  })

  test('is asked for once: the second time it comes from the store, and costs nothing', async () => {
    const { ask, server } = await modelFor(() => good)
    await ask()
    expect(await ask()).toMatchObject({ ok: true, value: { value, requests: 0 } })
    expect(server.seen).toHaveLength(1)
  })
})

const limited = {
  message: 'Rate limit reached.',
  type: 'rate_limit_error',
  code: 'rate_limit_exceeded',
}
const noCredit = {
  ...limited,
  message: 'You exceeded your current quota.',
  code: 'insufficient_quota',
}

describe('a fault', () => {
  test.each<readonly [string, readonly Act[], number]>([
    [
      '429 with Retry-After',
      [{ status: 429, error: limited, headers: { 'retry-after': '0.05' } }, good],
      2,
    ],
    [
      '429 with retry-after-ms',
      [{ status: 429, error: limited, headers: { 'retry-after-ms': '20' } }, good],
      2,
    ],
    [
      '429 that says it in words',
      [{ status: 429, error: { ...limited, message: 'Please try again in 20ms.' } }, good],
      2,
    ],
    ['429 without a word', [{ status: 429, error: limited }, good], 2],
    ['500', [{ status: 500 }, good], 2],
    ['502 with a page of HTML', [{ status: 502, body: '<html>Bad Gateway</html>' }, good], 2],
    ['503 twice', [{ status: 503 }, { status: 503 }, good], 3],
    ['no answer', [{ hangs: true }, good], 2],
    ['a stall in the middle', [{ ...good, stallsAfter: 3 }, good], 2],
    ['a stream that ends in good order, but too early', [{ ...good, endsAfter: 4 }, good], 2],
    ['a connection that breaks', [{ ...good, resetsAfter: 4 }, good], 2],
    ['an error inside the stream', [{ ...good, failsAfter: 4 }, good], 2],
    [
      'an answer that is not JSON, repaired',
      [{ text: 'Certainly! The rules were tightened.' }, good],
      2,
    ],
    ['JSON that is cut off, repaired', [{ text: good.text?.slice(0, 40) ?? '' }, good], 2],
    ['another shape, repaired', [{ text: '{"summary":"The rules were tightened."}' }, good], 2],
  ])('that passes is waited for: %s', async (_, acts, requests) => {
    const { ask, server } = await modelFor(inTurn(...acts))
    expect(await ask()).toMatchObject({ ok: true, value: { value, requests } })
    expect(server.seen).toHaveLength(requests)
  })

  test.each<readonly [string, Act, readonly [ProblemCode, number]]>([
    ['400', { status: 400, error: { message: 'What?' } }, ['model-unavailable', 1]],
    ['401', { status: 401, error: { message: 'Incorrect API key.' } }, ['model-unavailable', 1]],
    ['403', { status: 403, error: { message: 'Not for your country.' } }, ['model-unavailable', 1]],
    ['404', { status: 404, error: { message: 'No such model.' } }, ['model-unavailable', 1]],
    [
      '422 of a FastAPI server',
      { status: 422, body: '{"detail":[{"msg":"?"}]}' },
      ['model-unavailable', 1],
    ],
    [
      'a redirect',
      { status: 307, body: '', headers: { location: 'http://127.0.0.1:9/' } },
      ['model-unavailable', 1],
    ],
    ['429 without credit', { status: 429, error: noCredit }, ['rate-limited', 1]],
    [
      '429 for longer than anyone waits',
      { status: 429, error: limited, headers: { 'retry-after': '3600' } },
      ['rate-limited', 1],
    ],
    [
      '429 for good',
      { status: 429, error: limited, headers: { 'retry-after-ms': '5' } },
      ['rate-limited', 3],
    ],
    ['500 for good', { status: 500 }, ['model-unavailable', 3]],
    ['never an answer', { hangs: true }, ['model-unavailable', 3]],
    ['stalls', { ...good, stallsAfter: 2 }, ['model-unavailable', 3]],
    ['always cut', { ...good, endsAfter: 3 }, ['model-unavailable', 3]],
    ['always reset', { ...good, resetsAfter: 3 }, ['model-unavailable', 3]],
    [
      '200 with an error in it',
      { body: '{"error":{"message":"overloaded"}}' },
      ['model-unavailable', 3],
    ],
    ['200 with something else', { body: 'hello' }, ['model-unavailable', 3]],
    ['a refusal', { refusal: 'I cannot help with that.' }, ['model-refused', 1]],
    ['a filter', { text: '{"sent', finish: 'content_filter' }, ['model-refused', 1]],
    ['an empty answer', { text: '' }, ['model-refused', 1]],
    [
      'an answer cut by its limit',
      { text: good.text?.slice(0, 30) ?? '', finish: 'length' },
      ['model-refused', 1],
    ],
    ['never JSON', { text: 'The rules were tightened.' }, ['model-refused', 2]],
    ['never the shape', { text: '{"sentences":"all of them"}' }, ['model-refused', 2]],
  ])('that does not ends clearly: %s', async (_, act, [code, requests]) => {
    const { ask, server } = await modelFor(() => act)
    expect(await ask()).toMatchObject({ ok: false, problem: { code } })
    expect(server.seen).toHaveLength(requests)
  })

  test('of a text longer than the model reads is told as such', async () => {
    const { ask, server } = await modelFor(() => good, { rules: { contextTokens: 210 } })
    expect(await ask()).toMatchObject({ problem: { code: 'too-large' } })
    expect(server.seen).toHaveLength(1)
  })

  test('of a server that is not there is told as such', async () => {
    const { ask } = await modelFor(() => good, { settings: { baseUrl: 'http://127.0.0.1:9/v1' } })
    expect(await ask()).toMatchObject({
      problem: { code: 'model-unavailable', message: expect.stringContaining('OPENAI_BASE_URL') },
    })
  })

  test('of the key names the setting, and never the key', async () => {
    const { ask } = await modelFor(() => good, {
      rules: { keys: ['right'] },
      settings: { apiKey: 'wrong-secret' },
    })
    const answer = await ask()
    expect(answer).toMatchObject({
      problem: { code: 'model-unavailable', message: expect.stringContaining('OPENAI_API_KEY') },
    })
    expect(JSON.stringify(answer)).not.toContain('wrong-secret')
  })

  test('that lasts does not outlast the time of the whole question', async () => {
    const { ask } = await modelFor(() => ({ hangs: true }), {
      bounds: { times: { ...quick.times, firstWordMs: 10_000, allMs: 100 } },
    })
    const start = performance.now()
    expect(await ask()).toMatchObject({ problem: { code: 'model-unavailable' } })
    expect(performance.now() - start).toBeLessThan(1_000)
  })

  test('five times in a row lets the next question rest', async () => {
    const { model, server } = await modelFor(() => ({ status: 404 }))
    for (let nth = 0; nth < 7; nth += 1) {
      const messages = [{ role: 'user', text: `${nth}` } as const]
      expect(await model.ask({ ...question, messages })).toMatchObject({ ok: false })
    }
    expect(server.seen).toHaveLength(5)
  })
})

describe('whoever asks', () => {
  test('can stop a question at once', async () => {
    const { ask } = await modelFor(() => ({ ...good, stallsAfter: 3 }), {
      bounds: { times: { ...quick.times, pauseMs: 10_000 } },
    })
    const start = performance.now()
    expect(await ask({ signal: AbortSignal.timeout(50) })).toMatchObject({
      problem: { code: 'model-unavailable', message: expect.stringContaining('stopped') },
    })
    expect(performance.now() - start).toBeLessThan(1_000)
  })

  test('never has more questions with the server than are allowed', async () => {
    let now = 0
    let most = 0
    const { model } = await modelFor(
      () => {
        now += 1
        most = Math.max(most, now)
        setTimeout(() => {
          now -= 1
        }, 20)
        return { ...good, delayMs: 25 }
      },
      { settings: { concurrency: 2 } },
    )
    const asked = Array.from({ length: 6 }, (_, nth) =>
      model.ask({ ...question, messages: [{ role: 'user', text: `${nth}` }] }),
    )
    expect((await Promise.all(asked)).every(({ ok }) => ok)).toBe(true)
    expect(most).toBe(2)
  })
})

test('the time of a question begins with its turn: a long row behind a slow server comes through', async () => {
  const { model } = await modelFor(() => ({ ...good, delayMs: 100 }), {
    settings: { concurrency: 1 },
    bounds: { times: { ...quick.times, allMs: 900 } },
  })
  const asked = Array.from({ length: 10 }, (_, nth) =>
    model.ask({ ...question, messages: [{ role: 'user', text: `${nth}` }] }),
  )
  expect((await Promise.all(asked)).every(({ ok }) => ok)).toBe(true)
})

test('a row behind a server that is gone is not asked one by one', async () => {
  const { model, server } = await modelFor(() => ({ status: 401 }), {
    settings: { concurrency: 2 },
  })
  const asked = Array.from({ length: 50 }, (_, nth) =>
    model.ask({ ...question, messages: [{ role: 'user', text: `${nth}` }] }),
  )
  expect((await Promise.all(asked)).some(({ ok }) => ok)).toBe(false)
  expect(server.seen.length).toBeLessThan(8)
})

describe('the ceiling', () => {
  test('of a day stops the next request, not the one under way', async () => {
    const { model, server, store } = await modelFor(() => good, { settings: { tokensPerDay: 400 } })
    const ask = (nth: number) =>
      model.ask({ ...question, article: `${nth}`, messages: [{ role: 'user', text: `${nth}` }] })
    const answers = [
      await ask(1),
      await ask(2),
      await ask(3),
      await ask(4),
      await ask(5),
      await ask(6),
    ]
    expect(answers[0]).toMatchObject({ ok: true })
    expect(answers.at(-1)).toMatchObject({ problem: { code: 'rate-limited' } })
    expect(server.seen.length).toBe(answers.filter(({ ok }) => ok).length)
    const uses = expected(await store.model.uses({}))
    const spent = uses.reduce((sum, use) => sum + use.inputTokens + use.outputTokens, 0)
    expect(spent).toBeLessThanOrEqual(400)
  })

  test('of an article leaves the others alone', async () => {
    const { model } = await modelFor(() => good, { settings: { tokensPerArticle: 320 } })
    const ask = (article: string, text: string) =>
      model.ask({ ...question, article, messages: [{ role: 'user', text }] })
    expect(await ask('a', '1')).toMatchObject({ ok: true })
    expect(await ask('a', '2')).toMatchObject({ problem: { code: 'rate-limited' } })
    expect(await ask('b', '1')).toMatchObject({ ok: true })
  })

  test('counts what failed questions cost', async () => {
    const { ask, store } = await modelFor(() => ({ text: 'No.' }))
    await ask()
    expect(expected(await store.model.uses({}))).toMatchObject([{ article: 'a', requests: 2 }])
  })
})

test('a server that takes a schema and holds nobody to it is told it in words from then on', async () => {
  const { ask, server } = await modelFor(inTurn({ text: '{"summary":"…"}' }, good))
  expect(await ask()).toMatchObject({ ok: true, value: { value, requests: 2 } })
  const told = server.seen.map(({ body }) => JSON.stringify(body.messages).includes('JSON Schema'))
  expect(told).toEqual([false, true])
  expect(server.seen[1]?.body.messages).toMatchObject([
    { role: 'system' },
    { role: 'user' },
    { role: 'assistant', content: '{"summary":"…"}' },
    { role: 'user', content: expect.stringContaining('another shape') },
  ])
})

describe('a server with limits of its own is learnt from', () => {
  test.each<readonly [string, Rules['refuses'], number]>([
    ['no schemas', ['json_schema'], 2],
    ['no form at all', ['json_schema', 'json_object'], 3],
    ['no count at the end of a stream', ['stream_options'], 2],
    ['another name for the limit, as behind Azure', ['max_tokens'], 2],
    ['no temperature', ['temperature'], 2],
    ['no system message', ['system'], 2],
    ['a model that is only at the Responses endpoint', ['completions'], 2],
    ['several at once', ['json_schema', 'max_tokens', 'temperature'], 4],
  ])('%s', async (_, refuses, requests) => {
    const { ask, model, server } = await modelFor(() => good, { rules: { refuses } })
    expect(await ask()).toMatchObject({ ok: true, value: { value, requests } })
    const again = await model.ask({ ...question, prompt: 'other@1#abc' })
    expect(again).toMatchObject({ ok: true, value: { requests: 1 } })
    expect(server.seen).toHaveLength(requests + 1)
  })
})

describe('what langchain would do unasked', () => {
  const names = [
    'LANGSMITH_TRACING',
    'LANGCHAIN_TRACING_V2',
    'LANGSMITH_GATEWAY',
    'LANGCHAIN_VERBOSE',
  ]
  const before = names.map((name) => [name, process.env[name]] as const)
  const { fetch } = globalThis
  afterEach(() => {
    globalThis.fetch = fetch
    for (const [name, value] of before)
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
  })

  test('it does not: no host but the server hears of a question, whatever the environment says', async () => {
    for (const name of names) process.env[name] = 'true'
    process.env.LANGSMITH_API_KEY = 'k'
    const hosts = new Set<string>()
    globalThis.fetch = (input, init) => {
      hosts.add(new URL(input instanceof Request ? input.url : input).hostname)
      return fetch(input, init)
    }
    const { ask } = await modelFor(() => good)
    expect(await ask()).toMatchObject({ ok: true })
    // Traces are sent in the background, a moment later.
    await new Promise((resolve) => setTimeout(resolve, 300))
    delete process.env.LANGSMITH_API_KEY
    expect([...hosts]).toEqual(['127.0.0.1'])
  })
})

test("another maker's model asks for its package, once", async () => {
  const { ask } = await modelFor(() => good, {
    settings: { maker: 'anthropic', model: 'claude-x' },
  })
  expect(await ask()).toMatchObject({
    problem: {
      code: 'model-unavailable',
      message: expect.stringContaining('@langchain/anthropic'),
    },
  })
})

test('a maker whose package is there is asked through it, and its answer read like any other', async () => {
  const server = await startModelServer(() => good)
  const key = process.env.OPENAI_API_KEY
  const base = process.env.OPENAI_BASE_URL
  Object.assign(process.env, { OPENAI_API_KEY: 'k', OPENAI_BASE_URL: server.baseUrl })
  const { ask } = await modelFor(() => good, { settings: { maker: 'openai' } })
  expect(await ask()).toMatchObject({ ok: true, value: { value } })
  expect(server.seen).toHaveLength(1)
  for (const [name, was] of [
    ['OPENAI_API_KEY', key],
    ['OPENAI_BASE_URL', base],
  ] as const)
    if (was === undefined) delete process.env[name]
    else process.env[name] = was
  await server.close()
})
