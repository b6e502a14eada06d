import { type BatchState, collectBatch, submitBatch } from '#llm/batch'
import { maxBatchQuestions } from '#llm/limits'
import { gathering } from '#llm/providers/gathering'
import { summarizeArticle } from '#llm/summarize'
import type { Result } from '#model/problem'
import { success } from '#model/problem'
import { maxPageSize } from '#search/limits'
import type { ModelBatch } from '#store/model-memory'
import type { ArticleLine, Page, Store } from '#store/store'
import { getArticle } from './articles.ts'
import { type Env, namedModel } from './model.ts'

/** Stored articles, newest first, a page at a time. */
async function* storedIds(store: Store): AsyncGenerator<Result<string>> {
  for (let cursor: string | null = null; ; ) {
    const page: Result<Page<ArticleLine>> = await store.articles({}, { limit: maxPageSize, cursor })
    if (!page.ok) {
      yield page
      return
    }
    for (const { id } of page.value.items) yield success(id)
    cursor = page.value.next
    if (!cursor) return
  }
}

/**
 * Hands the abstracts of stored articles that no model has written yet over to a batch, newest
 * articles first; null where all are written.
 *
 * Once the batch is collected, whoever asks for an abstract finds the answer there.
 */
export const submitAbstracts = async (
  store: Store,
  env: Env,
  lang?: string,
): Promise<Result<ModelBatch | null>> => {
  const settings = namedModel(env)
  if (!settings.ok) return settings
  const { provider, questions } = gathering(settings.value.model, store.model)
  const asking = { provider, prompts: env.FABLINE_PROMPTS }
  for await (const id of storedIds(store)) {
    if (!id.ok) return id
    const analysis = await getArticle(store, id.value)
    if (!analysis.ok) return analysis
    const language = lang ?? analysis.value.summary.gist.language
    const asked = questions.length
    const abstract = await summarizeArticle(asking, analysis.value, { language })
    // A question that was gathered has no answer yet; any other problem is one of every article.
    if (!abstract.ok && abstract.problem.code === 'invalid-request' && questions.length === asked)
      return abstract
    if (questions.length >= maxBatchQuestions) break
  }
  return submitBatch(settings.value, store.model, questions)
}

/** Looks after all batches under way; the answers of those that are over are kept. */
export const collectBatches = async (
  store: Store,
  env: Env,
): Promise<Result<readonly BatchState[]>> => {
  const settings = namedModel(env)
  if (!settings.ok) return settings
  const batches = await store.model.batches()
  if (!batches.ok) return batches
  const states: BatchState[] = []
  for (const batch of batches.value.filter(({ collectedAt }) => collectedAt === null)) {
    const state = await collectBatch(settings.value, store.model, batch)
    if (!state.ok) return state
    states.push(state.value)
  }
  return success(states)
}
