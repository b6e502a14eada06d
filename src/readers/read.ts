import type { Article } from '#model/article'
import type { Result } from '#model/problem'
import { failure } from '#model/problem'
import { decode } from './decode.ts'
import { readHtml } from './html.ts'
import { maxBytes } from './limits.ts'
import { readPlain } from './plain.ts'
import type { Given, Hint } from './reader.ts'
import { sniff } from './sniff.ts'

const tooLarge = failure(
  'too-large',
  `The document is larger than ${maxBytes / 1024 / 1024} MB. Give the article alone.`,
)

/**
 * Bytes from a file, a request or the network, as a document.
 *
 * What they are is told by the bytes; `hint` only settles what those leave open.
 */
export const readBytes = (bytes: Uint8Array, given: Given, hint: Hint = {}): Result<Article> => {
  if (bytes.length > maxBytes) return tooLarge
  const sniffed = sniff(bytes, hint)
  if (sniffed.format === 'unsupported')
    return failure(
      'unsupported-format',
      `This is ${sniffed.name}; plain text and HTML can be read.`,
    )
  const decoded = decode(bytes, hint)
  if (!decoded.ok) return decoded
  return (sniffed.format === 'html' ? readHtml : readPlain)(decoded.value, given)
}

/** Text that is decoded already. */
export const readText = (text: string, given: Given): Result<Article> =>
  Buffer.byteLength(text) > maxBytes ? tooLarge : readPlain(text, given)

/** A page that is decoded already. */
export const readPage = (html: string, given: Given): Result<Article> =>
  Buffer.byteLength(html) > maxBytes ? tooLarge : readHtml(html, given)
