import { Command, Option } from 'commander'
import type { ClaimWish } from '#actions/claims'
import type { ExportFormat } from '#actions/export/format'
import { exportFormatNames } from '#actions/export/format'
import { withStore } from '#cli/open-store'
import { fail } from '#cli/problems'
import { say, type World, write } from '#cli/world'
import { failure, success } from '#model/problem'
import { asLanguage, cursor, db, factuality, frame, json, limit, since, until } from './options.ts'

type Filters = Pick<
  ClaimWish,
  'frame' | 'factuality' | 'entity' | 'speaker' | 'lang' | 'since' | 'until'
>

type Options = Filters & {
  readonly claims?: string | true
  readonly format: ExportFormat
  readonly limit: number
  readonly cursor?: string
  readonly json?: true
  readonly db?: string
}

const wishOf = (options: Options): ClaimWish => {
  const { claims, frame, factuality, entity, speaker, lang, since, until } = options
  const q = claims === true ? undefined : claims
  return { q, frame, factuality, entity, speaker, lang, since, until }
}

const run = (world: World, ids: readonly string[], options: Options) =>
  withStore(world, { db: options.db, create: false }, async (store) => {
    const { exportArticles, exportClaims } = await import('#actions/export')
    const format = options.json ? 'json' : options.format
    const wantsClaims = options.claims !== undefined
    if (wantsClaims && ids.length === 0) {
      const slice = { limit: options.limit, cursor: options.cursor ?? null }
      return exportClaims(store, { wish: wishOf(options), slice }, { format })
    }
    if (wantsClaims || ids.length === 0)
      return failure('invalid-request', 'Name the ids of articles, or --claims with a query.')
    const text = await exportArticles(store, ids, { format, lang: options.lang })
    return text.ok ? success({ text: text.value, next: null }) : text
  })

/** `fabline export`: articles or claims in the formats of other tools. */
export const exportCommand = (world: World): Command =>
  new Command('export')
    .description('stored articles, or claims that fit, in the formats of other tools')
    .argument('[ID...]', 'ids of articles')
    .option('--claims [QUERY]', 'claims that fit instead of articles, a page of them')
    .addOption(
      new Option('--format <FORMAT>', 'how it is written')
        .choices(exportFormatNames)
        .default('markdown'),
    )
    .option('--lang <TAG>', "the reader's language; with --claims that of the articles", asLanguage)
    .addOption(frame())
    .addOption(factuality())
    .option('--entity <NAME>', 'who or what takes part: an id or a name')
    .option('--speaker <NAME>', 'who says so: an id or part of a name')
    .addOption(since())
    .addOption(until())
    .addOption(limit())
    .addOption(cursor())
    .addOption(db())
    .addOption(json())
    .action(async (ids: readonly string[], options: Options) => {
      const done = await run(world, ids, options)
      if (!done.ok) return fail(world, done.problem, options)
      await write(world.stdout, done.value.text)
      if (done.value.next) await say(world, `There is more: --cursor ${done.value.next}`)
    })
