import type { Chat, ChatRequest, Quirks } from '#llm/chat'
import { messagesFor, responseFormat } from '#llm/quirks'
import { connection, type Place } from './openai-client.ts'
import { langchainMessages, pieceOf } from './pieces.ts'
import { keepQuiet } from './quiet.ts'
import { responsesChat } from './responses.ts'

const limitOf = ({ maxOutputTokens }: ChatRequest, { limitName }: Quirks) =>
  limitName ? { modelKwargs: { [limitName]: maxOutputTokens } } : { maxTokens: maxOutputTokens }

/** langchain's chat completions, streamed. It is loaded with the first question. */
const completionsChat = (model: string, place: Place): Chat =>
  async function* ask(request, { quirks, signal }) {
    keepQuiet(process.env)
    const { ChatOpenAICompletions } = await import('@langchain/openai')
    const { apiKey, maxRetries, ...configuration } = connection(place)
    const opened = new ChatOpenAICompletions({
      model,
      apiKey,
      maxRetries,
      configuration,
      streamUsage: quirks.canCount,
      verbose: false,
      ...(quirks.takesTemperature && { temperature: request.temperature }),
      ...limitOf(request, quirks),
    })
    const format = responseFormat(request, quirks)
    const messages = langchainMessages(messagesFor(request, quirks))
    const how = { signal, ...(format && { response_format: format }) }
    for await (const message of await opened.stream(messages, how)) yield pieceOf(message)
  }

/**
 * Asks any server that speaks as OpenAI does.
 *
 * `ChatOpenAI` would choose the endpoint by the name of the model (`…-codex`), and parse inside its
 * retries; here the server itself says where a model is to be had.
 */
export const compatibleChat = (model: string, place: Place): Chat => {
  const completions = completionsChat(model, place)
  const responses = responsesChat(model, place)
  return (request, how) => (how.quirks.isAtResponses ? responses : completions)(request, how)
}
