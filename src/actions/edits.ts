/** Editors put blocks back or take them out; the article is read anew, and every decision is kept. */
import { randomBytes } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import type { Analysis } from '#model/analysis'
import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'
import { withDecision } from '#store/standing'
import type { NewEdit, Store, StoredEdit } from '#store/store'
import { tagOf } from '#store/tag'
import { analyzeAgain, analyzeWith } from './analyze-again.ts'
import { getArticle } from './articles.ts'
import { decisionOf, type Editor, type EditRequest } from './edit-wish.ts'

type Options = {
  /** Whether the analysis is still the one the editor saw, by its tag; by default it is. */
  readonly isSeen?: ((tag: string) => boolean) | undefined
  /** Most other articles that may be read anew by one decision; no bound by default. */
  readonly maxReached?: number
}

/** What a decision made: itself, its article as it is read now, how many articles were read anew. */
export type Edited = {
  readonly edit: StoredEdit
  readonly analysis: Analysis
  readonly articles: number
  /** Other articles it reaches that could not be read anew: they follow when they next are. */
  readonly failed: number
}

/** The other articles that a decision reaches. */
const reachedBy = async (
  store: Store,
  edit: NewEdit,
  history: readonly StoredEdit[],
): Promise<Result<readonly string[]>> => {
  if (edit.scope === 'article') return success([])
  const rules = new Map(history.map((one) => [one.id, one]))
  let subject: NewEdit | undefined = edit
  while (subject?.action === 'revoke') subject = rules.get(subject.edit)
  if (subject?.action !== 'restore-rule') return success([])
  const { rule, id, publisher } = subject
  const reached = await store.reached({ rule, edit: id, publisher })
  return reached.ok ? success(reached.value.filter((one) => one !== edit.article)) : reached
}

const meanwhile = (): Result<never> =>
  failure('precondition-failed', 'The article changed meanwhile: look at it again, then decide.')

/** Reads the other articles anew; how many could be. One that fails keeps what it had. */
const readAnew = async (store: Store, ids: readonly string[]): Promise<number> => {
  let articles = 0
  for (const id of ids) {
    const again = await analyzeAgain(store, id)
    if (again.ok) articles += 1
    // Others may want the process meanwhile.
    await setImmediate()
  }
  return articles
}

/** Keeps what an editor decides about the blocks of a stored article, and reads it anew. */
export const editArticle = async (
  store: Store,
  {
    id,
    request,
    editor,
  }: { readonly id: string; readonly request: EditRequest; readonly editor: Editor },
  { isSeen, maxReached = Number.POSITIVE_INFINITY }: Options = {},
): Promise<Result<Edited>> => {
  const stored = await getArticle(store, id)
  if (!stored.ok) return stored
  const was = tagOf(stored.value)
  if (isSeen && !isSeen(was)) return meanwhile()
  const known = await store.edits(id, stored.value.source.publisher)
  if (!known.ok) return known
  const history = known.value
  const edit = decisionOf(
    { analysis: stored.value, history, id: randomBytes(6).toString('hex') },
    request,
    editor,
  )
  if (!edit.ok) return edit
  const others = await reachedBy(store, edit.value, history)
  if (!others.ok) return others
  if (others.value.length > maxReached)
    return failure(
      'unprocessable',
      `${others.value.length} articles would be read anew, more than ${maxReached}: use the command line.`,
    )
  const analysis = await analyzeWith(store, stored.value, withDecision(history, edit.value))
  if (!analysis.ok) return analysis
  const kept = await store.decide(edit.value, { analysis: analysis.value, was })
  if (!kept.ok) return isSeen && kept.problem.code === 'conflict' ? meanwhile() : kept
  const articles = await readAnew(store, others.value)
  return success({
    edit: kept.value,
    analysis: analysis.value,
    articles: 1 + articles,
    failed: others.value.length - articles,
  })
}
