import type { Chat, ChatRequest, Quirks } from '#llm/chat'
import { messagesFor, responseFormat } from '#llm/quirks'
import type { ModelSettings } from '#llm/settings'
import { wireFetch } from '#llm/wire'
import { langchainMessages, pieceOf } from './pieces.ts'
import { keepQuiet } from './quiet.ts'

/** Servers without keys take any; langchain and openai refuse to start without one. */
const noKey = 'none'

type Fields = Pick<ModelSettings, 'model' | 'baseUrl' | 'apiKey'>

const modelFor = async (
  { model, baseUrl, apiKey }: Fields,
  { maxOutputTokens, temperature }: ChatRequest,
  quirks: Quirks,
) => {
  keepQuiet(process.env)
  const { ChatOpenAICompletions } = await import('@langchain/openai')
  const { limitName } = quirks
  return new ChatOpenAICompletions({
    model,
    apiKey: apiKey ?? noKey,
    maxRetries: 0,
    streamUsage: quirks.canCount,
    verbose: false,
    ...(quirks.takesTemperature && { temperature }),
    ...(limitName
      ? { modelKwargs: { [limitName]: maxOutputTokens } }
      : { maxTokens: maxOutputTokens }),
    // Azure reads the key from a header of its own.
    configuration: {
      baseURL: baseUrl,
      fetch: wireFetch,
      logLevel: 'off',
      ...(apiKey && { defaultHeaders: { 'api-key': apiKey } }),
    },
  })
}

/**
 * Asks any server that speaks as OpenAI's chat completions do, streamed.
 *
 * `ChatOpenAI` would move to another endpoint where a model is called `…-codex`, and parse inside its
 * retries; this class cannot. langchain is loaded with the first question.
 */
export const compatibleChat = (settings: Fields): Chat =>
  async function* ask(request, { quirks, signal }) {
    const model = await modelFor(settings, request, quirks)
    const format = responseFormat(request, quirks)
    const messages = langchainMessages(messagesFor(request, quirks))
    const stream = await model.stream(messages, {
      signal,
      ...(format && { response_format: format }),
    })
    for await (const message of stream) yield pieceOf(message)
  }
