import type { Chat } from '#llm/chat'
import { messagesFor } from '#llm/quirks'
import { langchainMessages, pieceOf } from './pieces.ts'
import { keepQuiet } from './quiet.ts'

/**
 * Asks the model of another maker (`anthropic:…`, `mistralai:…`) through its own langchain package,
 * with its own key variable. Whoever wants one installs the package; the problem names it.
 *
 * The schema is told in the message: how to hold a model to it differs from maker to maker.
 */
export const namedChat = (maker: string, model: string): Chat =>
  async function* ask(request, { quirks, signal }) {
    keepQuiet(process.env)
    const { initChatModel } = await import('langchain/chat_models/universal')
    const opened = await initChatModel(model, {
      modelProvider: maker,
      maxRetries: 0,
      maxTokens: request.maxOutputTokens,
      ...(quirks.takesTemperature && { temperature: request.temperature }),
    })
    const messages = langchainMessages(messagesFor(request, { ...quirks, tellsSchema: true }))
    for await (const message of await opened.stream(messages, { signal })) yield pieceOf(message)
  }
