import { relative } from 'node:path'
import { askingIn } from '#actions/asking'
import { findFiles, isAddress } from '#actions/files'
import { ingestInputs } from '#actions/ingest'
import type { Inputs } from '#actions/inputs'
import type { Enrich } from '#actions/with-abstract'
import { withAbstract } from '#actions/with-abstract'
import type { Problem } from '#model/problem'
import type { Store } from '#store/store'
import { withInputs } from './inputs.ts'
import { startCount, type Tally } from './tally.ts'
import { say, type World } from './world.ts'

/** The path as the person would write it. */
const shortPath = ({ folder }: World, path: string): string => {
  if (isAddress(path)) return path
  const short = relative(folder, path)
  return short.startsWith('..') || short === '' ? path : short
}

/** With a model set up, each article gets its abstract; why one did not is told once for each reason. */
const enrichBy = async (world: World, store: Store): Promise<Enrich | undefined> => {
  const asking = await askingIn(store, world.env)
  const told = new Set<string>()
  const tell = ({ code, message }: Problem): void => {
    if (!told.has(code)) void say(world, `fabline: no abstract: ${message}`)
    told.add(code)
  }
  if (!asking.ok) tell(asking.problem)
  return asking.ok && asking.value ? withAbstract(asking.value, tell) : undefined
}

/** Ingests what the paths name; tells each failure as it comes, and counts the rest. */
export const ingestPaths = async (
  world: World,
  store: Store,
  paths: readonly string[],
): Promise<Tally> => {
  const { files, problems } = await findFiles(paths, world.folder)
  const count = startCount(world, files.length)
  for (const { path, problem } of problems) await count.note(path, { ok: false, problem })
  const ingest = async (inputs: Inputs) => {
    const all = { ...inputs, enrich: await enrichBy(world, store) }
    for await (const { from, inputs: done, result } of ingestInputs(store, files, all)) {
      const path = shortPath(world, from)
      await count.note(path, result)
      count.step(done, path)
    }
  }
  await withInputs(world, ingest, store)
  return count.end()
}
