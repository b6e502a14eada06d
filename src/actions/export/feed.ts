/** A feed, as a list of things with stable names, and how it is written. */
import { visible } from '#text/visible'

export const feedFormats = {
  atom: { type: 'application/atom+xml; charset=utf-8' },
  json: { type: 'application/feed+json; charset=utf-8' },
} as const

export type FeedFormat = keyof typeof feedFormats

export type FeedItem = {
  /** The same for ever: readers show each once. */
  readonly id: string
  readonly title: string
  /** Plain text; nothing in it is markup. */
  readonly text: string
  /** Its page on the desk. */
  readonly url: string
  /** The words in the page they come from, where that has an address. */
  readonly source: string | null
  /** ISO 8601. */
  readonly published: string
  readonly updated: string
  readonly author: string | null
  readonly language: string
  readonly tags: readonly string[]
}

export type Feed = {
  readonly id: string
  readonly title: string
  /** Its own address, and that of the page it tells of. */
  readonly self: string
  readonly home: string
  /** Newest first. */
  readonly items: readonly FeedItem[]
  /** ISO 8601: what an empty feed says of its age. */
  readonly now: string
}

// XML can hold neither controls, which `visible` spells out, nor these two.
const plainText = (text: string): string => visible(text).replaceAll(/[\uFFFE\uFFFF]/gu, '\uFFFD')

/** The moment, of a day its start; of what is no date the beginning of time. */
const dayStart = (date: string): Date => new Date(Date.parse(date) || 0)

const ageOf = ({ items, now }: Feed): Date =>
  new Date(
    Math.max(
      ...(items.length > 0 ? items : [{ updated: now }]).map(({ updated }) =>
        dayStart(updated).getTime(),
      ),
    ),
  )

const toAtom = async (feed: Feed): Promise<string> => {
  const { generateAtomFeed } = await import('feedsmith')
  return generateAtomFeed({
    id: feed.id,
    title: { value: plainText(feed.title) },
    updated: ageOf(feed),
    links: [
      { href: feed.self, rel: 'self', type: 'application/atom+xml' },
      { href: feed.home, rel: 'alternate', type: 'text/html' },
    ],
    authors: [{ name: 'fabline' }],
    entries: feed.items.map((item) => ({
      id: item.id,
      title: { value: plainText(item.title) },
      published: dayStart(item.published),
      updated: dayStart(item.updated),
      links: [
        { href: item.url, rel: 'alternate', type: 'text/html' },
        ...(item.source ? [{ href: item.source, rel: 'via' }] : []),
      ],
      authors: item.author ? [{ name: plainText(item.author) }] : [],
      categories: item.tags.map((term) => ({ term })),
      content: { value: plainText(item.text), type: 'text' },
    })),
  })
}

const toJsonFeed = async (feed: Feed): Promise<string> => {
  const { generateJsonFeed } = await import('feedsmith')
  const written = generateJsonFeed({
    title: plainText(feed.title),
    feed_url: feed.self,
    home_page_url: feed.home,
    items: feed.items.map((item) => ({
      id: item.id,
      url: item.url,
      ...(item.source && { external_url: item.source }),
      title: plainText(item.title),
      content_text: plainText(item.text),
      date_published: dayStart(item.published),
      date_modified: dayStart(item.updated),
      tags: [...item.tags],
      language: item.language,
      authors: item.author ? [{ name: plainText(item.author) }] : [],
    })),
  })
  return `${JSON.stringify(written)}\n`
}

/** The feed in a format. */
export const writeFeed = (feed: Feed, format: FeedFormat): Promise<string> =>
  format === 'atom' ? toAtom(feed) : toJsonFeed(feed)
