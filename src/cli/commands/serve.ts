import { Command } from 'commander'
import { openStore } from '#cli/open-store'
import { fail } from '#cli/problems'
import { print, printJson, type World } from '#cli/world'
import type { Store } from '#store/store'
import { db, host, json, port } from './options.ts'

/** Where to listen, and which store to serve. */
export type ServeOptions = {
  readonly host: string
  readonly port: number
  readonly json?: true
  readonly db?: string
}

/** Where everything is, for a person. */
const addresses = (address: string): string =>
  [
    `Desk  ${address}/`,
    `API   ${address}/v1/articles   ${address}/v1/claims   ${address}/v1/flags`,
    `Docs  ${address}/openapi.json`,
    'Stop with Ctrl-C.',
  ].join('\n')

/** Serves an open store until the process is told to stop; `done` is what was done before. */
export const serve = async (
  world: World,
  store: Store,
  { options, done = {} }: { readonly options: ServeOptions; readonly done?: object },
): Promise<void> => {
  const { serveStore } = await import('#cli/serve-store')
  // Once a start, before anybody relies on it: a damaged page would else show up weeks later.
  const whole = await store.check()
  if (!whole.ok) return fail(world, whole.problem, options)
  const serving = await serveStore(world, store, options)
  if (!serving.ok) return fail(world, serving.problem, options)
  const { address, gone } = serving.value
  await (options.json ? printJson(world, { ...done, address }) : print(world, addresses(address)))
  await gone
}

/** `fabline serve`: the HTTP API and the desk. */
export const serveCommand = (world: World): Command =>
  new Command('serve')
    .description('serve the HTTP API and the desk')
    .addOption(port())
    .addOption(host())
    .addOption(db())
    .addOption(json())
    .action(async (options: ServeOptions) => {
      const store = await openStore(world, { db: options.db, create: true })
      if (!store.ok) return fail(world, store.problem, options)
      await serve(world, store.value, { options })
      await store.value.close()
    })
