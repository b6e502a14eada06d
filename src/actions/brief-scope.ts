import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'
import type { Store } from '#store/store'
import { leastRelevance, maxBriefArticles, maxFoundClaims } from './brief-limits.ts'
import { findClaims } from './claims.ts'
import { getCluster } from './clusters.ts'

/** What a brief is asked over: what matches a query, some articles, or a cluster. */
export type BriefWish = {
  readonly q?: string | undefined
  readonly articles?: readonly string[] | undefined
  readonly cluster?: string | undefined
  /** The reader's language; English by default. */
  readonly lang?: string | undefined
  readonly since?: string | undefined
  readonly until?: string | undefined
}

/** The articles a wish leads to; how many more match; how near the claims are that led there, 0–1; null: all alike. */
export type Scope = {
  readonly subject: string
  readonly articles: readonly string[]
  readonly leftOut: number
  readonly found: ReadonlyMap<string, number> | null
}

/** Names a claim among those of many articles. */
export const keyOf = (article: string, claim: string): string => `${article} ${claim}`

const most = (articles: readonly string[]) => ({
  articles: articles.slice(0, maxBriefArticles),
  leftOut: Math.max(0, articles.length - maxBriefArticles),
})

const foundBy = async (store: Store, wish: BriefWish, q: string): Promise<Result<Scope>> => {
  const { since, until } = wish
  const slice = { limit: maxFoundClaims, cursor: null }
  const page = await findClaims(store, { q, since, until }, slice)
  if (!page.ok) return page
  const articles = [...new Set(page.value.items.map(({ article }) => article.id))]
  const found = new Map(
    page.value.items.map(({ id, article }, rank) => [
      keyOf(article.id, id),
      1 - (rank / maxFoundClaims) * (1 - leastRelevance),
    ]),
  )
  return success({ subject: q, ...most(articles), found })
}

const around = async (store: Store, id: string): Promise<Result<Scope>> => {
  const cluster = await getCluster(store, id)
  if (!cluster.ok) return cluster
  const { claim, members, contradictions } = cluster.value
  const claims = [...members, ...contradictions.map((one) => one.cluster.claim)]
  const articles = [...new Set(claims.map(({ article }) => article.id))]
  return success({ subject: claim.gist || claim.evidence.text, ...most(articles), found: null })
}

/** The articles that are asked for, and why. */
export const scopeOf = async (store: Store, wish: BriefWish): Promise<Result<Scope>> => {
  const { q, articles = [], cluster } = wish
  const asked = [q?.trim(), articles.length > 0, cluster].filter(Boolean).length
  if (asked !== 1)
    return failure(
      'invalid-request',
      'A brief needs one of these: a query, the ids of articles, or a cluster.',
    )
  if (q?.trim()) return foundBy(store, wish, q)
  if (cluster) return around(store, cluster)
  if (articles.length > maxBriefArticles)
    return failure('invalid-request', `A brief takes at most ${maxBriefArticles} articles.`)
  return success({ subject: articles.join(', '), ...most([...new Set(articles)]), found: null })
}
