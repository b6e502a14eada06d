/** What every request passes through, whatever it asks for. */
import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import { maxBodyBytes, maxDrainedBytes, maxUrlLength } from './limits.ts'
import { problemReply } from './problems.ts'

const mebibyte = 1024 * 1024

/** Nothing but our own pages, styles and scripts; no frame, no plug-in, no other host. */
export const headers = (): MiddlewareHandler =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      connectSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      requireTrustedTypesFor: ["'script'"],
    },
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'DENY',
    // We speak plain HTTP on the loopback; a promise of HTTPS is the proxy's to make.
    strictTransportSecurity: false,
  })

/** Reads on and forgets, so that a client that sends before it listens hears the answer. */
const drain = async ({ raw }: Context['req']): Promise<void> => {
  if (!raw.body || raw.body.locked) return
  let size = 0
  for await (const chunk of raw.body) {
    size += chunk.length
    if (size > maxDrainedBytes) return
  }
}

/** A body that is too large ends the connection: half of the clients would miss the reply else. */
export const smallBody = (): MiddlewareHandler =>
  bodyLimit({
    maxSize: maxBodyBytes,
    onError: async (c: Context) => {
      await drain(c.req)
      c.header('connection', 'close')
      const message = `The body is larger than ${maxBodyBytes / mebibyte} MiB. Send the article alone.`
      return problemReply(c, { code: 'too-large', message })
    },
  })

/** An address too long to be one of ours. */
export const shortUrl: MiddlewareHandler = async (c, next) => {
  if (c.req.url.length <= maxUrlLength) return next()
  const message = `The address is longer than ${maxUrlLength} characters.`
  return problemReply(c, { code: 'invalid-request', message })
}

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * Only requests that call us by a name of this machine.
 *
 * A page on the web may have its own name point to 127.0.0.1 and then read what we answer; the
 * name in the request gives it away.
 */
export const loopbackOnly: MiddlewareHandler = async (c, next) => {
  const { hostname } = new URL(c.req.url)
  if (loopbackNames.has(hostname)) return next()
  const message = `This server answers to localhost, not to ${hostname}.`
  return problemReply(c, { code: 'invalid-request', message })
}
