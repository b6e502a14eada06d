import type { Quote } from './span.ts'

/** A sentence of the gist and the ids of the claims it says. */
export type GistSentence = { readonly text: string; readonly claims: readonly string[] }

/** The claims said in the reader's language (BCP 47 tag). */
export type Gist = { readonly language: string; readonly sentences: readonly GistSentence[] }

/** A sentence by a language model, with the spans that support it. */
export type AbstractSentence = {
  readonly text: string
  readonly support: readonly Quote[]
  /** Rules it broke when it was held against them, where such sentences are shown at all. */
  readonly faults?: readonly string[] | undefined
}

export type Abstract = {
  readonly language: string
  readonly model: string
  readonly prompt: string
  /** Share of the model's sentences that the article holds up, 0–1. */
  readonly supported?: number | undefined
  readonly sentences: readonly AbstractSentence[]
}

export type Summary = {
  /** The article's own sentences, in the order of the text. */
  readonly extract: readonly Quote[]
  readonly gist: Gist
  readonly abstract: Abstract | null
}

/** What the summary stage adds: the summary, and a one-line gist for each claim, by claim id. */
export type Summarized = {
  readonly summary: Summary
  readonly gists: ReadonlyMap<string, string>
  readonly covered: boolean
}
