import { Command, Option } from 'commander'
import type { ArticleSummary, SummaryStyle } from '#actions/summary'
import { mostExtract, summaryStyles } from '#actions/summary-styles'
import { withStore } from '#cli/open-store'
import { fail } from '#cli/problems'
import { quoted } from '#cli/show/claim'
import { lookOf } from '#cli/show/look'
import { clip, indented, wrap } from '#cli/show/wrap'
import { print, printJson, say, type World } from '#cli/world'
import { visible } from '#text/visible'
import { asLanguage, db, json, wholeNumber } from './options.ts'

type Options = {
  readonly style: SummaryStyle
  readonly lang?: string
  readonly sentences?: number
  readonly words?: number
  readonly json?: true
  readonly db?: string
}

/** Each sentence, and under it the words of the article it rests on where they are others. */
const lines = ({ sentences }: ArticleSummary, world: World): readonly string[] => {
  const { width, paint } = lookOf(world)
  return sentences.flatMap(({ text, evidence }, index) => [
    ...indented(visible(text), { lead: `${String(index + 1).padStart(2)}. `, width }),
    ...evidence
      .filter((quote) => quote.text !== text)
      .flatMap((quote) => wrap(clip(quoted(visible(quote.text)), (width - 4) * 2), width - 4))
      .map((line) => `    ${paint('dim', line)}`),
  ])
}

/** `fabline summary`: what a stored article says, each sentence with its source. */
export const summaryCommand = (world: World): Command =>
  new Command('summary')
    .description('the summary of a stored article, each sentence with the words it rests on')
    .argument('<ID>', 'id of the article')
    .addOption(
      new Option('--style <STYLE>', 'which summary').choices(summaryStyles).default('gist'),
    )
    .option('--lang <TAG>', "the reader's language, for the gist and the abstract", asLanguage)
    .addOption(
      new Option('--sentences <N>', 'how many sentences an extract has (default: 4)')
        .argParser(wholeNumber(1, mostExtract.sentences))
        .conflicts('words'),
    )
    .addOption(
      new Option('--words <N>', 'about how many words an extract has').argParser(
        wholeNumber(1, mostExtract.words),
      ),
    )
    .addOption(db())
    .addOption(json())
    .action(async (id: string, options: Options) => {
      const { summarizeStored } = await import('#actions/summary')
      const summary = await withStore(world, { db: options.db, create: false }, (store) =>
        summarizeStored(store, id, { ...options, env: world.env }),
      )
      if (!summary.ok) return fail(world, summary.problem, options)
      if (options.json) return printJson(world, summary.value)
      const { instead } = summary.value
      if (instead) await say(world, `fabline: the gist stands in: ${instead}`)
      const shown = lines(summary.value, world)
      return print(world, shown.length > 0 ? shown.join('\n') : '(nothing to say)')
    })
