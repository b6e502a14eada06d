import type { Result } from '#model/problem'

/** What a server says a document is known by, to ask later whether it has changed. */
type Validators = {
  readonly etag: string | null
  readonly lastModified: string | null
}

/** A document from the network. */
export type Fetched = Validators & {
  /** The body, unpacked: what `Content-Encoding` has done is undone. */
  readonly bytes: Uint8Array
  /** `Content-Type` as it was sent, charset included; empty where none was. */
  readonly mediaType: string
  /** The address that answered, after all redirects. */
  readonly url: string
  /** ISO 8601. */
  readonly retrievedAt: string
}

/**
 * Fetches a document: from public addresses only, politely, within limits of time and size.
 *
 * Handed in from above, so that a reader that finds addresses (a feed, a sitemap) never connects by
 * itself. Fails with `blocked-address`, `fetch-failed`, `not-found`, `too-large`, `disallowed` or
 * `invalid-request`.
 */
export type Fetch = (url: string) => Promise<Result<Fetched>>

/** As `Fetch`, of a document fetched before: gives that back where the server says it is unchanged. */
export type Refetch = (url: string, before: Fetched) => Promise<Result<Fetched>>
