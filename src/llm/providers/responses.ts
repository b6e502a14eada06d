import type { ResponseUsage } from 'openai/resources/responses/responses'
import type { Chat, Chunk, Tokens } from '#llm/chat'
import { messagesFor, responseFormat } from '#llm/quirks'
import { openaiClient, type Place } from './openai-client.ts'

const silent: Chunk = { text: '', finish: null, model: null, tokens: null }

const tokensOf = (usage: ResponseUsage | null | undefined): Tokens | null =>
  usage
    ? {
        inputTokens: usage.input_tokens,
        outputTokens: usage.output_tokens,
        cachedTokens: usage.input_tokens_details?.cached_tokens ?? 0,
      }
    : null

/** Asks OpenAI's Responses endpoint, for the models that are to be had nowhere else. Keeps nothing there. */
export const responsesChat = (model: string, place: Place): Chat =>
  async function* ask(request, { quirks, signal }) {
    const client = await openaiClient(place)
    const format = responseFormat(request, quirks)
    const events = await client.responses.create(
      {
        model,
        input: messagesFor(request, quirks).map(({ role, text }) => ({ role, content: text })),
        max_output_tokens: request.maxOutputTokens,
        store: false,
        stream: true,
        ...(quirks.takesTemperature && { temperature: request.temperature }),
        ...(format && {
          text: {
            format:
              format.type === 'json_schema' ? { type: format.type, ...format.json_schema } : format,
          },
        }),
      },
      { signal },
    )
    for await (const event of events) {
      if (event.type === 'response.output_text.delta') yield { ...silent, text: event.delta }
      if (event.type === 'response.failed')
        throw Object.assign(new Error(event.response.error?.message), {
          error: event.response.error,
        })
      if (event.type === 'response.completed' || event.type === 'response.incomplete') {
        const { incomplete_details: cut, model: name, usage } = event.response
        yield { text: '', finish: cut?.reason ?? 'stop', model: name, tokens: tokensOf(usage) }
      }
    }
  }
