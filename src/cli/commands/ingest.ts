import { Command } from 'commander'
import { withStore } from '#cli/open-store'
import { fail } from '#cli/problems'
import { print, printJson, type World } from '#cli/world'
import { success } from '#model/problem'
import { db, json } from './options.ts'

type Options = { readonly again?: true; readonly json?: true; readonly db?: string }

const nothingNamed = {
  code: 'invalid-request',
  message: 'Name files, folders or addresses to ingest, or say --again for what is stored.',
} as const

const ingest = async (world: World, names: readonly string[], { again, db }: Options) => {
  const { ingestPaths } = await import('#cli/ingest-paths')
  const { ingestStored } = await import('#cli/ingest-stored')
  return withStore(world, { db, create: !again }, async (store) =>
    again ? ingestStored(world, store, names) : success(await ingestPaths(world, store, names)),
  )
}

/** `fabline ingest`: analyzes documents and keeps them. */
export const ingestCommand = (world: World): Command =>
  new Command('ingest')
    .description('analyze documents and store them; what is known already stays as it is')
    .argument(
      '[PATH...]',
      'files, folders, patterns or addresses: pages, feeds, mails, PDF, archives …; - reads stdin',
    )
    .option('--again', 'analyze anew what is stored: the articles of these ids, or all of them')
    .addOption(db())
    .addOption(json())
    .action(async (names: readonly string[], options: Options) => {
      if (names.length === 0 && !options.again) return fail(world, nothingNamed, options)
      const tally = await ingest(world, names, options)
      if (!tally.ok) return fail(world, tally.problem, options)
      if (tally.value.failed.length > 0) world.finish(1)
      const { tallyLine } = await import('#cli/tally')
      return options.json ? printJson(world, tally.value) : print(world, tallyLine(tally.value))
    })
