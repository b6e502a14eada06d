import type { ArticleLine } from './store.ts'

/** A version of an article in the list of them. */
export type VersionLine = Pick<
  ArticleLine,
  'version' | 'storedAt' | 'title' | 'author' | 'publishedAt'
> & {
  /** When it was fetched; null where it was not fetched by us. */
  readonly retrievedAt: string | null
  /**
   * What differs from the version before: the article, or only the clutter around it. Null for the
   * first one, and where an older fabline stored one of the two.
   */
  readonly changed: 'article' | 'clutter' | null
}
