import { Command } from 'commander'
import type { ClaimWish, FoundClaim } from '#actions/claims'
import { withStore } from '#cli/open-store'
import { fail } from '#cli/problems'
import { claimFacts, quoted, speakerName } from '#cli/show/claim'
import { clusterFacts } from '#cli/show/cluster'
import { lookOf } from '#cli/show/look'
import { clip, wrap } from '#cli/show/wrap'
import { print, printJson, say, type World } from '#cli/world'
import type { Result } from '#model/problem'
import type { Page, Store, StoredClaim } from '#store/store'
import { visible } from '#text/visible'
import { asLanguage, cursor, db, factuality, frame, json, limit, since, until } from './options.ts'

type Options = Omit<ClaimWish, 'q' | 'article'> & {
  readonly expand: boolean
  readonly meaning?: true
  readonly limit: number
  readonly cursor?: string
  readonly json?: true
  readonly db?: string
}

const claimLines = (claim: StoredClaim, world: World): readonly string[] => {
  const { width, paint } = lookOf(world)
  const { article, evidence, gist, speaker } = claim
  const facts = [claimFacts(claim, paint), clusterFacts(claim.cluster)].filter(Boolean)
  const where = [
    article.publisher ?? article.title ?? article.beginning,
    article.language,
    article.publishedAt,
  ]
  return [
    '',
    ...wrap(visible(gist || evidence.text), width),
    ...(gist
      ? wrap(clip(quoted(visible(evidence.text)), width * 2), width).map((line) =>
          paint('dim', line),
        )
      : []),
    `${paint('speaker', clip(visible(speakerName(speaker)), 40))} · ${facts.join(paint('dim', ' · '))}`,
    paint('dim', clip(visible(where.filter(Boolean).join(' · ')), width)),
  ]
}

const show = async (world: World, { items, next }: Page<StoredClaim>): Promise<void> => {
  if (items.length === 0) return say(world, 'No claim fits.')
  await print(
    world,
    items
      .flatMap((claim) => claimLines(claim, world))
      .slice(1)
      .join('\n'),
  )
  if (next) await say(world, `There is more: --cursor ${next}`)
}

/** `fabline claims`: what is claimed in the stored articles, in every language. */
export const claimsCommand = (world: World): Command =>
  new Command('claims')
    .description('search the claims of stored articles, in every language')
    .argument('[QUERY]', 'words, a "phrase", or names in any language')
    .option('--no-expand', 'find all the words as typed, not what they mean')
    .option('--meaning', 'rank by an embedding model too (FABLINE_EMBEDDINGS)')
    .addOption(frame())
    .option('--entity <NAME>', 'who or what takes part: an id or a name')
    .option('--speaker <NAME>', 'who says so: an id or part of a name')
    .option('--lang <TAG>', 'language of the article', asLanguage)
    .addOption(factuality())
    .addOption(since())
    .addOption(until())
    .addOption(limit())
    .addOption(cursor())
    .addOption(db())
    .addOption(json())
    .action(async (q: string | undefined, options: Options) => {
      const page = await withStore(world, { db: options.db, create: false }, (store) =>
        pageOf(world, store, { q, options }),
      )
      if (!page.ok) return fail(world, page.problem, options)
      return options.json ? printJson(world, page.value) : show(world, page.value)
    })

const pageOf = async (
  { env }: World,
  store: Store,
  { q, options }: { readonly q: string | undefined; readonly options: Options },
): Promise<Result<Page<FoundClaim>>> => {
  const { findClaims } = await import('#actions/claims')
  const { limit, cursor = null, meaning } = options
  const wish = { q, ...wishOf(options) }
  if (!meaning) return findClaims(store, wish, { limit, cursor })
  const { namedEmbedder } = await import('#actions/model')
  const embed = await namedEmbedder(env, store)
  if (!embed.ok) return embed
  const { findClaimsByMeaning } = await import('#actions/claims-by-meaning')
  return findClaimsByMeaning(store, { embed: embed.value, wish }, { limit })
}

const wishOf = ({
  frame,
  entity,
  speaker,
  lang,
  factuality,
  since,
  until,
  expand,
}: Options): ClaimWish => ({
  frame,
  entity,
  speaker,
  lang,
  factuality,
  since,
  until,
  expand,
})
