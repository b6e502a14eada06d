/** One request to a model and the stream that answers it: what a maker's package is wrapped into. */

/** A message on the wire; `assistant` is what the model itself said before. */
export type ChatMessage = { readonly role: 'system' | 'user' | 'assistant'; readonly text: string }

export type JsonSchema = Readonly<Record<string, unknown>>

export type ChatRequest = {
  readonly messages: readonly ChatMessage[]
  readonly reply: { readonly name: string; readonly schema: JsonSchema }
  readonly maxOutputTokens: number
  readonly temperature: number
}

export const formats = ['json_schema', 'json_object', 'plain'] as const

/** What a server can do with the form of an answer: hold to a schema, to JSON, to nothing. */
export type Format = (typeof formats)[number]

/** What a server was found to accept. */
export type Quirks = {
  readonly format: Format
  /** Whether the schema is told in the message, since nothing holds the model to it. */
  readonly tellsSchema: boolean
  /** Whether it may be asked to count tokens at the end of a stream. */
  readonly canCount: boolean
  /** What it calls the limit of the answer; null where the name of the model tells. */
  readonly limitName: 'max_tokens' | 'max_completion_tokens' | null
  readonly takesTemperature: boolean
  readonly takesSystem: boolean
  /** Whether the model is only to be had at OpenAI's newer endpoint. */
  readonly isAtResponses: boolean
}

export const noQuirks: Quirks = {
  format: 'json_schema',
  tellsSchema: false,
  canCount: true,
  limitName: null,
  takesTemperature: true,
  takesSystem: true,
  isAtResponses: false,
}

export type Tokens = {
  readonly inputTokens: number
  readonly outputTokens: number
  readonly cachedTokens: number
}

/** A piece of the stream; each part of it is there only where the server sent it. */
export type Chunk = {
  readonly text: string
  /** Why the answer ended: `stop`, `length`, `content_filter`, …; null until it has. */
  readonly finish: string | null
  readonly model: string | null
  readonly tokens: Tokens | null
}

/** Sends a request; the stream throws what the package throws. */
export type Chat = (
  request: ChatRequest,
  how: { readonly quirks: Quirks; readonly signal: AbortSignal },
) => AsyncIterable<Chunk>
