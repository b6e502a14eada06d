import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { openStore } from '#cli/open-store'
import { fail } from '#cli/problems'
import { print, type World } from '#cli/world'
import { db, host, json, port } from './options.ts'
import { type ServeOptions, serve } from './serve.ts'

/** The articles a clone comes with; a package comes without them. */
const corpus = fileURLToPath(new URL('../../../corpus', import.meta.url))

/** `npm start`: the corpus in the store, and the desk over it. A second time nothing is new. */
export const startCommand = (world: World): Command =>
  new Command('start')
    .description('ingest the corpus of this clone and serve it')
    .addOption(port())
    .addOption(host())
    .addOption(db())
    .addOption(json())
    .action(async (options: ServeOptions) => {
      if (!existsSync(corpus))
        return fail(
          world,
          {
            code: 'invalid-request',
            message: 'There is no corpus here: ingest what you have, and serve it.',
          },
          options,
        )
      const { ingestPaths } = await import('#cli/ingest-paths')
      const { tallyLine } = await import('#cli/tally')
      const store = await openStore(world, { db: options.db, create: true })
      if (!store.ok) return fail(world, store.problem, options)
      const ingested = await ingestPaths({ ...world, folder: corpus }, store.value, [
        '*/page.{txt,html}',
      ])
      if (ingested.failed.length > 0) world.finish(1)
      if (!options.json) await print(world, `Corpus: ${tallyLine(ingested)}`)
      await serve(world, store.value, { options, done: { ingested } })
      await store.value.close()
    })
