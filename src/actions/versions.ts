import type { Analysis } from '#model/analysis'
import type { BlockChange, ChangeKind } from '#model/change'
import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'
import type { Store } from '#store/store'
import type { VersionLine } from '#store/version'
import { blockChanges } from '#text/block-changes'
import { getArticle, unknownArticle } from './articles.ts'

/** How many blocks stayed, changed, came and went. */
export type ChangeCounts = Readonly<Record<ChangeKind, number>>

type Claim = Analysis['claims'][number]

/** What one version of an article says otherwise than an earlier one. */
export type VersionDiff = {
  readonly id: string
  readonly from: number
  readonly to: number
  /** Blocks that are kept in either version, and those that are clutter in both. */
  readonly article: ChangeCounts
  readonly clutter: ChangeCounts
  /** Claims that only one of the versions makes. */
  readonly claims: { readonly added: readonly Claim[]; readonly removed: readonly Claim[] }
  readonly blocks: readonly BlockChange[]
}

/** All versions of a stored article, newest first. */
export const listVersions = async (
  store: Store,
  id: string,
): Promise<Result<readonly VersionLine[]>> => {
  const versions = await store.versions(id)
  return versions.ok && versions.value.length === 0 ? unknownArticle(id) : versions
}

/** Whether a change is one of the article, not of what stands around it. */
export const isOfArticle = ({ before, after }: BlockChange): boolean =>
  before?.kept === true || after?.kept === true

const countsOf = (changes: readonly BlockChange[]): ChangeCounts => {
  const counts = { unchanged: 0, changed: 0, added: 0, removed: 0 }
  for (const { kind } of changes) counts[kind] += 1
  return counts
}

const claimsOnlyIn = (one: Analysis, other: Analysis): readonly Claim[] => {
  const known = new Set(other.claims.map(({ id }) => id))
  return one.claims.filter(({ id }) => !known.has(id))
}

const versionOf = async (store: Store, id: string, version: number): Promise<Result<Analysis>> => {
  const found = await store.analysis(id, version)
  if (!found.ok) return found
  return found.value
    ? success(found.value)
    : failure('not-found', `The article ${JSON.stringify(id)} has no version ${version}.`)
}

/** What a version of a stored article says otherwise than the one before it, or than `from`. */
export const compareVersions = async (
  store: Store,
  id: string,
  { to, from = to - 1 }: { readonly to: number; readonly from?: number | undefined },
): Promise<Result<VersionDiff>> => {
  const article = await getArticle(store, id)
  if (!article.ok) return article
  const later = await versionOf(store, id, to)
  if (!later.ok) return later
  const earlier = await versionOf(store, id, from)
  if (!earlier.ok) return earlier
  const blocks = blockChanges(earlier.value, later.value)
  return success({
    id,
    from,
    to,
    article: countsOf(blocks.filter(isOfArticle)),
    clutter: countsOf(blocks.filter((change) => !isOfArticle(change))),
    claims: {
      added: claimsOnlyIn(later.value, earlier.value),
      removed: claimsOnlyIn(earlier.value, later.value),
    },
    blocks,
  })
}
