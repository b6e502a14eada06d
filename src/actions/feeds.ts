import type { Result } from '#model/problem'
import { success } from '#model/problem'
import type { ArticleRef, Store, StoredClaim, StoredFlag } from '#store/store'
import { maxFoundClaims } from './brief-limits.ts'
import { type ClaimWish, findClaims } from './claims.ts'
import type { Feed, FeedItem } from './export/feed.ts'
import { claimUrn, stableId } from './export/stable-id.ts'
import { textFragment } from './export/text-fragment.ts'
import { type FlagWish, listFlags } from './flags.ts'

/** Where the feed is read from, and when. */
export type FeedPlace = {
  /** Address of the feed itself. */
  readonly self: string
  /** The server: `http://127.0.0.1:8787`. */
  readonly origin: string
  /** ISO 8601. */
  readonly now: string
}

type Names = { readonly id: string; readonly title: string; readonly room: string }

const feedOf = (
  names: Names,
  items: readonly FeedItem[],
  { self, origin, now }: FeedPlace,
): Feed => ({
  id: names.id,
  title: names.title,
  self,
  home: new URL(names.room, origin).href,
  items,
  now,
})

const nameOf = ({ publisher, title, beginning }: ArticleRef): string =>
  publisher ?? title ?? beginning

const pageOf = ({ id }: ArticleRef, origin: string): string =>
  new URL(`/articles/${encodeURIComponent(id)}`, origin).href

const claimItem = (claim: StoredClaim, { origin, now }: FeedPlace): FeedItem => {
  const { article, evidence, gist, speaker, frame, factuality, cluster } = claim
  const day = article.publishedAt ?? cluster?.firstSeen ?? now
  return {
    id: claimUrn(article.id, claim.id),
    title: gist || evidence.text,
    text: [gist, `“${evidence.text}”`, speaker?.name ?? null].filter(Boolean).join('\n\n'),
    url: pageOf(article, origin),
    source: textFragment(article.url, evidence.text),
    published: day,
    updated: day,
    author: nameOf(article),
    language: article.language,
    tags: [frame, factuality],
  }
}

const newestFirst = (one: FeedItem, other: FeedItem): number =>
  one.updated === other.updated ? 0 : one.updated < other.updated ? 1 : -1

/** Claims that fit, as a feed; of a search the newest of those found best. The search names it. */
export const claimFeed = async (
  store: Store,
  { wish, limit }: { readonly wish: ClaimWish; readonly limit: number },
  place: FeedPlace,
): Promise<Result<Feed>> => {
  const page = await findClaims(store, wish, {
    limit: wish.q ? maxFoundClaims : limit,
    cursor: null,
  })
  if (!page.ok) return page
  const names = {
    id: stableId('feed', 'claims', JSON.stringify(wish, Object.keys(wish).toSorted())),
    title: wish.q ? `fabline: claims on ${wish.q}` : 'fabline: claims',
    room: '/claims',
  }
  const items = page.value.items.map((claim) => claimItem(claim, place)).toSorted(newestFirst)
  return success(feedOf(names, items.slice(0, limit), place))
}

/** Its day of publication, else of storing, which its clusters know: the same at every reading. */
const dayOf = async (
  store: Store,
  { id, publishedAt }: ArticleRef,
  now: string,
): Promise<string> => {
  if (publishedAt) return publishedAt
  const claims = await store.claims({ article: id }, { limit: 1, cursor: null })
  return (claims.ok ? claims.value.items[0]?.cluster?.firstSeen : null) ?? now
}

const flagItem = (flag: StoredFlag, published: string, { origin }: FeedPlace): FeedItem => {
  const { article, kind, message, evidence, status, decidedAt, note } = flag
  const words = evidence.map(({ text }) => `“${text}”`)
  return {
    id: stableId('flag', flag.id),
    title: `${kind}: ${article.title ?? article.beginning}`,
    text: [message, ...words, status, note].filter(Boolean).join('\n\n'),
    url: pageOf(article, origin),
    source: textFragment(article.url, ''),
    published,
    updated: decidedAt ?? flag.decisions.at(-1)?.at ?? published,
    author: article.author,
    language: 'en',
    tags: [kind, status],
  }
}

/** The editors' queue as a feed. */
export const flagFeed = async (
  store: Store,
  { wish, limit }: { readonly wish: FlagWish; readonly limit: number },
  place: FeedPlace,
): Promise<Result<Feed>> => {
  const page = await listFlags(store, wish, { limit, cursor: null })
  if (!page.ok) return page
  const id = stableId('feed', 'flags', wish.status ?? '', wish.kind ?? '', wish.article ?? '')
  const names = { id, title: 'fabline: flags', room: '/flags' }
  const items: FeedItem[] = []
  for (const flag of page.value.items)
    items.push(flagItem(flag, await dayOf(store, flag.article, place.now), place))
  return success(feedOf(names, items, place))
}
