import { type Embedder, likeness } from '#llm/embed'
import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'
import { fused } from '#search/fuse'
import { maxCompared, maxPageSize } from '#search/limits'
import type { ClaimQuery, Page, Slice, Store, StoredClaim } from '#store/store'
import { type ClaimWish, claimQueryOf, type FoundClaim, findClaims } from './claims.ts'

/** The newest claims that pass the filters, whatever they say. */
const newest = async (store: Store, query: ClaimQuery): Promise<Result<readonly StoredClaim[]>> => {
  const claims: StoredClaim[] = []
  for (let cursor: string | null = null; claims.length < maxCompared; ) {
    const page: Result<Page<StoredClaim>> = await store.claims(query, {
      limit: maxPageSize,
      cursor,
    })
    if (!page.ok) return page
    claims.push(...page.value.items)
    cursor = page.value.next
    if (!cursor) break
  }
  return success(claims)
}

/** Claims by how near their evidence is to what was typed, nearest first. */
const byNearness = async (
  embed: Embedder,
  q: string,
  claims: readonly StoredClaim[],
): Promise<Result<readonly StoredClaim[]>> => {
  const vectors = await embed([q, ...claims.map(({ evidence }) => evidence.text)])
  if (!vectors.ok) return vectors
  const [typed = new Float32Array(), ...places] = vectors.value
  return success(
    claims
      .map((claim, at) => ({ claim, near: likeness(typed, places[at] ?? new Float32Array()) }))
      .toSorted((one, other) => other.near - one.near)
      .map(({ claim }) => claim),
  )
}

/**
 * The same as `findClaims`, with an embedding model to help: what stands high by words or by meaning.
 *
 * One page, no cursor: the order of a second would depend on what was asked of the model meanwhile.
 */
export const findClaimsByMeaning = async (
  store: Store,
  { embed, wish }: { readonly embed: Embedder; readonly wish: ClaimWish },
  { limit }: Pick<Slice, 'limit'>,
): Promise<Result<Page<FoundClaim>>> => {
  const { q, ...filters } = wish
  if (!q?.trim()) return failure('invalid-request', 'Say what to search for by meaning.')
  const byWords = await findClaims(store, wish, { limit, cursor: null })
  if (!byWords.ok) return byWords
  const query = claimQueryOf(filters)
  if (!query.ok) return query
  const pool = await newest(store, query.value)
  if (!pool.ok) return pool
  const near = await byNearness(embed, q, pool.value)
  if (!near.ok) return near
  const rankings: readonly (readonly FoundClaim[])[] = [
    byWords.value.items,
    near.value.slice(0, limit),
  ]
  const items = fused(rankings, ({ id, article }) => `${article.id} ${id}`).slice(0, limit)
  return success({ items, next: null })
}
