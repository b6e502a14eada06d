import type { ProblemCode, Result } from '#model/problem'
import type { Saving } from '#store/store'
import { problemLine } from './problems.ts'
import { progressBar } from './show/progress.ts'
import { say, type World } from './world.ts'

type Failure = {
  readonly path: string
  readonly error: { readonly code: ProblemCode; readonly message: string }
}

/** What an ingest did: documents by what became of them, and those that failed. */
export type Tally = Readonly<Record<Saving, number>> & { readonly failed: readonly Failure[] }

/** Counts documents as they come. */
export type Count = {
  /** Counts one; tells of a failure at once. */
  readonly note: (path: string, result: Result<{ readonly saving: Saving }>) => Promise<void>
  /** Shows how many of the inputs are done with. */
  readonly step: (done: number, path: string) => void
  readonly end: () => Tally
}

/** Begins to count what becomes of so many inputs. */
export const startCount = (world: World, inputs: number): Count => {
  const count = { created: 0, updated: 0, unchanged: 0 }
  const failed: Failure[] = []
  const progress = progressBar(world.stderr, inputs)
  return {
    note: async (path, result) => {
      if (result.ok) {
        count[result.value.saving] += 1
        return
      }
      const { code, message } = result.problem
      failed.push({ path, error: { code, message } })
      progress.clear()
      await say(world, problemLine({ code, message: `${path}: ${message}` }))
    },
    step: progress.step,
    end: () => {
      progress.clear()
      return { ...count, failed }
    },
  }
}

/** A tally in one line. */
export const tallyLine = ({ created, updated, unchanged, failed }: Tally): string =>
  [
    `${created} new`,
    ...(updated > 0 ? [`${updated} changed`] : []),
    `${unchanged} known already`,
    ...(failed.length > 0 ? [`${failed.length} failed`] : []),
  ].join(', ')
