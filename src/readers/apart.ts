/** Readers of hostile formats, where they can be stopped: a thread with a deadline and a memory limit. */
import { Worker } from 'node:worker_threads'
import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'
import { maxApartMb, maxPdfMs, maxReadMs, patience, watchEveryMs } from './limits.ts'
import type { Piece } from './reading.ts'
import { type Job, readWhole } from './whole.ts'

/** A place where documents are read one after the other. */
export type Apart = {
  /** Always ends, whatever the document does; then it gives the problem alone. */
  readonly read: (job: Job) => Promise<readonly Piece[]>
  readonly close: () => Promise<void>
}

/** What one document may take. */
export type ApartLimits = {
  /** Milliseconds of work; of waiting, `patience` times as many. */
  readonly readMs: (job: Job) => number
  /** Beside what the process has when it begins. */
  readonly megabytes: number
}

const usual: ApartLimits = {
  readMs: ({ format }) => (format === 'pdf' ? maxPdfMs : maxReadMs),
  megabytes: maxApartMb,
}

/** No place apart: for tests, and for what is known to be harmless. */
export const inPlace: Apart = { read: readWhole, close: async () => {} }

/**
 * A thread of its own. It starts with the first document, is used for all that follow, and is
 * started anew after it had to be stopped. It never keeps the process alive by itself.
 */
export const openApart = (limits: ApartLimits = usual): Apart => {
  let worker: Promise<Worker> | null = null
  let last: Promise<unknown> = Promise.resolve()
  const readNow = async (job: Job): Promise<readonly Piece[]> => {
    if ((await worker)?.threadId === -1) worker = null
    worker ??= started(limits)
    const mine = await worker
    const pieces = await readIn(mine, job, limits)
    if (pieces.ok) return pieces.value
    worker = null
    await mine.terminate()
    return [{ part: null, result: pieces }]
  }
  return {
    read: (job) => {
      const done = last.then(() => readNow(job))
      last = done.catch(() => {})
      return done
    },
    close: async () => {
      await last
      await (await worker)?.terminate()
      worker = null
    },
  }
}

/** A thread that has loaded its readers and waits. */
const started = ({ megabytes }: ApartLimits): Promise<Worker> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.resolve('#readers/apart-worker')), {
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
      // Libraries may write to the console what nobody asked for.
      stdout: true,
      stderr: true,
    })
    worker.once('error', reject)
    worker.once('message', () => {
      worker.off('error', reject)
      // What goes wrong between two documents shows when the next one is not answered.
      worker.on('error', () => {})
      worker.unref()
      resolve(worker)
    })
  })

type Ended = Result<readonly Piece[]>

/** One document, unless it takes too long or too much. */
const readIn = (worker: Worker, job: Job, limits: ApartLimits): Promise<Ended> =>
  new Promise((resolve) => {
    const watch = setInterval(() => {
      const problem = beyond(limits, job, before)
      if (problem) end(problem)
    }, watchEveryMs)
    const before = usedNow()
    const end = (ended: Ended): void => {
      clearInterval(watch)
      worker.off('message', read)
      worker.off('error', broken)
      worker.off('exit', broken)
      worker.unref()
      resolve(ended)
    }
    const read = (pieces: readonly Piece[]): void => end(success(pieces))
    const broken = (cause: unknown): void =>
      end(
        isOutOfMemory(cause)
          ? tooMuch(limits)
          : failure('internal', 'The reader of the document broke off.', cause),
      )
    worker.on('message', read)
    worker.on('error', broken)
    worker.on('exit', broken)
    worker.ref()
    worker.postMessage(job)
  })

/** What the process has used; while a document is read apart, hardly anything else happens in it. */
type Used = { readonly wallMs: number; readonly cpu: NodeJS.CpuUsage; readonly bytes: number }

const usedNow = (): Used => ({
  wallMs: performance.now(),
  cpu: process.cpuUsage(),
  bytes: process.memoryUsage.rss(),
})

/** Why the reading has to be stopped; null while it may go on. */
const beyond = (limits: ApartLimits, job: Job, before: Used): Ended | null => {
  const ms = limits.readMs(job)
  const { user, system } = process.cpuUsage(before.cpu)
  // A busy machine gives little time to each: only what was used counts, up to a limit.
  const isLate = user + system > ms * 1000 || performance.now() - before.wallMs > ms * patience
  if (isLate)
    return failure('unreadable', `The document could not be read within ${ms / 1000} seconds.`)
  // The thread's own limit leaves out buffers, which PDFs fill.
  const grown = process.memoryUsage.rss() - before.bytes
  return grown > limits.megabytes * 1024 * 1024 ? tooMuch(limits) : null
}

const tooMuch = ({ megabytes }: ApartLimits): Ended =>
  failure('too-large', `The document takes more than ${megabytes} MB of memory to read.`)

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
