import { Command } from 'commander'
import { withStore } from '#cli/open-store'
import { fail } from '#cli/problems'
import { print, printJson, type World } from '#cli/world'
import { visible } from '#text/visible'
import { asLanguage, db, json } from './options.ts'

type Options = { readonly lang?: string; readonly json?: true; readonly db?: string }

/** `fabline translate`: the evidence of an article's claims, by the model, in the reader's language. */
export const translateCommand = (world: World): Command =>
  new Command('translate')
    .description("the words behind an article's claims in your language (needs FABLINE_MODEL)")
    .argument('<ID>', 'id of the article')
    .option('--lang <TAG>', "the reader's language (default: en)", asLanguage)
    .addOption(db())
    .addOption(json())
    .action(async (id: string, options: Options) => {
      const { translateStored } = await import('#actions/translate')
      const translation = await withStore(world, { db: options.db, create: false }, (store) =>
        translateStored(store, id, { env: world.env, lang: options.lang }),
      )
      if (!translation.ok) return fail(world, translation.problem, options)
      if (options.json) return printJson(world, translation.value)
      const { items, model, prompt, supported } = translation.value
      const lines = items.flatMap(({ evidence, text, faults }) => [
        visible(text ?? `(left out: ${faults.join(', ')})`),
        `    ${visible(evidence.text)}`,
      ])
      const share = `${Math.round(supported * 100)} % held up, by ${model}, ${prompt}`
      return print(world, [...lines, share].join('\n'))
    })
