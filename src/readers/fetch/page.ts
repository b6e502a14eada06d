import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'
import type { Fetched } from '#readers/fetched'
import type { WantsBody } from './exchange.ts'
import type { Arrival } from './follow.ts'

/** Media that hold no text; the rest is told by the bytes. */
const wordless = /^(?:image|video|audio|font)\//iu

const isPage = (status: number): boolean => status === 200 || status === 203

/** Reads the body of what may be a document, and of nothing else. */
export const wantsPage: WantsBody = (status, headers) => {
  const mediaType = headers['content-type'] ?? ''
  return isPage(status) && wordless.test(mediaType)
    ? failure('unsupported-format', `There is no text at the address: it is of type ${mediaType}.`)
    : success(isPage(status))
}

const absent = new Set([404, 410])

/** Whether the server says that what we know of the page still holds. */
export const isUnchanged = ({ status }: Arrival): boolean => status === 304

/** The document that was fetched. */
export const pageIn = ({ status, headers, bytes, url }: Arrival): Result<Fetched> => {
  if (absent.has(status))
    return failure('not-found', `There is no page at ${url.href} (status ${status}).`)
  if (!isPage(status)) return failure('fetch-failed', `${url.host} answered with status ${status}.`)
  return success({
    bytes,
    mediaType: headers['content-type'] ?? '',
    url: url.href,
    retrievedAt: new Date().toISOString(),
    etag: headers.etag ?? null,
    lastModified: headers['last-modified'] ?? null,
  })
}

/** How long the server asks to be left alone, ms. Source: RFC 9110, 10.2.3. */
export const restWished = ({ status, headers }: Pick<Arrival, 'status' | 'headers'>): number => {
  if (status !== 429 && status !== 503) return 0
  const wish = headers['retry-after'] ?? ''
  const ms = /^\d{1,9}$/u.test(wish) ? Number(wish) * 1000 : Date.parse(wish) - Date.now()
  return Math.max(ms, 0) || 0
}
