/** LANGUAGE MODELS. What is asked of a model, what comes back; whoever answers keeps this promise. */
import type { z } from 'zod'
import type { Result } from '#model/problem'

/** One message to the model. Its role is fixed before any value goes in. */
export type Message = { readonly role: 'system' | 'user'; readonly text: string }

/** What the answer must look like. */
export type ReplyShape<T> = {
  /** Name of the schema as the server gets it: letters, digits, `_` and `-`. */
  readonly name: string
  /** Objects are strict (`z.strictObject`), every field required; nullable instead of optional. */
  readonly schema: z.ZodType<T>
}

/** A question to the model. */
export type Question<T> = {
  /** The prompt it was made from: `id@version#hash`, kept with the answer and in the ledger. */
  readonly prompt: string
  /** The article it is about, whose account it goes on; null where it is about many. */
  readonly article: string | null
  readonly messages: readonly Message[]
  readonly reply: ReplyShape<T>
  /** Tokens the answer may have, thoughts included. */
  readonly maxOutputTokens: number
  readonly temperature: number
}

/** Tokens as the server counted them. */
export type Usage = {
  readonly inputTokens: number
  readonly outputTokens: number
  /** Of the input, what the server had in its own cache. */
  readonly cachedTokens: number
  /** True where the server said nothing, and the tokens are guessed by the length of the text. */
  readonly isEstimate: boolean
}

/** An answer that fits its schema. Whether it is true, nobody has looked yet. */
export type Answer<T> = {
  readonly value: T
  /** The model that answered, as it calls itself. */
  readonly model: string
  readonly prompt: string
  /** Of all requests it took. */
  readonly usage: Usage
  /** Requests it took; 0 where the answer was kept from an earlier run. */
  readonly requests: number
}

export type AskOptions = {
  /** Stops the question at once; it then ends as `model-unavailable`. */
  readonly signal?: AbortSignal
  /** The answer as far as it can be read, each time more of it has come; not checked in any way. */
  readonly onPartial?: (value: unknown) => void
}

/**
 * A language model, ready to be asked.
 *
 * `ask` always resolves. A problem is `model-unavailable` (none answered in time, key or name wrong),
 * `model-refused` (it refused, or its answer cannot be read), `rate-limited` (by the server or by
 * our own ceiling), `too-large` (more than the model can read).
 */
export type Provider = {
  /** The model as the person named it. */
  readonly model: string
  readonly ask: <T>(question: Question<T>, options?: AskOptions) => Promise<Result<Answer<T>>>
}
