import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { fail } from '#cli/problems'
import type { ExitCode, World } from '#cli/world'
import { json } from './options.ts'

/** The evaluations stand beside `src` in a clone; a package comes without them. */
const suites = new URL('../../../eval/run.ts', import.meta.url)

type Suites = { readonly runEval: (args: readonly string[]) => Promise<ExitCode> }

type EvalOptions = { readonly json?: true; readonly misses?: string; readonly accept?: true }

/** The options as `eval/run.ts` reads them, for it also runs by itself. */
const asArgs = ({ json, misses, accept }: EvalOptions): readonly string[] => [
  ...(json ? ['--json'] : []),
  ...(misses === undefined ? [] : ['--misses', misses]),
  ...(accept ? ['--accept'] : []),
]

/** `fabline eval`: the evaluations, as tables. */
export const evalCommand = (world: World): Command =>
  new Command('eval')
    .description('run the evaluations over the corpus (in a clone only)')
    .argument('[SUITE...]', 'which of them; all by default')
    .addOption(json())
    .option('--misses <N>', 'print so many misses of each suite')
    .option('--accept', 'check in scores that fell')
    .action(async (names: readonly string[], options: EvalOptions) => {
      if (!existsSync(fileURLToPath(suites)))
        return fail(world, {
          code: 'invalid-request',
          message: 'The evaluations run in a clone of the repository only.',
        })
      const { runEval }: Suites = await import(suites.href)
      world.finish(await runEval([...names, ...asArgs(options)]))
    })
