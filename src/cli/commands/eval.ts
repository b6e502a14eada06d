import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { fail } from '#cli/problems'
import type { World } from '#cli/world'

/** The evaluations stand beside `src` in a clone; a package comes without them. */
const suites = new URL('../../../eval/run.ts', import.meta.url)

type Suites = { readonly runEval: (suites: readonly string[]) => Promise<number> }

/** `fabline eval`: the evaluations, as tables. */
export const evalCommand = (world: World): Command =>
  new Command('eval')
    .description('run the evaluations over the corpus (in a clone only)')
    .argument('[SUITE...]', 'which of them; all by default')
    .action(async (names: readonly string[]) => {
      if (!existsSync(fileURLToPath(suites)))
        return fail(world, {
          code: 'invalid-request',
          message: 'The evaluations run in a clone of the repository only.',
        })
      const { runEval }: Suites = await import(suites.href)
      world.finish((await runEval(names)) === 0 ? 0 : 1)
    })
