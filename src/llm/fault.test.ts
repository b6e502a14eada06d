import { describe, expect, test } from 'vitest'
import { canPass, faultOf, problemOf } from './fault.ts'

/** An error as OpenAI's client throws it. */
const thrown = (status: number, message = '', headers: Record<string, string> = {}) =>
  Object.assign(new Error(message), { status, headers: new Headers(headers) })

test.each([
  [400, 'What?', 'request', false],
  [400, "This model's maximum context length is 8192 tokens.", 'too-large', false],
  [401, 'Incorrect API key.', 'key', false],
  [402, 'Payment required.', 'broke', false],
  [403, 'Not for you.', 'key', false],
  [404, 'No such model.', 'name', false],
  [408, '', 'server', true],
  [413, '', 'too-large', false],
  [422, '', 'request', false],
  [429, 'Slow down.', 'busy', true],
  [429, 'You exceeded your current quota.', 'broke', false],
  [500, '', 'server', true],
  [503, 'Loading model.', 'server', true],
] as const)(
  '%d “%s” is %s',
  (status, message, ...[kind, passes]) => {
    const fault = faultOf(thrown(status, message))
    expect(fault).toMatchObject({ kind, status })
    expect(canPass(fault)).toBe(passes)
  },
  1_000,
)

test.each([
  ['no connection', new TypeError('fetch failed'), 'unreachable'],
  ['a broken one', new TypeError('terminated'), 'cut'],
  ['no package', new Error('Unable to import @langchain/groq.'), 'name'],
  ['no key', new Error('Anthropic API key not found'), 'key'],
  ['an error in a stream', { message: 'm', error: { code: 'rate_limit_exceeded' } }, 'busy'],
  ['anything', 'what?', 'cut'],
  ['nothing', undefined, 'cut'],
])('%s has no status and is told all the same', (_, error, kind) => {
  expect(faultOf(error)).toMatchObject({ kind })
})

describe('how long to wait is read', () => {
  test.each<readonly [string, Record<string, string>, string, number | null]>([
    ['in seconds', { 'retry-after': '2' }, '', 2_000],
    ['in ms, before seconds', { 'retry-after-ms': '150', 'retry-after': '2' }, '', 150],
    ['in the message', {}, 'Please try again in 1.5s.', 1_500],
    ['in ms in the message', {}, 'Please try again in 20ms.', 20],
    ['from a day that is over', { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' }, '', 0],
    ['nowhere', {}, 'Slow down.', null],
    ['in nonsense', { 'retry-after': 'soon' }, '', null],
  ])('%s', (_, headers, ...[message, waitMs]) => {
    expect(faultOf(thrown(429, message, headers)).waitMs).toBe(waitMs)
  })

  test('as a day and time', () => {
    const later = new Date(Date.now() + 30_000).toUTCString()
    const { waitMs } = faultOf(thrown(503, '', { 'retry-after': later }))
    expect(waitMs).toBeGreaterThan(25_000)
    expect(waitMs).toBeLessThanOrEqual(30_000)
  })
})

test('a problem says what it means and what the server said, on one short line', () => {
  const page = `<html>\n\u0007${'x'.repeat(10_000)}\n\nTroubleshooting URL: https://x</html>`
  const { code, message } = problemOf(faultOf(thrown(502, page)))
  expect(code).toBe('model-unavailable')
  expect(message).toMatch(/^The model's server has a fault\. \(502: <html> x+\)$/u)
  expect(message.length).toBeLessThan(300)
})
