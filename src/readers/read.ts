import type { Article } from '#model/article'
import type { Result } from '#model/problem'
import { failure } from '#model/problem'
import { decode } from './decode.ts'
import { readHtml } from './html.ts'
import { maxBytes } from './limits.ts'
import { readPlain } from './plain.ts'
import type { Given, Hint, Reader } from './reader.ts'

const tooLarge = failure(
  'too-large',
  `The document is larger than ${maxBytes / 1024 / 1024} MB. Give the article alone.`,
)

/** Bytes that are text, in whatever charset, read by the reader of its format. */
export const readEncoded =
  (reader: Reader) =>
  (bytes: Uint8Array, given: Given, hint: Hint): Result<Article> => {
    const decoded = decode(bytes, hint)
    return decoded.ok ? reader(decoded.value, given) : decoded
  }

/** Text that is decoded already. */
export const readText = (text: string, given: Given): Result<Article> =>
  Buffer.byteLength(text) > maxBytes ? tooLarge : readPlain(text, given)

/** A page that is decoded already. */
export const readPage = (html: string, given: Given): Result<Article> =>
  Buffer.byteLength(html) > maxBytes ? tooLarge : readHtml(html, given)
