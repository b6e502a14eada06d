import { relative } from 'node:path'
import { findFiles, isAddress } from '#actions/files'
import { ingestInputs } from '#actions/ingest'
import type { Inputs } from '#actions/inputs'
import type { ProblemCode, Result } from '#model/problem'
import type { Saving, Store } from '#store/store'
import { withInputs } from './inputs.ts'
import { problemLine } from './problems.ts'
import { progressBar } from './show/progress.ts'
import { say, type World } from './world.ts'

type Failure = {
  readonly path: string
  readonly error: { readonly code: ProblemCode; readonly message: string }
}

/** What an ingest did: documents by what became of them, and those that failed. */
export type Tally = Readonly<Record<Saving, number>> & { readonly failed: readonly Failure[] }

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
  const count = { created: 0, updated: 0, unchanged: 0 }
  const failed: Failure[] = []
  const progress = progressBar(world.stderr, files.length)
  const note = async (path: string, result: Result<{ readonly saving: Saving }>) => {
    if (result.ok) {
      count[result.value.saving] += 1
      return
    }
    const { code, message } = result.problem
    failed.push({ path, error: { code, message } })
    progress.clear()
    await say(world, problemLine({ code, message: `${path}: ${message}` }))
  }
  for (const { path, problem } of problems) await note(path, { ok: false, problem })
  const ingest = async (inputs: Inputs) => {
    for await (const { from, inputs: done, result } of ingestInputs(store, files, inputs)) {
      const path = shortPath(world, from)
      await note(path, result)
      progress.step(done, path)
    }
  }
  await withInputs(world, ingest, store)
  progress.clear()
  return { ...count, failed }
}

/** A tally in one line. */
export const tallyLine = ({ created, updated, unchanged, failed }: Tally): string =>
  [
    `${created} new`,
    ...(updated > 0 ? [`${updated} changed`] : []),
    `${unchanged} known already`,
    ...(failed.length > 0 ? [`${failed.length} failed`] : []),
  ].join(', ')
