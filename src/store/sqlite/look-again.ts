/** The best claims of a search once more, with what only their articles and clusters tell. */
import type { Hit } from './best-first.ts'
import type { Database } from './database.ts'
import { all } from './database.ts'
import type { HeldPart } from './held.ts'
import { sharedOut } from './held.ts'
import { clusterShare } from './limits.ts'
import { isRowIn, rowsOf } from './rows-of.ts'

type Claim = Hit & {
  readonly article: number
  readonly cluster: string | null
  /** In tenths: finer differences tell nothing. */
  readonly confidence: number
  /** Its place among the claims of its article. */
  readonly n: number
}

/** Of equals the surer one, then the one that its article says earlier, then the newest. */
const byScore = (one: Claim, other: Claim): number =>
  other.score - one.score ||
  other.confidence - one.confidence ||
  one.n - other.n ||
  other.article - one.article ||
  one.seq - other.seq

const claimsOf = (database: Database, hits: readonly Hit[]): readonly Claim[] => {
  const rows = all(
    database,
    `SELECT c.seq, c.article_seq, f.cluster, c.n,
       c.body ->> '$.confidence' AS confidence FROM json_each(?) AS hit
     CROSS JOIN claims AS c ON c.seq = hit.value LEFT JOIN forms AS f ON f.form = c.form`,
    [JSON.stringify(hits.map(({ seq }) => seq))],
  )
  const bySeq = new Map(rows.map((row) => [Number(row.seq), row]))
  return hits.map((hit) => {
    const { article_seq = 0, cluster, confidence = 0, n = 0 } = bySeq.get(hit.seq) ?? {}
    return {
      ...hit,
      article: Number(article_seq),
      cluster: typeof cluster === 'string' ? cluster : null,
      confidence: Math.round(Number(confidence) * 10),
      n: Number(n),
    }
  })
}

/** What a claim gains by a name that its article holds somewhere. */
const gainBy = (part: HeldPart, articles: Uint32Array) => {
  const { lists, rarity, places } = part
  const gain = places.inArticle?.weight ?? 0
  return ({ seq, article }: Claim): number => {
    if (!isRowIn(articles, article)) return 0
    const held = lists.filter(({ rows }) => isRowIn(rows, seq)).map(({ weight }) => weight)
    const most = Math.max(0, ...held)
    const sum = held.reduce((one, other) => one + other, 0)
    return rarity * (sharedOut(Math.max(most, gain), sum + gain) - sharedOut(most, sum))
  }
}

const withArticles = (
  database: Database,
  parts: readonly HeldPart[],
  claims: readonly Claim[],
): readonly Claim[] => {
  const gains = parts.flatMap((part) => {
    const { inArticle } = part.places
    return inArticle ? [gainBy(part, rowsOf(database, inArticle.index, inArticle.match))] : []
  })
  return claims.map((claim) => ({
    ...claim,
    score: gains.reduce((score, gain) => score + gain(claim), claim.score),
  }))
}

// Sums of the same numbers in another order are equal.
const rounded = (score: number): number => Math.round(score * 1e6) / 1e6

/** A claim that says the same as a better one, in whatever words, is nearly as good. */
const withClusters = (claims: readonly Claim[]): readonly Claim[] => {
  const best = new Map<string, number>()
  for (const { cluster, score } of claims)
    if (cluster) best.set(cluster, Math.max(best.get(cluster) ?? 0, score))
  return claims.map((claim) => {
    const lead = claim.cluster ? (best.get(claim.cluster) ?? 0) - claim.score : 0
    return { ...claim, score: rounded(claim.score + clusterShare * lead) }
  })
}

/** The hits in the order in which they are shown. */
export const lookAgain = (
  database: Database,
  parts: readonly HeldPart[],
  hits: readonly Hit[],
): readonly Claim[] =>
  withClusters(withArticles(database, parts, claimsOf(database, hits))).toSorted(byScore)
