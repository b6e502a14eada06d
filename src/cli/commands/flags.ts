import { Argument, Command, Option } from 'commander'
import { editorName } from '#cli/editor-name'
import { withStore } from '#cli/open-store'
import { fail } from '#cli/problems'
import { percent, quoted } from '#cli/show/claim'
import { lookOf } from '#cli/show/look'
import { clip, wrap } from '#cli/show/wrap'
import { print, printJson, say, type World } from '#cli/world'
import { flagKinds } from '#model/byline'
import type { FlagStatus, Page, StoredFlag } from '#store/store'
import { flagStatuses } from '#store/store'
import { visible } from '#text/visible'
import { by, cursor, db, json, limit, note } from './options.ts'

type Options = {
  readonly status?: FlagStatus
  readonly kind?: StoredFlag['kind']
  readonly confirm?: string
  readonly dismiss?: string
  readonly reopen?: string
  readonly note?: string
  readonly by?: string
  readonly limit: number
  readonly cursor?: string
  readonly json?: true
  readonly db?: string
}

const flagLines = (flag: StoredFlag, world: World): readonly string[] => {
  const { width, paint } = lookOf(world)
  const { article, evidence, decisions, status } = flag
  return [
    '',
    `${paint(status === 'open' ? 'alert' : 'dim', status)} ${flag.kind} ${paint('dim', `${percent(flag.confidence)} · ${flag.id}`)}`,
    ...wrap(visible(article.title ?? article.beginning), width).map((line) => paint('title', line)),
    ...wrap(visible(flag.message), width),
    ...evidence
      .slice(0, 3)
      .flatMap(({ text }) => wrap(clip(quoted(visible(text)), width * 2), width))
      .map((line) => paint('dim', line)),
    ...decisions
      .map(
        (one) =>
          `${one.at.slice(0, 10)} ${one.status} by ${one.by ?? 'somebody'}${one.note ? `: ${one.note}` : ''}`,
      )
      .flatMap((line) => wrap(visible(line), width))
      .map((line) => paint('dim', line)),
  ]
}

const show = async (world: World, { items, next }: Page<StoredFlag>): Promise<void> => {
  if (items.length === 0) return say(world, 'No flag stands.')
  await print(
    world,
    items
      .flatMap((flag) => flagLines(flag, world))
      .slice(1)
      .join('\n'),
  )
  if (next) await say(world, `There is more: --cursor ${next}`)
}

const statusOf = { confirm: 'confirmed', dismiss: 'dismissed', reopen: 'open' } as const
type Verb = keyof typeof statusOf
const verbs = Object.keys(statusOf) as readonly Verb[]

type Wish = { readonly verb?: Verb | undefined; readonly flag?: string | undefined }

/** The flag to decide about and the decision; null where the queue is only to be seen. */
const judgementIn = (world: World, { verb, flag }: Wish, options: Options) => {
  const named = verbs.find((one) => options[one] !== undefined)
  const chosen = verb ?? named
  const id = verb ? flag : named && options[named]
  if (!chosen || !id) return null
  const by = editorName(world, options.by)
  return { id, judgement: { status: statusOf[chosen], note: options.note ?? null, by } }
}

const run = async (world: World, wish: Wish, options: Options): Promise<void> => {
  if (wish.verb && !wish.flag) {
    const message = `Name the flag to ${wish.verb}, by its id in \`fabline flags\`.`
    return fail(world, { code: 'invalid-request', message }, options)
  }
  const { judgeFlag, listFlags } = await import('#actions/flags')
  const judged = judgementIn(world, wish, options)
  const at = { limit: options.limit, cursor: options.cursor ?? null }
  const page = await withStore(world, { db: options.db, create: false }, async (store) => {
    if (!judged) return listFlags(store, options, at)
    const flag = await judgeFlag(store, judged.id, judged.judgement)
    return flag.ok ? { ok: true, value: { items: [flag.value], next: null } } : flag
  })
  if (!page.ok) return fail(world, page.problem, options)
  return options.json ? printJson(world, page.value) : show(world, page.value)
}

/** `fabline flags`: the editors' queue. */
export const flagsCommand = (world: World): Command =>
  new Command('flags')
    .description("the editors' queue: articles whose author writes about something else")
    .addArgument(new Argument('[VERB]', 'what you decide about a flag').choices(verbs))
    .argument('[FLAG]', 'id of the flag')
    .addOption(new Option('--status <STATUS>', 'only these').choices(flagStatuses))
    .addOption(
      new Option('--kind <KIND>', 'flags of this kind, also those of the page').choices(flagKinds),
    )
    .addOption(new Option('--confirm <FLAG>', 'the flag is right').conflicts(['dismiss', 'reopen']))
    .addOption(new Option('--dismiss <FLAG>', 'the flag is wrong').conflicts(['confirm', 'reopen']))
    .addOption(new Option('--reopen <FLAG>', 'undecided again').conflicts(['confirm', 'dismiss']))
    .addOption(note())
    .addOption(by())
    .addOption(limit())
    .addOption(cursor())
    .addOption(db())
    .addOption(json())
    .action((verb: Verb | undefined, flag: string | undefined, options: Options) =>
      run(world, { verb, flag }, options),
    )
