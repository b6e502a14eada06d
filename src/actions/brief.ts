import { packFor } from '#languages/index'
import type { Analysis } from '#model/analysis'
import type { Brief, DisputeReason } from '#model/brief'
import { disputeReasons } from '#model/brief'
import type { Result } from '#model/problem'
import { success } from '#model/problem'
import { readerLanguage } from '#readers/reader-language'
import type { Opposition } from '#stages/compose-brief/compose-brief'
import { composeBrief } from '#stages/compose-brief/compose-brief'
import type { BriefArticle } from '#stages/compose-brief/sources'
import type { Told } from '#stages/compose-brief/told'
import { stretchOf } from '#stages/match-claims/days'
import type { Store, StoredClaim } from '#store/store'
import { getArticle } from './articles.ts'
import { centralShare, leastRelevance, maxArticleClaims } from './brief-limits.ts'
import { type BriefWish, keyOf, type Scope, scopeOf } from './brief-scope.ts'
import { gistLanguages } from './gist-languages.ts'
import { gistIn, noGist } from './summary.ts'

/** An article with its claims, said in the reader's language, as the store gathers them. */
type Read = {
  readonly analysis: Analysis
  readonly stored: readonly StoredClaim[]
  readonly article: BriefArticle
}

const read = async (store: Store, id: string, lang: string): Promise<Result<Read>> => {
  const kept = await getArticle(store, id)
  if (!kept.ok) return kept
  const analysis = await gistIn(store, kept.value, lang)
  if (!analysis.ok) return analysis
  const claims = await store.claims({ article: id }, { limit: maxArticleClaims, cursor: null })
  if (!claims.ok) return claims
  const alike = await store.nearDuplicates(id)
  if (!alike.ok) return alike
  const { title, author, source, language, publishedAt, text } = analysis.value
  const article: BriefArticle = {
    id,
    title: title?.text ?? null,
    beginning: text.trimStart().slice(0, 100),
    author: author?.name ?? null,
    publisher: source.publisher,
    language: language.tag,
    publishedAt,
    url: source.url,
    day: publishedAt ?? source.retrievedAt ?? '',
    alike: alike.value.map((one) => one.article.id),
  }
  return success({ analysis: analysis.value, stored: claims.value.items, article })
}

const toldIn = ({ analysis, stored, article }: Read): readonly Told[] => {
  const { gist } = analysis.summary
  const labels = Object.values(packFor(gist.language).gist?.labels ?? {})
  const clusters = new Map(stored.map(({ id, cluster }) => [id, cluster?.id]))
  return analysis.claims.map(({ gist: said, ...claim }) => ({
    claim,
    gist: said,
    isSaid: said !== '' && !labels.some((label) => said.startsWith(label)),
    article: article.id,
    cluster: clusters.get(claim.id) ?? keyOf(article.id, claim.id),
    from: claim.date ? (stretchOf(claim.date.value)?.from ?? null) : null,
    relevance: 1,
  }))
}

const asReason = (reason: string): DisputeReason =>
  disputeReasons.find((one) => one === reason) ?? 'opposite'

/** Who contradicts whom among the claims of the brief. */
const oppositionsIn = async (
  store: Store,
  all: readonly Read[],
): Promise<Result<readonly Opposition[]>> => {
  const contested = all.flatMap(({ stored }) =>
    stored.flatMap(({ cluster }) => (cluster && cluster.contradictedBy > 0 ? [cluster.id] : [])),
  )
  const found: Opposition[] = []
  for (const one of new Set(contested)) {
    const cluster = await store.cluster(one)
    if (!cluster.ok) return cluster
    for (const { reason, cluster: other } of cluster.value?.contradictions ?? [])
      found.push({ reason: asReason(reason), one, other: other.id })
  }
  return success(found)
}

/** Articles that are about what was searched, not only touch on it. */
const centralOf = (told: readonly Told[], found: ReadonlyMap<string, number>) =>
  new Set(
    [...Map.groupBy(told, ({ article }) => article)]
      .filter(
        ([article, own]) =>
          own.filter(({ claim }) => found.has(keyOf(article, claim.id))).length >=
          own.length * centralShare,
      )
      .map(([article]) => article),
  )

/**
 * What a search found, and what several articles about it say or dispute: that is of the story, even
 * where a sentence does not name it.
 */
const ofTheStory = (
  told: readonly Told[],
  oppositions: readonly Opposition[],
  found: Scope['found'],
): readonly Told[] => {
  if (!found) return told
  const central = centralOf(told, found)
  const disputed = new Set(oppositions.flatMap(({ one, other }) => [one, other]))
  const near = told.filter(({ article }) => central.has(article))
  const shared = new Set(
    [...Map.groupBy(near, ({ cluster }) => cluster)]
      .filter(
        ([id, own]) => disputed.has(id) || new Set(own.map(({ article }) => article)).size > 1,
      )
      .map(([id]) => id),
  )
  return told.flatMap((one) => {
    const relevance = found.get(keyOf(one.article, one.claim.id))
    if (relevance !== undefined) return [{ ...one, relevance }]
    return shared.has(one.cluster) ? [{ ...one, relevance: leastRelevance }] : []
  })
}

/** One briefing over stored articles: what they agree on, dispute, and say alone, all of it cited. */
export const briefOver = async (store: Store, wish: BriefWish): Promise<Result<Brief>> => {
  const lang = readerLanguage(wish.lang ?? 'en')
  if (!gistLanguages.includes(lang)) return noGist(lang)
  const scope = await scopeOf(store, wish)
  if (!scope.ok) return scope
  const { subject, articles, found, leftOut } = scope.value
  const all: Read[] = []
  for (const id of articles) {
    const one = await read(store, id, lang)
    if (!one.ok) return one
    all.push(one.value)
  }
  const oppositions = await oppositionsIn(store, all)
  if (!oppositions.ok) return oppositions
  const [first] = all
  return success(
    composeBrief.run({
      subject: wish.articles ? (first?.article.title ?? subject) : subject,
      language: lang,
      articles: all.map(({ article }) => article),
      claims: ofTheStory(all.flatMap(toldIn), oppositions.value, found),
      oppositions: oppositions.value,
      keepsAll: wish.articles !== undefined,
      leftOut,
    }),
  )
}
