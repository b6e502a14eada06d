import { Command, Option } from 'commander'
import type { BriefWish } from '#actions/brief-scope'
import { withStore } from '#cli/open-store'
import { fail } from '#cli/problems'
import { printJson, type World, write } from '#cli/world'
import type { Brief } from '#model/brief'
import { asLanguage, db, json, since, until } from './options.ts'

const written = {
  markdown: async (brief: Brief) =>
    (await import('#actions/export/brief-markdown')).briefMarkdown(brief),
  html: async (brief: Brief) => (await import('#web/pages/brief-document')).briefDocument(brief),
}

type Options = Pick<BriefWish, 'lang' | 'since' | 'until' | 'cluster'> & {
  readonly article?: readonly string[]
  readonly format: 'markdown' | 'html' | 'json'
  readonly json?: true
  readonly db?: string
}

const collect = (one: string, all: readonly string[] = []): readonly string[] => [...all, one]

/** `fabline brief`: one briefing over all stored articles that match. */
export const briefCommand = (world: World): Command =>
  new Command('brief')
    .description('one briefing over stored articles: what they agree on, dispute and say alone')
    .argument('[QUERY]', 'words, a "phrase", or names in any language')
    .option('--article <ID>', 'over these articles instead; as often as there are', collect)
    .option('--cluster <ID>', 'over all that say or contradict one claim instead')
    .option('--lang <TAG>', "the reader's language", asLanguage)
    .addOption(since())
    .addOption(until())
    .addOption(
      new Option('--format <FORMAT>', 'how it is written')
        .choices(['markdown', 'html', 'json'])
        .default('markdown'),
    )
    .addOption(db())
    .addOption(json())
    .action(async (q: string | undefined, { article, ...options }: Options) => {
      const { briefOver } = await import('#actions/brief')
      const { cluster, lang, since, until } = options
      const wish: BriefWish = { q, articles: article, cluster, lang, since, until }
      const brief = await withStore(world, { db: options.db, create: false }, (store) =>
        briefOver(store, wish),
      )
      if (!brief.ok) return fail(world, brief.problem, options)
      if (options.json || options.format === 'json') return printJson(world, brief.value)
      return write(world.stdout, await written[options.format](brief.value))
    })
