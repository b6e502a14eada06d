import type { BlockList, LookupFunction, Socket } from 'node:net'
import { connect as connectTcp, isIP } from 'node:net'
import { connect as connectTls } from 'node:tls'

/** Which addresses may be connected to, and how names become addresses. */
export type AddressPolicy = {
  readonly blocked: BlockList
  /** The system's resolver unless given. */
  readonly lookup?: LookupFunction | undefined
}

/** The port an address leads to. */
export const portOf = ({ port, protocol }: URL): number =>
  Number(port) || (protocol === 'https:' ? 443 : 80)

/**
 * A socket to the host of an address.
 *
 * The list is held against each address that is about to be dialled, be it written in the URL or
 * resolved; a check before that could be got round by a name that changes its mind. Encryption goes
 * on top of a checked socket: Node's own `tls.connect` (so `https.request`) leaves the list aside.
 */
export const connect = (url: URL, { blocked, lookup }: AddressPolicy): Socket => {
  const host = url.hostname.replaceAll(/[[\]]/gu, '')
  const socket = connectTcp({
    host,
    port: portOf(url),
    blockList: blocked,
    ...(lookup && { lookup }),
  })
  return url.protocol === 'https:'
    ? connectTls({ socket, host, servername: isIP(host) ? '' : host })
    : socket
}

/** Whether a connection failed because none of the host's addresses may be dialled. */
export const isBlocked = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false
  if ('code' in error && error.code === 'ERR_IP_BLOCKED') return true
  return error instanceof AggregateError && error.errors.some(isBlocked)
}
