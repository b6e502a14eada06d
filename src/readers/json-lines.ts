import type { Result } from '#model/problem'
import { success } from '#model/problem'
import type { Document } from '#schemas/document'
import { documentLines } from './document-lines.ts'
import type { Given } from './reader.ts'
import type { Adapter, Piece, Readable } from './reading.ts'
import { readUnknown } from './unknown-document.ts'

/** Documents written one a line, as JSON; a line that is none does not stop the others. */
export const readJsonLines: Adapter = async function* ({ chunks, given }): AsyncGenerator<Piece> {
  for await (const { line, said } of documentLines(chunks))
    yield { part: String(line), result: said.ok ? readLine(said.value, given) : said }
}

const readLine = (said: unknown, { gistLanguage }: Given): Result<Readable> =>
  readUnknownBytes(
    said !== null && typeof said === 'object' && !Array.isArray(said)
      ? { gistLanguage, ...said }
      : said,
  )

/** A document from a sender who may not have read its type, and the bytes its content came as. */
export const readUnknownBytes = (said: unknown): Result<Readable> => {
  const article = readUnknown(said)
  if (!article.ok) return article
  const { text, html } = said as Document
  return success({ bytes: new TextEncoder().encode(text ?? html ?? ''), article: article.value })
}
