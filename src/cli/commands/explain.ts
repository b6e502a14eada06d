import { Command } from 'commander'
import { withStore } from '#cli/open-store'
import { fail } from '#cli/problems'
import { print, printJson, type World } from '#cli/world'
import { visible } from '#text/visible'
import { asLanguage, db, json } from './options.ts'

type Options = { readonly lang?: string; readonly json?: true; readonly db?: string }

/** `fabline explain`: why an article was flagged, in a sentence or three by the model. */
export const explainCommand = (world: World): Command =>
  new Command('explain')
    .description('why an article was flagged, in plain words (needs FABLINE_MODEL)')
    .argument('<ID>', 'id of the article')
    .option('--lang <TAG>', "the reader's language (default: en)", asLanguage)
    .addOption(db())
    .addOption(json())
    .action(async (id: string, options: Options) => {
      const { explainStored } = await import('#actions/explain')
      const explained = await withStore(world, { db: options.db, create: false }, (store) =>
        explainStored(store, id, { env: world.env, lang: options.lang }),
      )
      if (!explained.ok) return fail(world, explained.problem, options)
      if (options.json) return printJson(world, explained.value)
      const lines = explained.value.map(
        ({ kind, sentences, model, prompt }) =>
          `${kind}: ${sentences.join(' ')} (by ${model}, ${prompt})`,
      )
      return print(world, lines.map(visible).join('\n'))
    })
