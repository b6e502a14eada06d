import type { Analysis } from './analysis.ts'
import type { Topic } from './byline.ts'

/** An earlier article of an author, as far as their record needs it. */
export type PastArticle = {
  readonly id: string
  /** Its headline, else its first words. */
  readonly title: string
  readonly topics: readonly Topic[]
}

/** An earlier article whose text is nearly the same. */
export type Twin = {
  readonly analysis: Analysis
  /** Estimated share of the pieces of both texts that both have, 0–1. */
  readonly resemblance: number
}

/** What was known before an article came: whose text it repeats, and what its authors wrote. */
export type AuthorRecord = {
  /** Most alike first. */
  readonly twins: readonly Twin[]
  /** For each of the article's authors, in order, their earlier articles, last come first. */
  readonly past: readonly (readonly PastArticle[])[]
}
