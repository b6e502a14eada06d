import type { Analysis } from '#model/analysis'
import type { Result } from '#model/problem'
import { failure } from '#model/problem'
import { readName, readQuery } from '#search/query'
import type { ArticleLine, ArticleQuery, Page, Slice, Store } from '#store/store'

/** What a person asks for, as typed. */
export type ArticleWish = {
  readonly q?: string | undefined
  readonly lang?: string | undefined
  readonly author?: string | undefined
  readonly entity?: string | undefined
  readonly since?: string | undefined
  readonly until?: string | undefined
}

/** A wish without what is blank. */
export const given = <Wish extends object>(wish: Wish): Partial<Wish> =>
  Object.fromEntries(
    Object.entries(wish).filter(([, value]) => typeof value === 'string' && value.trim() !== ''),
  ) as Partial<Wish>

/** Stored articles that fit, newest day first. */
export const listArticles = async (
  store: Store,
  wish: ArticleWish,
  slice: Slice,
): Promise<Result<Page<ArticleLine>>> => {
  const { q, lang, author, entity, since, until } = given(wish)
  const match = q ? readQuery(q) : null
  if (match && !match.ok) return match
  const query: ArticleQuery = {
    ...(match && { match: match.value }),
    ...(lang && { language: lang }),
    ...(author && { author }),
    ...(entity && { entity: readName(entity) }),
    ...(since && { since }),
    ...(until && { until }),
  }
  return store.articles(query, slice)
}

/** Said of an id that is not stored. */
export const unknownArticle = (id: string): Result<never> =>
  failure('not-found', `There is no article with the id ${JSON.stringify(id)} in the store.`)

/** The analysis of a stored article, of its newest version unless one is named. */
export const getArticle = async (
  store: Store,
  id: string,
  version?: number,
): Promise<Result<Analysis>> => {
  const found = await store.analysis(id, version)
  if (!found.ok) return found
  return found.value ? { ok: true, value: found.value } : unknownArticle(id)
}
