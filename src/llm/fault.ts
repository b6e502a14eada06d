/** What can go wrong between us and a model's server, read from whatever the packages throw. */
import type { Problem, Result } from '#model/problem'
import { success } from '#model/problem'
import { maxMessageLetters, maxToldLetters } from './limits.ts'

export const faultKinds = [
  'stopped',
  'slow',
  'unreachable',
  'busy',
  'broke',
  'server',
  'cut',
  'key',
  'name',
  'request',
  'too-large',
] as const

/**
 * `slow` did not answer in time, `busy` asks to come again, `broke` has no credit left, `cut` ended
 * before the answer did, `key` and `name` are not known there, `request` was not understood.
 */
export type Fault = {
  readonly kind: (typeof faultKinds)[number]
  readonly status: number | null
  /** What the server said, one line. */
  readonly message: string
  /** All of it, to be learnt from and never shown: some send back what they were asked. */
  readonly told: string
  /** How long the server wants to be left alone, ms; null where it does not say. */
  readonly waitMs: number | null
}

/** A fault that is found here, not told by a server. */
export const faultFor = (kind: Fault['kind']): Fault => ({
  kind,
  status: null,
  message: '',
  told: '',
  waitMs: null,
})

/** Faults that may be gone a moment later. */
export const canPass = ({ kind }: Fault): boolean =>
  ['slow', 'unreachable', 'busy', 'server', 'cut'].includes(kind)

/** What packages hang on the errors they throw. */
type Thrown = {
  readonly name?: unknown
  readonly message?: unknown
  readonly status?: unknown
  readonly code?: unknown
  readonly type?: unknown
  readonly headers?: unknown
  readonly error?: unknown
  readonly cause?: unknown
}

const asThrown = (error: unknown): Thrown =>
  error !== null && typeof error === 'object' ? error : { message: String(error) }

/** langchain appends its advice after a blank line; servers send pages of HTML. */
const oneLine = (message: unknown): string =>
  String(message ?? '')
    .split('\n\n')[0]
    ?.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, maxMessageLetters) ?? ''

const header = (headers: unknown, name: string): string | null =>
  headers instanceof Headers ? headers.get(name) : null

/** `Retry-After` in seconds or as a date, the same in ms, or "try again in 1.5s" in the message. */
const wishedMs = (headers: unknown, message: string): number | null => {
  const ms = Number.parseFloat(header(headers, 'retry-after-ms') ?? '')
  if (ms >= 0) return ms
  const after = header(headers, 'retry-after') ?? ''
  if (/^\d+(?:\.\d+)?$/u.test(after)) return Number(after) * 1000
  const date = Date.parse(after)
  if (!Number.isNaN(date)) return Math.max(0, date - Date.now())
  const [, amount, unit] = /try again in (\d+(?:\.\d+)?)(ms|s)\b/u.exec(message) ?? []
  return amount ? Number(amount) * (unit === 's' ? 1000 : 1) : null
}

const hasNoCredit = /insufficient_quota|exceeded your current quota|billing/iu
const isTooLong =
  /context_length_exceeded|context (?:length|window|size)|maximum context|too many tokens|exceeds? the (?:available )?context|ContextOverflow/iu

const kindFor = (status: number, told: string): Fault['kind'] => {
  if (isTooLong.test(told) && [400, 413, 422, 500].includes(status)) return 'too-large'
  if (status === 413) return 'too-large'
  if (status === 429) return hasNoCredit.test(told) ? 'broke' : 'busy'
  if (status === 401 || status === 403) return 'key'
  if (status === 402) return 'broke'
  if (status === 404) return 'name'
  if (status === 408 || status === 425 || status >= 500) return 'server'
  return 'request'
}

/** What fetch says where no connection came about, whatever the reason. */
const isUnreached = /fetch failed/u

/** All that an error and what caused it say of themselves, four deep. */
const allTold = (error: unknown, depth = 0): string => {
  if (depth > 3 || error === undefined || error === null) return ''
  const { name, message, code, type, cause, error: body } = asThrown(error)
  const own = [name, code, type, message].filter((one) => typeof one === 'string').join(' ')
  const deeper = [cause, typeof body === 'object' ? body : undefined]
  const all = [own, ...deeper.map((one) => allTold(one, depth + 1))].filter(Boolean).join(' ')
  return all.slice(0, maxToldLetters)
}

/** An error inside the stream has no status: its code stands for one. */
const statusInStream = (told: string): number | null => {
  if (/rate_limit|too_many_requests|insufficient_quota|\b429\b/iu.test(told)) return 429
  if (/server_error|overloaded|internal|unavailable|timeout/iu.test(told)) return 500
  return null
}

/** Without a status: too long, never reached, never sent (no package, no key), or broken off. */
const kindWithout = (told: string): Fault['kind'] => {
  if (isTooLong.test(told)) return 'too-large'
  if (isUnreached.test(told)) return 'unreachable'
  if (/unable to import|modelProvider/iu.test(told)) return 'name'
  return /api key/iu.test(told) ? 'key' : 'cut'
}

/** The fault behind an error a package threw. */
export const faultOf = (error: unknown): Fault => {
  const thrown = asThrown(error)
  const told = allTold(error)
  const message = oneLine(thrown.message)
  const waitMs = wishedMs(thrown.headers, told)
  const status =
    typeof thrown.status === 'number' ? thrown.status : thrown.error ? statusInStream(told) : null
  if (status !== null) return { kind: kindFor(status, told), status, message, told, waitMs }
  return { kind: kindWithout(told), status: null, message: oneLine(told), told, waitMs: null }
}

const sentences: Readonly<Record<Fault['kind'], string>> = {
  stopped: 'The question to the model was stopped.',
  slow: 'The model did not answer in time.',
  unreachable: "The model's server cannot be reached: look at OPENAI_BASE_URL.",
  busy: "The model's server takes no more requests for now.",
  broke: "The account at the model's server has no credit left.",
  server: "The model's server has a fault.",
  cut: 'The answer of the model broke off.',
  key: "The model's server does not accept the key: look at OPENAI_API_KEY.",
  name: "The model's server knows no such model or address: look at FABLINE_MODEL and OPENAI_BASE_URL.",
  request: "The model's server does not take the request.",
  'too-large': 'The text is longer than the model can read.',
}

const codes: Partial<Record<Fault['kind'], Problem['code']>> = {
  busy: 'rate-limited',
  broke: 'rate-limited',
  'too-large': 'too-large',
}

/** The fault as a problem: what it means, then what the server itself said. */
export const problemOf = ({ kind, message, status }: Fault): Problem => {
  // OpenAI's client puts the status before the message itself.
  const own = message.replace(/^\d{3} /u, '')
  const said = [status, own].filter((part) => part !== null && part !== '').join(': ')
  return {
    code: codes[kind] ?? 'model-unavailable',
    message: said ? `${sentences[kind]} (${said})` : sentences[kind],
  }
}

/** One call to a server; what it throws is a problem. */
export const calling = async <T>(call: () => Promise<T>): Promise<Result<T>> => {
  try {
    return success(await call())
  } catch (error) {
    return { ok: false, problem: problemOf(faultOf(error)) }
  }
}
