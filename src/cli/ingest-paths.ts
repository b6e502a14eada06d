import { relative } from 'node:path'
import { findFiles, isAddress } from '#actions/files'
import { ingestInputs } from '#actions/ingest'
import type { Inputs } from '#actions/inputs'
import type { Store } from '#store/store'
import { withInputs } from './inputs.ts'
import { startCount, type Tally } from './tally.ts'
import type { World } from './world.ts'

/** The path as the person would write it. */
const shortPath = ({ folder }: World, path: string): string => {
  if (isAddress(path)) return path
  const short = relative(folder, path)
  return short.startsWith('..') || short === '' ? path : short
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
    for await (const { from, inputs: done, result } of ingestInputs(store, files, inputs)) {
      const path = shortPath(world, from)
      await count.note(path, result)
      count.step(done, path)
    }
  }
  await withInputs(world, ingest, store)
  return count.end()
}
