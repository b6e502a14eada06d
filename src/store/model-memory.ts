/** What is remembered of a language model: its answers, what they cost, what is still under way. */
import type { Result } from '#model/problem'

/** An answer as the model gave it. */
export type KeptAnswer = {
  readonly text: string
  readonly model: string
  /** `id@version#hash` of the prompt it answers. */
  readonly prompt: string
}

/** What questions cost: one line for a day, an article, a model and a prompt. */
export type ModelUse = {
  /** ISO 8601, UTC. */
  readonly day: string
  /** Null where the question was about many. */
  readonly article: string | null
  readonly model: string
  readonly prompt: string
  readonly requests: number
  readonly inputTokens: number
  readonly outputTokens: number
  readonly cachedTokens: number
}

/** A question in a batch: the key its answer is kept by, and whose account it goes on. */
export type BatchQuestion = {
  readonly key: string
  readonly article: string | null
  readonly prompt: string
}

/** Questions handed over to be answered within a day. */
export type ModelBatch = {
  /** The id the server gave it. */
  readonly id: string
  readonly submittedAt: string
  /** Null until its answers are kept. */
  readonly collectedAt: string | null
  readonly questions: readonly BatchQuestion[]
}

export type UsesQuery = { readonly since?: string; readonly article?: string }

/** A text's place in the space of meanings, by the hash of the text. */
export type KeptVector = { readonly key: string; readonly vector: Float32Array }

export type ModelMemory = {
  /** The answer kept for a question; null where there is none. */
  readonly answer: (key: string) => Promise<Result<KeptAnswer | null>>
  /** Keeps an answer in the place of any before. */
  readonly keepAnswer: (key: string, answer: KeptAnswer) => Promise<Result<null>>
  /** Adds to what the same day, article, model and prompt have cost so far. */
  readonly addUse: (use: ModelUse) => Promise<Result<null>>
  /** Tokens in and out on a day, for one article or (null) for all. */
  readonly tokensUsed: (day: string, article: string | null) => Promise<Result<number>>
  /** Newest day first. */
  readonly uses: (query: UsesQuery) => Promise<Result<readonly ModelUse[]>>
  /** Keeps a batch in the place of what was known of it. */
  readonly keepBatch: (batch: ModelBatch) => Promise<Result<null>>
  /** Last submitted first. */
  readonly batches: () => Promise<Result<readonly ModelBatch[]>>
  /** The vectors a model made of these texts, as far as they are kept; in no order. */
  readonly vectors: (
    model: string,
    keys: readonly string[],
  ) => Promise<Result<readonly KeptVector[]>>
  readonly keepVectors: (model: string, vectors: readonly KeptVector[]) => Promise<Result<null>>
}
