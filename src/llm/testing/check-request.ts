/** What a strict server finds wrong with a request; its words are those of the real ones. */
import type { Refused, Rules, Seen } from './act.ts'
import { tokensIn } from './tokens.ts'

export type Refusal = {
  readonly status: number
  readonly message: string
  readonly code: string | null
  readonly param?: string
}

type Json = Readonly<Record<string, unknown>>

const isJson = (value: unknown): value is Json =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

const invalid = (message: string, param?: string): Refusal => ({
  status: 400,
  message,
  code: null,
  ...(param && { param }),
})

/** Words of JSON Schema that OpenAI's strict mode knows. */
const known = new Set(
  `$defs $ref additionalProperties anyOf const description enum exclusiveMaximum exclusiveMinimum format
   items maxItems maximum minItems minimum multipleOf pattern properties required title type`.split(
    /\s+/u,
  ),
)

/** Faults of a schema under the rules of strict mode, each with its place. */
export const schemaFaults = (schema: unknown, at = '()'): readonly string[] => {
  if (!isJson(schema)) return [`In context=${at}, the schema is not an object.`]
  const own: string[] = Object.keys(schema)
    .filter((word) => !known.has(word))
    .map((word) => `In context=${at}, '${word}' is not permitted.`)
  const properties = isJson(schema.properties) ? schema.properties : {}
  if (schema.type === 'object') {
    const required = Array.isArray(schema.required) ? schema.required : []
    const missing = Object.keys(properties).filter((name) => !required.includes(name))
    if (schema.additionalProperties !== false)
      own.push(
        `In context=${at}, 'additionalProperties' is required to be supplied and to be false.`,
      )
    for (const name of missing)
      own.push(`In context=${at}, 'required' is required to include every key. Missing '${name}'.`)
  }
  const inner = [
    ...Object.entries(properties),
    ...Object.entries(isJson(schema.$defs) ? schema.$defs : {}),
    ...(schema.items === undefined ? [] : [['items', schema.items] as const]),
    ...(Array.isArray(schema.anyOf)
      ? schema.anyOf.map((one, index) => [`${index}`, one] as const)
      : []),
  ]
  return [...own, ...inner.flatMap(([name, one]) => schemaFaults(one, `${at}.${name}`))]
}

const schemaOf = ({
  response_format,
  text,
}: Json): { readonly asked: Json; readonly schema: unknown } | null => {
  if (isJson(response_format) && isJson(response_format.json_schema))
    return { asked: response_format.json_schema, schema: response_format.json_schema.schema }
  const format = isJson(text) && isJson(text.format) ? text.format : null
  return format?.type === 'json_schema' ? { asked: format, schema: format.schema } : null
}

const badSchema = (body: Json): Refusal | null => {
  const given = schemaOf(body)
  if (!given) return null
  const { asked, schema } = given
  if (!/^[\w-]{1,64}$/u.test(String(asked.name)))
    return invalid("Invalid 'response_format.json_schema.name'.", 'response_format')
  if (asked.strict !== true) return null
  const [fault] = schemaFaults(schema)
  return fault === undefined
    ? null
    : invalid(`Invalid schema for response_format '${asked.name}': ${fault}`, 'response_format')
}

const formatOf = ({ response_format }: Json): unknown =>
  isJson(response_format) && response_format.type

const messagesOf = ({ messages, input }: Json): readonly Json[] =>
  ((messages ?? input) as readonly Json[] | undefined) ?? []

const textOf = ({ content }: Json): string =>
  typeof content === 'string' ? content : JSON.stringify(content)

/** Parts of a request some servers do not take, as they say so. */
const refusals: Readonly<Record<Refused, (body: Json) => Refusal | null>> = {
  json_schema: (body) =>
    formatOf(body) === 'json_schema'
      ? invalid(
          "Invalid value: 'json_schema'. Supported values are: 'text' and 'json_object'.",
          'response_format',
        )
      : null,
  json_object: (body) =>
    formatOf(body) === 'json_object'
      ? invalid('response_format is not supported by this model.')
      : null,
  stream_options: ({ stream_options }) =>
    stream_options ? invalid("Unknown parameter: 'stream_options'.", 'stream_options') : null,
  max_tokens: ({ max_tokens }) =>
    max_tokens
      ? invalid(
          "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
        )
      : null,
  temperature: ({ temperature }) =>
    temperature === undefined
      ? null
      : invalid(
          "Unsupported value: 'temperature' does not support 0 with this model. Only the default (1) value is supported.",
        ),
  system: (body) =>
    messagesOf(body).some(({ role }) => role === 'system')
      ? invalid('System role not supported')
      : null,
  completions: ({ messages }) =>
    messages
      ? {
          status: 404,
          code: null,
          message: 'This model is only supported in v1/responses and not in v1/chat/completions.',
        }
      : null,
}

/** OpenAI's own rule: whoever asks for JSON must say so. */
const saysNoJson = (body: Json): Refusal | null =>
  formatOf(body) === 'json_object' &&
  !messagesOf(body).some((message) => /json/iu.test(textOf(message)))
    ? invalid(
        "'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.",
      )
    : null

const limitOf = (body: Json): number =>
  Number(body.max_tokens ?? body.max_completion_tokens ?? body.max_output_tokens ?? Number.NaN)

const tooLong = (body: Json, { contextTokens }: Rules): Refusal | null => {
  const asked = tokensIn(messagesOf(body).map(textOf).join('\n'))
  if (asked + limitOf(body) <= contextTokens) return null
  const message = `This model's maximum context length is ${contextTokens} tokens. However, your messages resulted in ${asked} tokens.`
  return { ...invalid(message, 'messages'), code: 'context_length_exceeded' }
}

const unknownKey = ({ headers }: Seen, { keys }: Rules): Refusal | null => {
  const given = headers['api-key'] ?? headers.authorization?.replace(/^Bearer /u, '')
  if (!keys || (given !== undefined && keys.includes(given))) return null
  return { status: 401, message: 'Incorrect API key provided.', code: 'invalid_api_key' }
}

/** Who asks, before anything else. */
export const refusedCaller = unknownKey

/** The first thing wrong with a question; null where there is none. */
export const refused = (seen: Seen, rules: Rules): Refusal | null => {
  const { body } = seen
  if (!rules.models.includes(String(body.model)))
    return {
      status: 404,
      message: `The model '${body.model}' does not exist.`,
      code: 'model_not_found',
    }
  if (messagesOf(body).length === 0) return invalid("Missing required parameter: 'messages'.")
  if (body.tools !== undefined) return invalid('No tool may be given to this model.')
  if (Number.isNaN(limitOf(body))) return invalid('The answer has no limit.')
  for (const part of rules.refuses) {
    const refusal = refusals[part](body)
    if (refusal) return refusal
  }
  return badSchema(body) ?? saysNoJson(body) ?? tooLong(body, rules)
}
