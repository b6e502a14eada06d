import { createHash } from 'node:crypto'

/**
 * A URN that is the same on every server and every day: a version 8 UUID (RFC 9562) made of the
 * hash of what it names.
 */
export const stableId = (...names: readonly string[]): string => {
  const hash = createHash('sha256')
    .update(JSON.stringify(['fabline', ...names]))
    .digest('hex')
  const variant = ((Number.parseInt(hash.slice(16, 17), 16) & 0x3) | 0x8).toString(16)
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ]
  return `urn:uuid:${parts.join('-')}`
}

/** Names a claim in its article. */
export const claimUrn = (article: string, claim: string): string =>
  stableId('claim', article, claim)
