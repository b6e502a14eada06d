/** RSS, Atom, RDF and JSON feeds. */
import { parseFeed } from 'feedsmith'
import { failure, success } from '#model/problem'
import { noWitnesses } from '#model/provenance'
import { canonicalUrl } from './canonical-url.ts'
import { readEntry } from './entry-page.ts'
import type { Feed, FeedEntry } from './feed-entries.ts'
import { entriesOf, homeOf } from './feed-entries.ts'
import { maxEntries, minDescriptionLetters, minStoryLetters } from './limits.ts'
import type { Given } from './reader.ts'
import type { Piece, Readable } from './reading.ts'
import { alone } from './reading.ts'
import type { WholeReader } from './whole.ts'
import { renamed } from './witnesses.ts'
import { decodeXml } from './xml.ts'

/**
 * The entries of a feed: a document where the entry holds the article, else its address.
 *
 * A teaser is never taken for the article, unless there is no address to look at instead.
 */
export const readFeed: WholeReader = ({ bytes, given, hint }) => {
  const decoded = decodeXml(bytes, hint)
  if (!decoded.ok) return alone(decoded)
  const feed = parsed(decoded.value)
  if (!feed) return alone(failure('unreadable', 'The feed is damaged or cut off.'))
  const entries = entriesOf(feed)
  if (entries.length === 0) return alone(failure('empty-document', 'The feed holds no entries.'))
  const base = given.url ?? homeOf(feed) ?? undefined
  const pieces = entries.slice(0, maxEntries).map((entry, index) => {
    const url = entry.link === null ? null : canonicalUrl(entry.link, base)
    return pieceOf({ ...entry, link: url }, String(index + 1), given)
  })
  return entries.length > maxEntries ? [...pieces, ...alone(tooMany)] : pieces
}

const tooMany = failure(
  'too-large',
  `The feed has more than ${maxEntries} entries; the first ones were read.`,
)

const parsed = (text: string): Feed | null => {
  try {
    return parseFeed(text.trimStart())
  } catch {
    return null
  }
}

const pieceOf = (entry: FeedEntry, part: string, given: Given): Piece => {
  const own: Given = {
    ...given,
    id: null,
    url: entry.link,
    language: given.language ?? entry.language,
    publishedAt: entry.publishedAt ?? given.publishedAt,
  }
  if (entry.link !== null && !holdsArticle(entry)) return { part, address: entry.link, given: own }
  const content = entry.content ?? entry.description ?? ''
  const read = readEntry({ ...entry, content }, own, entry.format)
  return { part, result: read.ok ? success(saidByFeed(read.value, entry, given)) : read }
}

/** What the feed told the reader of the entry's content, under its name. */
const saidByFeed = (read: Readable, entry: FeedEntry, given: Given): Readable => {
  const own = { given: 'feed.entry' }
  const witnesses = renamed(read.article.witnesses ?? noWitnesses, {
    ...(entry.link !== null && { url: own }),
    ...(entry.publishedAt !== null && { publishedAt: own }),
    ...(given.language === null && { language: own }),
  })
  return { ...read, article: { ...read.article, witnesses } }
}

/** Whether the article itself is there: content that goes on, or a description too long for a teaser. */
const holdsArticle = ({ content, description }: FeedEntry): boolean => {
  if (content !== null && letters(content) >= minStoryLetters && !breaksOff(content))
    return (
      description === null || letters(content) > letters(description) || !breaksOff(description)
    )
  return (
    description !== null && letters(description) >= minDescriptionLetters && !breaksOff(description)
  )
}

const withoutMarkup = (html: string): string => html.replaceAll(/<[^<>]{0,2000}>/gu, ' ').trim()

// Three letters of a script without spaces say as much as one word.
const letters = (html: string): number => {
  const text = withoutMarkup(html)
  const dense = text.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu,
  )
  return text.length + (dense?.length ?? 0) * 2
}

const breaksOff = (html: string): boolean => {
  const end = withoutMarkup(html.slice(-4000)).slice(-80)
  return /(?:…|\.\.\.|&hellip;|&#8230;|&#x2026;)[\])]?[^.!?。]{0,40}$/iu.test(end)
}
