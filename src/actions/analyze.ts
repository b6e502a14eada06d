import type { z } from 'zod'
import type { Analysis, FailedAnalysis } from '#model/analysis'
import type { Article } from '#model/article'
import type { Problem, Result } from '#model/problem'
import { failure, success } from '#model/problem'
import { analyzeArticle } from '#pipeline/analyze'
import { readDocument } from '#readers/document'
import type { Document } from '#schemas/document'
import { documentSchema } from '#schemas/document'

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

/** The document, from a sender who may not have read its type. */
export const readUnknown = (given: unknown): Result<Article> => {
  const checked = documentSchema.safeParse(given)
  if (!checked.success) return failure('invalid-request', sentence(checked.error.issues))
  const article = readDocument(checked.data)
  const { edits } = checked.data
  return article.ok && edits ? success({ ...article.value, edits }) : article
}

/** The faults of a document, each with its field, in one line. */
const sentence = (issues: readonly z.core.$ZodIssue[]): string =>
  issues
    .map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message))
    .join('; ')

const failed = (id: string | null, { code, message }: Problem): FailedAnalysis => ({
  id,
  error: { code, message },
})

/** The id of a document that may be anything. */
const idIn = (given: unknown): string | null => {
  const id: unknown = given !== null && typeof given === 'object' && 'id' in given ? given.id : null
  return typeof id === 'string' ? id.toWellFormed() : null
}
