import type { Fetcher } from '#readers/fetch'
import type { Fetch } from '#readers/fetched'
import type { Store } from '#store/store'

/** Fetches with the memory of a store: a page that its server calls unchanged is taken from there. */
export const rememberedFetch =
  (store: Store, { fetch, refetch }: Fetcher): Fetch =>
  async (url) => {
    const known = await store.pages.fetched(url)
    if (!known.ok) return known
    const before = known.value
    const page = await (before ? refetch(url, before) : fetch(url))
    if (!page.ok || page.value === before || !(page.value.etag || page.value.lastModified))
      return page
    const kept = await store.pages.remember(url, page.value)
    return kept.ok ? page : kept
  }
