import type { Factuality } from '#model/claim'
import type { Frame } from '#model/frame'
import type { Result } from '#model/problem'
import { success } from '#model/problem'
import { explain, type Found } from '#search/explain'
import { readName, readWanted } from '#search/query'
import type { ClaimQuery, Page, Slice, Store, StoredClaim } from '#store/store'
import { given } from './articles.ts'

/** What a person asks for, as typed. */
export type ClaimWish = {
  readonly q?: string | undefined
  /** False: just the words as typed, all of them. */
  readonly expand?: boolean | undefined
  readonly frame?: Frame | undefined
  readonly factuality?: Factuality | undefined
  readonly entity?: string | undefined
  readonly speaker?: string | undefined
  readonly lang?: string | undefined
  readonly since?: string | undefined
  readonly until?: string | undefined
  readonly article?: string | undefined
}

const filters = (wish: ClaimWish): ClaimQuery => {
  const { frame, factuality, entity, speaker, lang, since, until, article } = given(wish)
  return {
    ...(frame && { frame }),
    ...(factuality && { factuality }),
    ...(entity && { entity: readName(entity) }),
    ...(speaker && { speaker: readName(speaker) }),
    ...(lang && { language: lang }),
    ...(since && { since }),
    ...(until && { until }),
    ...(article && { article }),
  }
}

/** A claim, and where its evidence says what was searched: offsets count in the evidence. */
export type FoundClaim = StoredClaim & { readonly found?: readonly Found[] | undefined }

/** A wish as the store understands it. */
export const claimQueryOf = (wish: ClaimWish): Result<ClaimQuery> => {
  const { q } = given(wish)
  if (!q) return success(filters(wish))
  const wanted = readWanted(q, { expand: wish.expand !== false })
  if (!wanted.ok) return wanted
  // Nothing but marks was typed: that is found nowhere.
  const none = wanted.value.length === 0 ? { match: [] } : { wanted: wanted.value }
  return success({ ...filters(wish), ...none })
}

/**
 * Claims of all stored articles that fit, in every language: best match first where words are
 * searched, else newest day first.
 */
export const findClaims = async (
  store: Store,
  wish: ClaimWish,
  slice: Slice,
): Promise<Result<Page<FoundClaim>>> => {
  const query = claimQueryOf(wish)
  if (!query.ok) return query
  const page = await store.claims(query.value, slice)
  const { q } = given(wish)
  if (!page.ok || !q) return page
  const items = page.value.items.map((claim) => ({
    ...claim,
    found: explain(q, claim.evidence.text),
  }))
  return success({ ...page.value, items })
}
