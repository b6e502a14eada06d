/** What one server takes, learnt from what it refuses. */
import { type ChatMessage, type ChatRequest, formats, type Quirks } from './chat.ts'
import type { Fault } from './fault.ts'

/** A part of the request a server may name when it refuses it, and what to do without. */
type Lesson = {
  readonly named: RegExp
  readonly learn: (quirks: Quirks) => Partial<Quirks> | null
}

const nextFormat = ({ format }: Quirks): Partial<Quirks> | null => {
  const next = formats[formats.indexOf(format) + 1]
  return next ? { format: next, tellsSchema: true } : null
}

/**
 * First the parts that are named by their own name. The messages behind them: OpenAI and Azure
 * (limits, temperature, endpoint), vLLM (`stream_options`, system, grammars), LM Studio (formats).
 */
const lessons: readonly Lesson[] = [
  {
    named: /v1\/responses|not a chat model/u,
    learn: ({ isAtResponses }) => (isAtResponses ? null : { isAtResponses: true }),
  },
  { named: /stream_options/u, learn: ({ canCount }) => (canCount ? { canCount: false } : null) },
  {
    named: /use 'max_completion_tokens'|max_tokens' is not supported/iu,
    learn: ({ limitName }) => (limitName ? null : { limitName: 'max_completion_tokens' }),
  },
  {
    named: /max_completion_tokens/u,
    learn: ({ limitName }) => (limitName ? null : { limitName: 'max_tokens' }),
  },
  {
    named: /temperature/iu,
    learn: ({ takesTemperature }) => (takesTemperature ? { takesTemperature: false } : null),
  },
  {
    named: /system role|role.{0,20}(?:system|developer)|must alternate/iu,
    learn: ({ takesSystem }) => (takesSystem ? { takesSystem: false } : null),
  },
  { named: /response_format|schema|json_object|grammar|guided|structured/iu, learn: nextFormat },
]

/** llama.cpp's Python server answers 500 to a form it does not know, others to a grammar they cannot build. */
const isAboutForm = /grammar|json_schema|response_format/iu

/** What a refusal teaches; null where it is about something else. */
export const learnt = (quirks: Quirks, { kind, status, told }: Fault): Quirks | null => {
  const isRefusal =
    kind === 'request' ||
    kind === 'name' ||
    (kind === 'server' && (status === 501 || isAboutForm.test(told)))
  if (!isRefusal) return null
  for (const { named, learn } of lessons) {
    const lesson = named.test(told) ? learn(quirks) : null
    if (lesson) return { ...quirks, ...lesson }
  }
  return null
}

/** The schema, told in the message where the server does not hold the model to it. */
const withSchema = (text: string, { reply }: ChatRequest): string =>
  `${text}\n\nJSON Schema:\n${JSON.stringify(reply.schema)}`

/** The messages as a server with these quirks takes them. */
export const messagesFor = (request: ChatRequest, quirks: Quirks): readonly ChatMessage[] => {
  const [first, ...rest] = request.messages
  if (!first) return []
  const told = quirks.tellsSchema ? { ...first, text: withSchema(first.text, request) } : first
  const [second, ...others] = rest
  if (quirks.takesSystem || told.role !== 'system' || second?.role !== 'user')
    return [told, ...rest]
  return [{ role: 'user', text: `${told.text}\n\n${second.text}` }, ...others]
}

/** `response_format` as OpenAI's protocol writes it. */
export const responseFormat = ({ reply }: ChatRequest, { format }: Quirks) => {
  if (format === 'plain') return undefined
  if (format === 'json_object') return { type: 'json_object' as const }
  const { name, schema } = reply
  return {
    type: 'json_schema' as const,
    json_schema: { name, strict: true, schema: { ...schema } },
  }
}
