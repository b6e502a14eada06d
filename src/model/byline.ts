import type { Quote, Span } from './span.ts'

/** Who signs, as printed; the span is the printed name. */
export type Author = Span & { readonly name: string }

/** What the article says of its author, and the topics (IPTC Media Topics) it speaks of. */
export type Bio = Quote & { readonly topics: readonly string[] }

/** An IPTC Media Topic with its share of the evidence, 0–1. */
export type Topic = { readonly code: string; readonly label: string; readonly score: number }

export const flagKinds = [
  'author-topic-mismatch',
  'off-beat',
  'same-text-other-byline',
  'no-article',
  'teaser-only',
  'instruction-in-text',
] as const

export type FlagKind = (typeof flagKinds)[number]

/** Something an editor should look at: a sentence in English, and the words behind it. */
export type Flag = {
  readonly kind: FlagKind
  readonly confidence: number
  readonly message: string
  readonly rule: string
  /** Topic codes; only for `author-topic-mismatch` and `off-beat`, else empty. */
  readonly authorTopics: readonly string[]
  readonly articleTopics: readonly string[]
  readonly evidence: readonly Quote[]
  /** Id of the stored article with the same text; only for `same-text-other-byline`. */
  readonly otherArticle?: string | undefined
}

/** What the byline stage adds. */
export type Byline = {
  readonly authors: readonly Author[]
  /** The rule that read them: `text.byline`, `text.bio` …; null where nobody signs. */
  readonly signedBy: string | null
  readonly bio: Bio | null
  readonly topics: readonly Topic[]
  readonly flags: readonly Flag[]
  /** ISO 8601 date read from the page's own date lines, or null. */
  readonly publishedAt: string | null
  readonly covered: boolean
}
