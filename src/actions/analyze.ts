import type { Analysis, FailedAnalysis } from '#model/analysis'
import type { Article } from '#model/article'
import type { Problem, Result } from '#model/problem'
import { success } from '#model/problem'
import { analyzeArticle } from '#pipeline/analyze'
import { readUnknown } from '#readers/unknown-document'
import type { Document } from '#schemas/document'

/**
 * Reads and analyzes one document: language, blocks, authorship, entities, claims and summary.
 *
 * Give the page as `text` or as `html`. Needs no network, reads and writes no file, keeps nothing.
 * A document that cannot be analyzed gives `{ id, error: { code, message } }`; the promise is
 * never rejected.
 */
export const analyze = async (document: Document): Promise<Analysis | FailedAnalysis> => {
  let id: string | null = null
  try {
    id = idIn(document)
    const article = readUnknown(document)
    const analysis = article.ok ? analyzeRead(article.value) : article
    return analysis.ok ? analysis.value : failed(id, analysis.problem)
  } catch (cause) {
    // What looks like a document may be made to break when it is looked at.
    return failed(id, brokenOff(cause))
  }
}

/** What is said about an article that is read already; a fault of ours is a problem too. */
export const analyzeRead = (article: Article): Result<Analysis> => {
  try {
    return success(analyzeArticle(article))
  } catch (cause) {
    // The batch goes on, and says so.
    return { ok: false, problem: brokenOff(cause) }
  }
}

const brokenOff = (cause: unknown): Problem => ({
  code: 'internal',
  message: `The analysis broke off: ${cause instanceof Error ? cause.message : String(cause)}`,
  cause,
})

const failed = (id: string | null, { code, message }: Problem): FailedAnalysis => ({
  id,
  error: { code, message },
})

/** The id of a document that may be anything. */
const idIn = (given: unknown): string | null => {
  const id: unknown = given !== null && typeof given === 'object' && 'id' in given ? given.id : null
  return typeof id === 'string' ? id.toWellFormed() : null
}
