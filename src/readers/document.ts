import type { Article } from '#model/article'
import type { Result } from '#model/problem'
import { failure } from '#model/problem'
import type { Document } from '#schemas/document'
import { readPage, readText } from './read.ts'
import type { Given } from './reader.ts'
import { readerLanguage } from './reader-language.ts'

/** What a document says beside its content. */
export const givenIn = (document: Document): Given => ({
  id: document.id ?? null,
  url: document.url ?? null,
  language: document.language ?? null,
  publishedAt: document.publishedAt ?? null,
  gistLanguage: readerLanguage(document.gistLanguage ?? 'en'),
  retrievedAt: null,
})

/** A document that carries its content, read. One with nothing but an address is never fetched. */
export const readDocument = (document: Document): Result<Article> => {
  const { text, html } = document
  const hasText = typeof text === 'string'
  const hasHtml = typeof html === 'string'
  if (hasText && hasHtml)
    return failure('invalid-request', 'Both `text` and `html` are given; give one of them.')
  if (hasText) return readText(text, givenIn(document))
  if (hasHtml) return readPage(html, givenIn(document))
  return failure('invalid-request', 'Neither `text` nor `html` is given; give one of them.')
}
