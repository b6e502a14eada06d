import type { Factuality } from '#model/claim'
import type { Frame } from '#model/frame'
import type { Result } from '#model/problem'
import { success } from '#model/problem'
import { readName, readQuery } from '#search/query'
import type { ClaimQuery, Page, Slice, Store, StoredClaim } from '#store/store'
import { given } from './articles.ts'

/** What a person asks for, as typed. */
export type ClaimWish = {
  readonly q?: string | undefined
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

/** A wish as the store understands it. */
export const claimQueryOf = (wish: ClaimWish): Result<ClaimQuery> => {
  const { q } = given(wish)
  if (!q) return success(filters(wish))
  const match = readQuery(q)
  return match.ok ? success({ ...filters(wish), match: match.value }) : match
}

/**
 * Claims of all stored articles that fit, in every language: best match first where words are
 * searched, else newest day first.
 */
export const findClaims = async (
  store: Store,
  wish: ClaimWish,
  slice: Slice,
): Promise<Result<Page<StoredClaim>>> => {
  const query = claimQueryOf(wish)
  return query.ok ? store.claims(query.value, slice) : query
}
