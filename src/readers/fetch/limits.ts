import { maxBytes } from '#readers/limits'

/** How much a server may take of us: time in milliseconds, size in bytes. */
export type FetchLimits = {
  /** Until the connection stands, encryption included. */
  readonly connectMs: number
  /** Then until the reply begins. */
  readonly headersMs: number
  /** Longest silence in the middle of a reply. */
  readonly idleMs: number
  /** In all, redirects included: a byte now and then keeps no connection open for ever. */
  readonly totalMs: number
  readonly headerBytes: number
  /** Both as it is sent and unpacked. */
  readonly bodyBytes: number
  readonly redirects: number
  /** Between two documents of one host, from the end of one to the beginning of the next. */
  readonly delayMs: number
  /** Longest wait that a site may ask for between two documents. */
  readonly maxDelayMs: number
  /** Fetches that wait or run at the same time; more are refused. */
  readonly pending: number
}

/** Settings of docs/decisions/0628, measured against hostile servers. */
export const fetchLimits: FetchLimits = {
  connectMs: 5_000,
  headersMs: 10_000,
  idleMs: 10_000,
  totalMs: 20_000,
  headerBytes: 16 * 1024,
  bodyBytes: maxBytes,
  redirects: 5,
  delayMs: 1_000,
  maxDelayMs: 30_000,
  pending: 64,
}

/** What a packed body may unfold to, for each byte sent, once it is larger than a page ever is. */
export const maxUnpackRatio = 200
export const bytesBeforeRatio = 1024 * 1024

/** Most packings one around the other; servers use one. */
export const maxEncodings = 2

/** Longest address that is fetched, in characters. */
export const maxAddressLength = 2048

/** Ports of web servers; on others listens what was not meant for strangers. */
export const webPorts: readonly number[] = [80, 443, 8080, 8443]

/** Bytes of a robots.txt that count: RFC 9309 asks for at least 500 KiB. */
export const maxRobotsBytes = 512 * 1024

/** How long a robots.txt counts, ms: RFC 9309 says no longer than a day. */
export const robotsMs = 24 * 60 * 60 * 1000

/** Sites whose rules and turns are remembered at a time. */
export const maxSites = 1_000
