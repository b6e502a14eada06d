import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'
import { defaults } from './limits.ts'

/** What the person set; null prices where none were named. */
export type ModelSettings = {
  /** Name of the model as its server knows it. */
  readonly model: string
  /** Maker whose own package asks it; null for a server that speaks as OpenAI does. */
  readonly maker: string | null
  readonly baseUrl: string
  readonly apiKey: string | null
  /** Name of the model that turns texts into vectors; null where none is set. */
  readonly embeddings: string | null
  readonly concurrency: number
  /** Requests that may start within a minute. */
  readonly requestsPerMinute: number
  /** Tokens a day, and for one article a day, in and out. */
  readonly tokensPerDay: number
  readonly tokensPerArticle: number
  /** US dollars for a million tokens. */
  readonly prices: { readonly input: number; readonly output: number } | null
}

type Env = Readonly<Record<string, string | undefined>>

/** Makers whose names langchain knows, and none is the beginning of a model's name (`llama3:8b`). */
const makers =
  /^(anthropic|aws|bedrock|cerebras|cohere|deepseek|fireworks|google-genai|google-vertexai|groq|mistralai|openai|perplexity|together|xai):(.+)$/u

const openAi = 'https://api.openai.com/v1'

/** A whole number above zero, or the default where nothing is set; null for anything else. */
const count = (given: string | undefined, otherwise: number): number | null => {
  if (!given?.trim()) return otherwise
  return /^[1-9]\d{0,11}$/u.test(given.trim()) ? Number(given) : null
}

const pricesIn = (given: string | undefined): ModelSettings['prices'] | undefined => {
  if (!given?.trim()) return null
  const [, input, output] = /^(\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?)$/u.exec(given.trim()) ?? []
  return input && output ? { input: Number(input), output: Number(output) } : undefined
}

const addressIn = (given: string | undefined): string | null => {
  const address = URL.parse(given?.trim() || openAi)
  if (!address || !/^https?:$/u.test(address.protocol)) return null
  // A key belongs into its own variable, and paths are appended: nothing may stand behind ours.
  if (address.username || address.search || address.hash) return null
  return address.href.replace(/\/+$/u, '')
}

const wrong = (name: string, expected: string) =>
  failure('invalid-request', `${name} is wrong: ${expected} is expected.`)

/** The model a person has set up; null where FABLINE_MODEL is not set, whatever else is. */
export const modelSettings = (env: Env): Result<ModelSettings | null> => {
  const name = env.FABLINE_MODEL?.trim()
  if (!name) return success(null)
  const [, named, rest] = makers.exec(name) ?? []
  const baseUrl = addressIn(env.OPENAI_BASE_URL)
  if (!baseUrl) return wrong('OPENAI_BASE_URL', 'an address such as http://127.0.0.1:11434/v1')
  const prices = pricesIn(env.FABLINE_MODEL_PRICES)
  if (prices === undefined)
    return wrong(
      'FABLINE_MODEL_PRICES',
      'dollars for a million tokens in and out, such as 0.15/0.60',
    )
  const counts = countsIn(env)
  if (!counts.ok) return counts
  return success({
    model: rest ?? name,
    maker: named && named !== 'openai' ? named : null,
    baseUrl,
    apiKey: env.OPENAI_API_KEY?.trim() || null,
    embeddings: env.FABLINE_EMBEDDINGS?.trim() || null,
    ...counts.value,
    prices,
  })
}

type Counts = Pick<
  ModelSettings,
  'concurrency' | 'requestsPerMinute' | 'tokensPerDay' | 'tokensPerArticle'
>

const countsIn = (env: Env): Result<Counts> => {
  const concurrency = count(env.FABLINE_MODEL_CONCURRENCY, defaults.concurrency)
  const requestsPerMinute = count(env.FABLINE_MODEL_PER_MINUTE, defaults.requestsPerMinute)
  const tokensPerDay = count(env.FABLINE_MODEL_TOKENS_PER_DAY, defaults.tokensPerDay)
  const tokensPerArticle = count(env.FABLINE_MODEL_TOKENS_PER_ARTICLE, defaults.tokensPerArticle)
  if (!concurrency || !requestsPerMinute || !tokensPerDay || !tokensPerArticle)
    return wrong(
      'One of FABLINE_MODEL_CONCURRENCY, _PER_MINUTE, _TOKENS_PER_DAY, _TOKENS_PER_ARTICLE',
      'a whole number above zero',
    )
  return success({ concurrency, requestsPerMinute, tokensPerDay, tokensPerArticle })
}
