import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http'
import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'
import type { AddressPolicy } from './connect.ts'
import { connect, isBlocked } from './connect.ts'
import type { FetchLimits } from './limits.ts'
import { type Patience, patience } from './patience.ts'
import { offeredEncodings, readBody } from './unpack.ts'

/** Time that is left for a document, ms; each request takes what it needed. */
export type Budget = { leftMs: number }

/** One request: what is asked of whom, under which limits. */
export type Asked = {
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly addresses: AddressPolicy
  readonly limits: FetchLimits
  readonly budget: Budget
}

/** What a server answered; without a body where `wantsBody` did not want it. */
export type Answer = {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly bytes: Uint8Array
}

/** Whether the body of a reply is worth reading, by its status and headers; else why not. */
export type WantsBody = (status: number, headers: IncomingHttpHeaders) => Result<boolean>

const answered = (asked: Asked, wait: Patience): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const { url, headers, addresses, limits } = asked
    const socket = connect(url, addresses)
    wait.expect(limits.connectMs, 'could not be connected to')
    socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () =>
      wait.expect(limits.headersMs, 'did not answer'),
    )
    const sent = request({
      path: `${url.pathname}${url.search}`,
      headers: { ...headers, host: url.host, 'accept-encoding': offeredEncodings },
      maxHeaderSize: limits.headerBytes,
      signal: wait.signal,
      createConnection: () => socket,
    })
    sent.on('error', reject)
    sent.once('response', (message) => {
      // A body whose length nobody said would else be whole wherever the connection breaks.
      sent.on('error', (error) => message.destroy(error))
      resolve(message)
    })
    sent.end()
  })

const broken = (url: URL, wait: Patience, error: unknown): Result<never> => {
  if (isBlocked(error))
    return failure(
      'blocked-address',
      `${url.hostname} is not on the open web: private, local and special addresses are not fetched.`,
    )
  const why = wait.lost()
  if (why !== null) return failure('fetch-failed', `${url.host} ${why}.`, error)
  const reason = error instanceof Error ? error.message || error.name : String(error)
  const message = `${url.host} could not be fetched: ${reason.trim().replace(/\.$/u, '')}.`
  return failure('fetch-failed', message, error)
}

/** Sends one request over a connection of its own and reads the reply. Follows nothing. */
export const exchange = async (asked: Asked, wantsBody: WantsBody): Promise<Result<Answer>> => {
  const { limits, budget } = asked
  const began = performance.now()
  const wait = patience(budget.leftMs)
  let message: IncomingMessage | null = null
  try {
    message = await answered(asked, wait)
    const { headers, statusCode: status = 0 } = message
    const wanted = wantsBody(status, headers)
    if (!wanted.ok) return wanted
    if (!wanted.value) return success({ status, headers, bytes: new Uint8Array() })
    const onBytes = () => wait.expect(limits.idleMs, 'fell silent: nothing came')
    onBytes()
    const bytes = await readBody(message, { maxBytes: limits.bodyBytes, onBytes })
    if (wait.lost() !== null) return broken(asked.url, wait, null)
    return bytes.ok ? success({ status, headers, bytes: bytes.value }) : bytes
  } catch (error) {
    return broken(asked.url, wait, error)
  } finally {
    budget.leftMs = Math.max(1, budget.leftMs - (performance.now() - began))
    wait.end()
    message?.destroy()
  }
}
