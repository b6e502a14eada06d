import { canonicalText } from '#text/normalize'
import type { Reader } from './reader.ts'
import { toArticle } from './to-article.ts'

/** Plain text: everything in it is text, and nothing is said beside it. */
export const readPlain: Reader = (content, given) =>
  toArticle(
    {
      format: 'text',
      text: canonicalText(content),
      marks: [],
      metadata: { title: null, authors: [], publishedAt: null },
    },
    given,
  )
