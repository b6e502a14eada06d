import { Command, CommanderError } from 'commander'
import { analyzeCommand } from './commands/analyze.ts'
import { blocksCommand } from './commands/blocks.ts'
import { briefCommand } from './commands/brief.ts'
import { claimsCommand } from './commands/claims.ts'
import { evalCommand } from './commands/eval.ts'
import { explainCommand } from './commands/explain.ts'
import { exportCommand } from './commands/export.ts'
import { flagsCommand } from './commands/flags.ts'
import { ingestCommand } from './commands/ingest.ts'
import { modelCommand } from './commands/model.ts'
import { promptsCommand } from './commands/prompts.ts'
import { restoreCommand } from './commands/restore.ts'
import { secondReadingCommand } from './commands/second-reading.ts'
import { serveCommand } from './commands/serve.ts'
import { startCommand } from './commands/start.ts'
import { strikeCommand } from './commands/strike.ts'
import { summaryCommand } from './commands/summary.ts'
import { translateCommand } from './commands/translate.ts'
import { versionsCommand } from './commands/versions.ts'
import { fail } from './problems.ts'
import { printJson, type World } from './world.ts'

const examples = `
Examples:
  fabline analyze page.html              a report to read
  cat page.txt | fabline analyze --json  the same as JSON
  fabline ingest articles/               analyze and store a folder
  fabline claims "export controls" --lang fr --factuality possible
  fabline serve                          HTTP API and desk

Results go to stdout, messages to stderr. Exit code: 0 done, 1 some inputs failed, 2 wrong usage.`

const commands = [
  analyzeCommand,
  ingestCommand,
  summaryCommand,
  briefCommand,
  exportCommand,
  claimsCommand,
  flagsCommand,
  blocksCommand,
  versionsCommand,
  restoreCommand,
  strikeCommand,
  serveCommand,
  modelCommand,
  translateCommand,
  secondReadingCommand,
  explainCommand,
  promptsCommand,
  evalCommand,
  startCommand,
]

const program = (world: World, version: string): Command => {
  const root = new Command('fabline')
    .description('Read the news about chips and export rules: who claims what, in which words.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .addHelpText('after', examples)
    .showSuggestionAfterError()
    .configureHelp({ showGlobalOptions: false })
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      writeErr: (text) => world.stderr.write(text),
      outputError: (text, out) => out(text.replace(/^error: /u, 'fabline: ')),
    })
    .exitOverride()
  for (const command of commands) root.addCommand(command(world).copyInheritedSettings(root))
  return root
}

/** Runs a command line. What the person got wrong ends in exit code 2, under `--json` in JSON too. */
export const runProgram = async (
  world: World,
  words: readonly string[],
  version: string,
): Promise<void> => {
  try {
    await program(world, version).parseAsync(words, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return
    world.finish(2)
    const message = error.message.replace(/^error: /u, '')
    if (words.includes('--json'))
      await printJson(world, { error: { code: 'invalid-request', message } })
  }
}

/** A fault of ours, told as every other problem. */
export const broken = async (world: World, words: readonly string[], error: unknown) => {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
  await fail(world, { code: 'internal', message }, { json: words.includes('--json') })
}
