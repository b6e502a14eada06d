import { Command } from 'commander'
import type { ModelReport } from '#actions/model'
import { withStore } from '#cli/open-store'
import { fail } from '#cli/problems'
import { print, printJson, type World } from '#cli/world'
import type { Result } from '#model/problem'
import { success } from '#model/problem'
import type { Store } from '#store/store'
import { visible } from '#text/visible'
import { asLanguage, db, json, since } from './options.ts'

type Options = {
  readonly check?: true
  readonly batch?: true
  readonly collect?: true
  readonly lang?: string
  readonly since?: string
  readonly json?: true
  readonly db?: string
}

const useLine = (use: ModelReport['uses'][number]): string => {
  const dollars = use.dollars === null ? '' : ` · $${use.dollars.toFixed(4)}`
  const tokens = `${use.inputTokens} + ${use.outputTokens} tokens`
  const about = `${use.prompt} · ${use.article ?? 'many articles'}`
  return `${use.day}  ${use.requests} × ${use.model}: ${tokens}${dollars} · ${about}`
}

const checkLines = ({ check, model }: ModelReport): readonly string[] => {
  if (!check) return []
  const { models } = check
  return [
    `answers as ${check.model} after ${check.ms} ms (requests: ${check.requests})`,
    ...(models && !models.includes(model)
      ? [`not in the list of its server (${models.length} models)`]
      : []),
  ]
}

const lines = (report: ModelReport): readonly string[] => {
  const { model, maker, baseUrl, tokensToday, tokensPerDay, tokensPerArticle, uses } = report
  return [
    `${model} at ${maker ?? baseUrl}`,
    ...checkLines(report),
    `${tokensToday} of ${tokensPerDay} tokens used today, at most ${tokensPerArticle} for an article`,
    ...uses.map(useLine),
  ]
}

/** What a person reads, and what a program does. */
type Told = { readonly told: readonly string[]; readonly value: unknown }

const batched = async ({ env }: World, store: Store, lang?: string): Promise<Result<Told>> => {
  const { submitAbstracts } = await import('#actions/batches')
  const batch = await submitAbstracts(store, env, lang)
  if (!batch.ok) return batch
  const { id = null, questions = [] } = batch.value ?? {}
  const told = id
    ? `${id}: ${questions.length} questions handed over; ask for them with --collect`
    : 'There is nothing left to write.'
  return success({ told: [told], value: { id, questions: questions.length } })
}

const collected = async ({ env }: World, store: Store): Promise<Result<Told>> => {
  const { collectBatches } = await import('#actions/batches')
  const states = await collectBatches(store, env)
  if (!states.ok) return states
  const told = states.value.map(
    ({ id, status, kept, failed }) => `${id}: ${status}, ${kept} answers kept, ${failed} failed`,
  )
  return success({ told: told.length > 0 ? told : ['No batch is under way.'], value: states.value })
}

const reported = async (
  { env }: World,
  store: Store,
  { since, check }: Options,
): Promise<Result<Told>> => {
  const { reportModel } = await import('#actions/model')
  const report = await reportModel(store, env, { since, check: check ?? false })
  return report.ok ? success({ told: lines(report.value), value: report.value }) : report
}

const answerFor = (world: World, store: Store, options: Options): Promise<Result<Told>> => {
  if (options.batch) return batched(world, store, options.lang)
  return options.collect ? collected(world, store) : reported(world, store, options)
}

/** `fabline model`: which language model is set up, whether it answers, what it has cost. */
export const modelCommand = (world: World): Command =>
  new Command('model')
    .description('the language model that is set up (FABLINE_MODEL), and what it has cost')
    .option('--check', 'ask it something small')
    .option('--batch', 'hand the abstracts of stored articles over, to be written within a day')
    .option('--collect', 'keep what has been written of batches')
    .option('--lang <TAG>', "the reader's language, for --batch", asLanguage)
    .addOption(since('costs'))
    .addOption(db())
    .addOption(json())
    .action(async (options: Options) => {
      const at = { db: options.db, create: true }
      const done = await withStore(world, at, (store) => answerFor(world, store, options))
      if (!done.ok) return fail(world, done.problem, options)
      const { told, value } = done.value
      return options.json ? printJson(world, value) : print(world, told.map(visible).join('\n'))
    })
