import type { Analysis } from '#model/analysis'
import type { Result } from '#model/problem'
import { success } from '#model/problem'
import type { Slice, Store } from '#store/store'
import { getArticle } from './articles.ts'
import { type ClaimWish, findClaims } from './claims.ts'
import type { ExportFormat } from './export/format.ts'
import type { ExportClaim } from './export/material.ts'
import { write } from './export/write.ts'
import { gistIn } from './summary.ts'

const readAll = async (
  store: Store,
  ids: readonly string[],
  lang: string | undefined,
): Promise<Result<readonly Analysis[]>> => {
  const all: Analysis[] = []
  for (const id of new Set(ids)) {
    const kept = await getArticle(store, id)
    const one = kept.ok && lang ? await gistIn(store, kept.value, lang) : kept
    if (!one.ok) return one
    all.push(one.value)
  }
  return success(all)
}

/** How it leaves, and in which language the claims are told; that of the store by default. */
export type Way = { readonly format: ExportFormat; readonly lang?: string | undefined }

/** Stored articles with all their claims, in a format. */
export const exportArticles = async (
  store: Store,
  ids: readonly string[],
  { format, lang }: Way,
): Promise<Result<string>> => {
  const articles = await readAll(store, ids, lang)
  if (!articles.ok) return articles
  const claims = articles.value.flatMap((article) =>
    article.claims.map((claim): ExportClaim => ({ claim, article })),
  )
  return success(await write({ articles: articles.value, claims }, format))
}

/** A page of claims that fit, in a format; and how the next page is asked for. */
export const exportClaims = async (
  store: Store,
  { wish, slice }: { readonly wish: ClaimWish; readonly slice: Slice },
  { format }: Pick<Way, 'format'>,
): Promise<Result<{ readonly text: string; readonly next: string | null }>> => {
  const page = await findClaims(store, wish, slice)
  if (!page.ok) return page
  const { items, next } = page.value
  const articles = await readAll(
    store,
    items.map(({ article }) => article.id),
    undefined,
  )
  if (!articles.ok) return articles
  const byId = new Map(articles.value.map((article) => [article.id, article]))
  const claims = items.flatMap(
    ({ article: { id }, cluster: _cluster, found: _found, ...claim }) => {
      const article = byId.get(id)
      return article ? [{ claim, article }] : []
    },
  )
  return success({ text: await write({ articles: articles.value, claims }, format), next })
}
