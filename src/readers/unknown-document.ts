import type { z } from 'zod'
import type { Article } from '#model/article'
import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'
import { documentSchema } from '#schemas/document'
import { readDocument } from './document.ts'

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
