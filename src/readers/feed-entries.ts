import type { parseFeed } from 'feedsmith'
import { paragraphs, titleLine } from './entry-page.ts'

/** A feed as it was parsed. */
export type Feed = ReturnType<typeof parseFeed<string>>
type Of<Kind extends Feed['format']> = Extract<Feed, { readonly format: Kind }>['feed']

/** One entry, whatever the feed calls its parts; contents are markup, `null` is not there. */
export type FeedEntry = {
  readonly format: string
  readonly title: string
  readonly authors: readonly string[]
  readonly publisher: string | null
  readonly link: string | null
  readonly content: string | null
  readonly description: string | null
  readonly publishedAt: string | null
  readonly language: string | null
}

/** The entries of a feed of any kind, in its order. */
export const entriesOf = (feed: Feed): readonly FeedEntry[] => {
  switch (feed.format) {
    case 'rss':
      return rssEntries(feed.feed)
    case 'rdf':
      return rdfEntries(feed.feed)
    case 'atom':
      return atomEntries(feed.feed)
    case 'json':
      return jsonEntries(feed.feed)
  }
}

/** The address of the site, which those of its entries may leave out. */
export const homeOf = (feed: Feed): string | null => {
  if (feed.format === 'json') return present(feed.feed.home_page_url)
  if (feed.format !== 'atom') return present(feed.feed.link)
  return present(ownLink(feed.feed.links)?.href)
}

const present = (text: string | undefined): string | null => text?.trim() || null

const named = (people: readonly { readonly name?: string | undefined }[] | undefined): string[] =>
  (people ?? []).flatMap(({ name }) => present(name) ?? [])

/** Each name once, whoever says it. */
const names = (
  ...said: readonly (readonly (string | null | undefined)[] | undefined)[]
): string[] => [
  ...new Set(said.flatMap((some) => some ?? []).flatMap((name) => titleLine(name ?? '') || [])),
]

/** Text without any tag, as markup: its lines are paragraphs. */
const asMarkup = (text: string | null): string | null =>
  text === null || /<[a-z!/]/iu.test(text) || /&lt;[a-z]/iu.test(text) ? text : paragraphs(text)

const rssEntries = (feed: Of<'rss'>): readonly FeedEntry[] =>
  (feed.items ?? []).map((item) => ({
    format: 'rss',
    title: titleLine(item.title ?? ''),
    authors: names(item.dc?.creators, named(item.authors)),
    publisher: present(feed.title),
    link:
      present(item.link) ?? (item.guid?.isPermaLink === false ? null : permalink(item.guid?.value)),
    content: asMarkup(present(item.content?.encoded)),
    description: asMarkup(present(item.description)),
    publishedAt: present(item.pubDate) ?? present(item.dc?.dates?.[0]),
    language: present(feed.language),
  }))

/** A guid is an address only where it looks like one. */
const permalink = (guid: string | undefined): string | null =>
  guid && /^https?:\/\//iu.test(guid) ? guid : null

const rdfEntries = (feed: Of<'rdf'>): readonly FeedEntry[] =>
  (feed.items ?? []).map((item) => ({
    format: 'rdf',
    title: titleLine(item.title ?? ''),
    authors: names(item.dc?.creators),
    publisher: present(feed.title),
    link: present(item.link) ?? permalink(item.rdf?.about),
    content: asMarkup(present(item.content?.encoded)),
    description: asMarkup(present(item.description)),
    publishedAt: present(item.dc?.dates?.[0]),
    language: present(item.dc?.languages?.[0] ?? feed.dc?.languages?.[0]),
  }))

type AtomLinks = Of<'atom'>['links']

/** The page itself, among what is enclosed and what the feed says of itself. */
const ownLink = (links: AtomLinks) =>
  links?.find(({ rel = 'alternate' }) => rel === 'alternate') ?? links?.[0]

const atomEntries = (feed: Of<'atom'>): readonly FeedEntry[] =>
  (feed.entries ?? []).map((entry) => {
    const people = entry.authors ?? entry.source?.authors ?? feed.authors
    return {
      format: 'atom',
      title: titleLine(entry.title?.value ?? ''),
      authors: names(entry.dc?.creators, named(people)),
      publisher: present(entry.source?.title?.value ?? feed.title?.value),
      link: present(ownLink(entry.links)?.href),
      content: asMarkup(present(entry.content?.value)),
      description: asMarkup(present(entry.summary?.value)),
      publishedAt: present(entry.published) ?? present(entry.updated),
      language: present(entry.xml?.lang ?? feed.xml?.lang),
    }
  })

const jsonEntries = (feed: Of<'json'>): readonly FeedEntry[] =>
  (feed.items ?? []).map((item) => ({
    format: 'json-feed',
    title: titleLine(item.title ?? ''),
    authors: names(named(item.authors ?? feed.authors)),
    publisher: present(feed.title),
    link: present(item.url),
    content: present(item.content_html) ?? asMarkup(present(item.content_text)),
    description: asMarkup(present(item.summary)),
    publishedAt: present(item.date_published),
    language: present(item.language ?? feed.language),
  }))
