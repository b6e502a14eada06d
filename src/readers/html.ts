import { canonicalText } from '#text/normalize'
import { marksOf } from './html/marks.ts'
import { movedSources, originIn } from './html/origin.ts'
import { ownTitle } from './html/own-title.ts'
import { pageFacts } from './html-metadata.ts'
import { visibleText } from './html-text.ts'
import { pageOf } from './html-tree.ts'
import { maxMarkup } from './limits.ts'
import type { Reader } from './reader.ts'
import { toArticle } from './to-article.ts'
import { withoutTags } from './without-tags.ts'

/**
 * A page: the text a reader can see, what the markup says of each stretch of it, and what the page
 * says of itself. A page that is built to do harm is read as text without its tags.
 */
export const readHtml: Reader = (content, given) => {
  const markup = canonicalText(content)
  const page = markup.length > maxMarkup ? null : pageOf(markup)
  if (!page) return withoutParser(markup, given)
  const { authors, publishedAt, titles, body, ...facts } = pageFacts(page, given.url)
  const named = titles.map(({ value }) => value)
  const { text, pieces } = visibleText(page)
  const read = marksOf(text, pieces, { titles: named, authors, body })
  const marks = markup.length === content.length ? read : movedSources(read, originIn(content))
  const headline = marks.find(({ settled }) => settled?.role === 'title')
  const printed = headline ? text.slice(headline.start, headline.end) : null
  const title = ownTitle(titles, printed)
  const metadata = { title: title.value, authors, publishedAt }
  const witnesses = { ...facts.witnesses, title: title.from }
  return toArticle({ format: 'html', text, marks, ...facts, metadata, witnesses }, given)
}

const withoutParser: Reader = (markup, given) =>
  toArticle(
    {
      format: 'html',
      text: canonicalText(withoutTags(markup)),
      marks: [],
      metadata: { title: null, authors: [], publishedAt: null },
    },
    given,
  )
