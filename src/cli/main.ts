/** DOOR 3. The one place that reads argv and env, and puts the parts together. */
import { readFileSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import type { ExitCode, World } from './world.ts'

// What Node has stripped and compiled once it need not strip and compile again; so the rest of the
// program is imported only after this.
enableCompileCache()
const { broken, runProgram } = await import('./program.ts')

const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { readonly version: string }

// Whoever reads us may have seen enough (`| head`): that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  throw error
})

const { env, argv, stdin, stdout, stderr } = process
const words = argv.slice(2)
const world: World = {
  env,
  // npm changes the folder to that of the package; INIT_CWD is where the person stands.
  folder: env.INIT_CWD || process.cwd(),
  stdin,
  stdout,
  stderr,
  fetcher: async () => {
    const { createFetcher } = await import('#readers/fetch')
    return createFetcher({ version, contact: env.FABLINE_CONTACT })
  },
  finish: (exitCode: ExitCode) => {
    process.exitCode = Math.max(exitCode, Number(process.exitCode ?? 0))
  },
}

try {
  await runProgram(world, words, version)
} catch (error) {
  await broken(world, words, error)
}
