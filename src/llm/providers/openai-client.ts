import { maxAnswerBytes } from '#llm/limits'
import type { ModelSettings } from '#llm/settings'
import { wireFetch } from '#llm/wire'

/** Servers without keys take any; langchain and openai refuse to start without one. */
const noKey = 'none'

export type Place = Pick<ModelSettings, 'baseUrl' | 'apiKey'>

/** How both packages are to reach the server: no repeats, no log, no redirects. */
export const connection = ({ baseUrl, apiKey }: Place, maxBytes = maxAnswerBytes) => ({
  apiKey: apiKey ?? noKey,
  baseURL: baseUrl,
  fetch: wireFetch(maxBytes),
  maxRetries: 0,
  logLevel: 'off' as const,
  // Azure reads the key from a header of its own.
  ...(apiKey && { defaultHeaders: { 'api-key': apiKey } }),
})

/** OpenAI's own client; loaded here and nowhere else. */
export const openaiClient = async (place: Place, maxBytes?: number) => {
  const { OpenAI } = await import('openai/client')
  return new OpenAI(connection(place, maxBytes))
}
