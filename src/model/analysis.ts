import type { Source } from './article.ts'
import type { Block } from './block.ts'
import type { Author, Bio, Flag, Topic } from './byline.ts'
import type { Claim } from './claim.ts'
import type { Entity } from './entity.ts'
import type { Language } from './language.ts'
import type { ProblemCode } from './problem.ts'
import type { Witnesses } from './provenance.ts'
import type { Quote } from './span.ts'
import type { Summary } from './summary.ts'

/** Looked (`full`), or could not look for want of a language pack (`none`). */
export type Coverage = 'full' | 'none'

/** All that is said about one article: the contract's `fabline.analysis/1`. */
export type Analysis = {
  readonly schema: 'fabline.analysis/1'
  readonly id: string
  readonly version: number
  readonly source: Source
  readonly language: Language
  readonly text: string
  readonly title: Quote | null
  /** The first of `authors`, or null. */
  readonly author: Author | null
  readonly authors: readonly Author[]
  readonly bio: Bio | null
  readonly publishedAt: string | null
  /** Who says what of title, authors, day …, and whose word stands above. */
  readonly metadata?: Witnesses | undefined
  readonly blocks: readonly Block[]
  readonly topics: readonly Topic[]
  readonly flags: readonly Flag[]
  readonly entities: readonly Entity[]
  readonly claims: readonly (Claim & { readonly gist: string })[]
  readonly summary: Summary
  readonly coverage: {
    readonly blocks: Coverage
    readonly authorship: Coverage
    readonly entities: Coverage
    readonly claims: Coverage
    readonly summary: Coverage
    /** Where reading stopped, in a text too long to be read whole: an offset. */
    readonly readTo?: number | undefined
  }
}

/** What stands in an Analysis's place where a document failed; `id` is null where none was readable. */
export type FailedAnalysis = {
  readonly id: string | null
  readonly error: { readonly code: ProblemCode; readonly message: string }
}
