import { Command } from 'commander'
import type { ModelReport } from '#actions/model'
import { withStore } from '#cli/open-store'
import { fail } from '#cli/problems'
import { print, printJson, type World } from '#cli/world'
import { visible } from '#text/visible'
import { db, json, since } from './options.ts'

type Options = {
  readonly check?: true
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
    `answers as ${check.model} after ${check.ms} ms and ${check.requests} requests`,
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
  ].map(visible)
}

/** `fabline model`: which language model is set up, whether it answers, what it has cost. */
export const modelCommand = (world: World): Command =>
  new Command('model')
    .description('the language model that is set up (FABLINE_MODEL), and what it has cost')
    .option('--check', 'ask it something small')
    .addOption(since('costs'))
    .addOption(db())
    .addOption(json())
    .action(async (options: Options) => {
      const { reportModel } = await import('#actions/model')
      const report = await withStore(world, { db: options.db, create: true }, (store) =>
        reportModel(store, world.env, { since: options.since, check: options.check ?? false }),
      )
      if (!report.ok) return fail(world, report.problem, options)
      if (options.json) return printJson(world, report.value)
      return print(world, lines(report.value).join('\n'))
    })
