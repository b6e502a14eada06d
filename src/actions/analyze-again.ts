import type { Analysis } from '#model/analysis'
import type { Article } from '#model/article'
import type { Result } from '#model/problem'
import { success } from '#model/problem'
import { standing } from '#store/standing'
import type { Store, StoredEdit } from '#store/store'
import { tagOf } from '#store/tag'
import { analyzeRead } from './analyze.ts'
import { getArticle, unknownArticle } from './articles.ts'
import { withRecord } from './with-record.ts'

const readArticle = async (store: Store, id: string): Promise<Result<Article>> => {
  const article = await store.article(id)
  if (!article.ok) return article
  return article.value ? success(article.value) : unknownArticle(id)
}

/** A stored document as it was read, with the edits that stand. */
export const editedArticle = async (store: Store, id: string): Promise<Result<Article>> => {
  const article = await readArticle(store, id)
  if (!article.ok) return article
  const history = await store.edits(id, article.value.source.publisher)
  return history.ok ? success({ ...article.value, edits: standing(history.value) }) : history
}

/** What is said about a stored article once these decisions count; not kept yet. */
export const analyzeWith = async (
  store: Store,
  { id, version, ...before }: Analysis,
  history: readonly StoredEdit[],
): Promise<Result<Analysis>> => {
  const article = await readArticle(store, id)
  if (!article.ok) return article
  const analysis = analyzeRead({ ...article.value, edits: standing(history) })
  if (!analysis.ok) return analysis
  // What a model made of these very words stands; it cost something.
  const { abstract } = before.summary
  const summary = { ...analysis.value.summary, abstract }
  return withRecord(store, { ...analysis.value, version, summary })
}

/** Analyzes a stored article anew, with the edits that stand, and keeps that. */
export const analyzeAgain = async (store: Store, id: string): Promise<Result<Analysis>> => {
  const stored = await getArticle(store, id)
  if (!stored.ok) return stored
  const history = await store.edits(id, stored.value.source.publisher)
  if (!history.ok) return history
  const analysis = await analyzeWith(store, stored.value, history.value)
  if (!analysis.ok) return analysis
  return store.revise({ analysis: analysis.value, was: tagOf(stored.value) })
}
