import { Command } from 'commander'
import { withStore } from '#cli/open-store'
import { fail } from '#cli/problems'
import { print, printJson, type World } from '#cli/world'
import { db, json } from './options.ts'

type Options = { readonly json?: true; readonly db?: string }

/** `fabline ingest`: analyzes documents and keeps them. */
export const ingestCommand = (world: World): Command =>
  new Command('ingest')
    .description('analyze documents and store them; what is known already stays as it is')
    .argument(
      '<PATH...>',
      'files, folders, patterns or addresses: pages, feeds, mails, PDF, archives …; - reads stdin',
    )
    .addOption(db())
    .addOption(json())
    .action(async (paths: readonly string[], options: Options) => {
      const { ingestPaths, tallyLine } = await import('#cli/ingest-paths')
      const tally = await withStore(world, { db: options.db, create: true }, async (store) => ({
        ok: true,
        value: await ingestPaths(world, store, paths),
      }))
      if (!tally.ok) return fail(world, tally.problem, options)
      if (tally.value.failed.length > 0) world.finish(1)
      return options.json ? printJson(world, tally.value) : print(world, tallyLine(tally.value))
    })
