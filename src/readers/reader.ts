import type { Article } from '#model/article'
import type { Result } from '#model/problem'

/** What is known of a document beside its content; `null` is not known. */
export type Given = {
  readonly id: string | null
  readonly url: string | null
  readonly language: string | null
  readonly publishedAt: string | null
  readonly gistLanguage: string
  readonly retrievedAt: string | null
}

/** Nothing known; the reader reads English. */
export const nothingGiven: Given = {
  id: null,
  url: null,
  language: null,
  publishedAt: null,
  gistLanguage: 'en',
  retrievedAt: null,
}

/** What bytes came with: a file's name, a reply's `Content-Type`. Weak witnesses, both. */
export type Hint = { readonly name?: string; readonly mediaType?: string }

/** What every reader promises: content in, a document or the reason why there is none out. */
export type Reader = (content: string, given: Given) => Result<Article>
