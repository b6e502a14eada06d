/** The server over a store: listens, says where, and goes when it is told to. */
import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'
import { openApart } from '#readers/apart'
import type { Store } from '#store/store'
import { fetchOf } from './inputs.ts'
import { say, type World } from './world.ts'

export type Place = { readonly host: string; readonly port: number }

// A slow sender is cut off before it holds a socket for long; measured against 200 of them.
const serverOptions = {
  headersTimeout: 5_000,
  requestTimeout: 15_000,
  connectionsCheckingInterval: 1_000,
}
const maxConnections = 1_000

/** How long requests under way may take once the server is told to stop, ms. */
const drainMs = 10_000

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/u.test(host)

const refusals: Readonly<Record<string, (place: Place) => string>> = {
  EADDRINUSE: ({ port }) =>
    `Port ${port} is taken: stop what listens there, or choose another with --port.`,
  EACCES: ({ port }) => `Port ${port} may not be used: choose one above 1023 with --port.`,
  EADDRNOTAVAIL: ({ host }) => `${host} is no address of this machine: choose another with --host.`,
  ENOTFOUND: ({ host }) => `${host} is no address of this machine: choose another with --host.`,
}

const listen = (server: Server, place: Place): Promise<Result<number>> =>
  new Promise((done, broken) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const refusal = refusals[error.code ?? '']
      if (refusal) done(failure('conflict', refusal(place), error))
      else broken(error)
    })
    server.listen(place.port, place.host, () => {
      const address = server.address()
      done(success(typeof address === 'object' && address ? address.port : place.port))
    })
  })

/** Resolves once the process is told to stop and the last request is answered. */
const stopped = (server: Server): Promise<void> =>
  new Promise((done) => {
    const stop = (): void => {
      server.close(() => done())
      server.closeIdleConnections()
      setTimeout(() => server.closeAllConnections(), drainMs).unref()
    }
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
  })

const appFor = async (world: World, store: Store, host: string): Promise<OpenAPIHono> => {
  const { createDesk } = await import('#web/desk')
  const report = (error: Error): void => {
    void say(world, `fabline: ${error.stack ?? error.message}`)
  }
  const addresses =
    world.env.FABLINE_FETCH === '1'
      ? { fetch: fetchOf(world, store), apart: openApart() }
      : undefined
  const abstracts = world.env.FABLINE_MODEL?.trim()
    ? (await import('#actions/abstracts')).abstractsBy(store, world.env)
    : undefined
  return createDesk({ store, addresses, abstracts, isLocal: isLoopback(host), report })
}

/** A server that listens: its address, and a promise that it has gone. */
export type Serving = { readonly address: string; readonly gone: Promise<void> }

/** Serves the API and the desk over the store until the process is told to stop. */
export const serveStore = async (
  world: World,
  store: Store,
  place: Place,
): Promise<Result<Serving>> => {
  const app = await appFor(world, store, place.host)
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions }) as Server
  server.maxConnections = maxConnections
  const port = await listen(server, place)
  if (!port.ok) return port
  if (!isLoopback(place.host))
    await say(world, 'fabline: everyone who reaches this address can read and write the store.')
  const host = place.host.includes(':') ? `[${place.host}]` : place.host
  return success({ address: `http://${host}:${port.value}`, gone: stopped(server) })
}
