import { Command } from 'commander'
import { withStore } from '#cli/open-store'
import { fail } from '#cli/problems'
import { print, printJson, type World } from '#cli/world'
import { visible } from '#text/visible'
import { db, json } from './options.ts'

type Options = { readonly json?: true; readonly db?: string }

/** `fabline second-reading`: what the model makes of the claims of an article. */
export const secondReadingCommand = (world: World): Command =>
  new Command('second-reading')
    .description("what a language model makes of an article's claims (needs FABLINE_MODEL)")
    .argument('<ID>', 'id of the article')
    .addOption(db())
    .addOption(json())
    .action(async (id: string, options: Options) => {
      const { secondReadingOf } = await import('#actions/second-reading')
      const reading = await withStore(world, { db: options.db, create: false }, (store) =>
        secondReadingOf(store, id, world.env),
      )
      if (!reading.ok) return fail(world, reading.problem, options)
      if (options.json) return printJson(world, reading.value)
      const { verdicts, additions, dropped, model, prompt } = reading.value
      const lines = [
        ...verdicts.map(
          ({ claim, verdict, frame, factuality, reason }) =>
            `${verdict} ${claim} ${[frame, factuality].filter(Boolean).join(' ')}: ${reason}`,
        ),
        ...additions.map(
          ({ frame, factuality, evidence, speaker }) =>
            `add ${frame} ${factuality}${speaker ? ` (${speaker.text})` : ''}: ${evidence.text}`,
        ),
        `${dropped} left out, by ${model}, ${prompt}`,
      ]
      return print(world, lines.map(visible).join('\n'))
    })
