import type { Result } from '#model/problem'
import { success } from '#model/problem'
import type { Saved, Store } from '#store/store'
import { tagOf } from '#store/tag'
import { analyzeAgain } from './analyze-again.ts'
import { getArticle } from './articles.ts'

const pageLength = 200

/** Ids of all stored articles, oldest day first: what is found of one rests on those before it. */
export const storedIds = async (store: Store): Promise<Result<readonly string[]>> => {
  const ids: string[] = []
  let cursor: string | null = null
  do {
    const page = await store.articles({}, { limit: pageLength, cursor })
    if (!page.ok) return page
    ids.push(...page.value.items.map(({ id }) => id))
    cursor = page.value.next
  } while (cursor !== null)
  return success(ids.reverse())
}

/**
 * Analyzes a stored article anew and keeps that, with all that is looked up by it; what editors
 * decided stands.
 */
export const ingestAgain = async (store: Store, id: string): Promise<Result<Saved>> => {
  const before = await getArticle(store, id)
  if (!before.ok) return before
  const after = await analyzeAgain(store, id)
  if (!after.ok) return after
  const isSame = tagOf(before.value) === tagOf(after.value)
  return success({ saving: isSame ? 'unchanged' : 'updated', analysis: after.value })
}
