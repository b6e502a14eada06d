import { Command, Option } from 'commander'
import type { BriefWish } from '#actions/brief-scope'
import { withStore } from '#cli/open-store'
import { fail } from '#cli/problems'
import { printJson, type World, write } from '#cli/world'
import type { Brief } from '#model/brief'
import { success } from '#model/problem'
import { visible } from '#text/visible'
import { asLanguage, db, json, since, until } from './options.ts'

const written = {
  markdown: async (brief: Brief) =>
    (await import('#actions/export/brief-markdown')).briefMarkdown(brief),
  html: async (brief: Brief) => (await import('#web/pages/brief-document')).briefDocument(brief),
}

type Options = Pick<BriefWish, 'lang' | 'since' | 'until' | 'cluster'> & {
  readonly article?: readonly string[]
  readonly format: 'markdown' | 'html' | 'json'
  readonly prose?: true
  readonly json?: true
  readonly db?: string
}

const collect = (one: string, all: readonly string[] = []): readonly string[] => [...all, one]

/** The brief in a model's words, each sentence with the numbers of its sources. */
const prose = async (world: World, wish: BriefWish, options: Options) => {
  const { briefOver } = await import('#actions/brief')
  const { briefProse } = await import('#actions/brief-prose')
  const told = await withStore(world, { db: options.db, create: false }, async (store) => {
    const brief = await briefOver(store, wish)
    if (!brief.ok) return brief
    const written = await briefProse(store, brief.value, world.env)
    return written.ok ? success({ brief: brief.value, prose: written.value }) : written
  })
  if (!told.ok) return fail(world, told.problem, options)
  const { brief, prose: said } = told.value
  if (options.json) return printJson(world, said)
  const numbersOf = (ids: readonly string[]): string =>
    [...new Set(brief.lines.filter(({ id }) => ids.includes(id)).flatMap((line) => line.sources))]
      .map((number) => `[${number}]`)
      .join('')
  const lines = [
    ...said.sentences.map(({ text, lines: ids }) => `${text} ${numbersOf(ids)}`),
    '',
    ...brief.sources.map(({ number, title, beginning }) => `[${number}] ${title ?? beginning}`),
    `${Math.round(said.supported * 100)} % held up, by ${said.model}, ${said.prompt}`,
  ]
  return write(world.stdout, `${lines.map(visible).join('\n')}\n`)
}

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
    .option('--prose', 'a few sentences by a language model instead (needs FABLINE_MODEL)')
    .addOption(db())
    .addOption(json())
    .action(async (q: string | undefined, { article, ...options }: Options) => {
      const { briefOver } = await import('#actions/brief')
      const { cluster, lang, since, until } = options
      const wish: BriefWish = { q, articles: article, cluster, lang, since, until }
      if (options.prose) return prose(world, wish, options)
      const brief = await withStore(world, { db: options.db, create: false }, (store) =>
        briefOver(store, wish),
      )
      if (!brief.ok) return fail(world, brief.problem, options)
      if (options.json || options.format === 'json') return printJson(world, brief.value)
      return write(world.stdout, await written[options.format](brief.value))
    })
