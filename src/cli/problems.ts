import type { Problem, ProblemCode } from '#model/problem'
import type { ExitCode, World } from './world.ts'
import { printJson, say } from './world.ts'

/** What a problem does to the exit code when a whole command fails by it. */
const exitCodeFor = (code: ProblemCode): ExitCode => (code === 'invalid-request' ? 2 : 1)

/** A problem in one line. */
export const problemLine = ({ code, message }: Pick<Problem, 'code' | 'message'>): string =>
  `fabline: ${message} (${code})`

/** The whole command failed: says why, under `--json` on stdout too. */
export const fail = async (
  world: World,
  { code, message }: Problem,
  { json = false }: { readonly json?: boolean } = {},
): Promise<void> => {
  world.finish(exitCodeFor(code))
  await say(world, problemLine({ code, message }))
  if (json) await printJson(world, { error: { code, message } })
}
