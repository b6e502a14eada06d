/** Readers of hostile formats, where they can be stopped: a thread with a deadline and a memory limit. */
import { Worker } from 'node:worker_threads'
import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'
import { maxApartMb, maxPdfMs, maxReadMs, patience, watchEveryMs } from './limits.ts'
import { alone, type Piece } from './reading.ts'
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
  let worker: Worker | null = null
  let last: Promise<unknown> = Promise.resolve()
  const stop = async (): Promise<void> => {
    await worker?.terminate()
    worker = null
  }
  const readNow = async (job: Job): Promise<readonly Piece[]> => {
    try {
      // A thread that broke off between two documents has no number any more.
      if (worker === null || worker.threadId === -1) worker = await started(limits)
      const pieces = await readIn(worker, job, limits)
      if (pieces.ok) return pieces.value
      await stop()
      return alone(pieces)
    } catch (cause) {
      await stop()
      return alone(brokenOff(limits, cause))
    }
  }
  return {
    read: (job) => {
      const done = last.then(() => readNow(job))
      last = done.catch(() => {})
      return done
    },
    close: () => last.then(stop),
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
      worker.stdout.resume()
      worker.stderr.resume()
      worker.unref()
      resolve(worker)
    })
  })

type Ended = Result<readonly Piece[]>

/** One document, unless it takes too long or too much. */
const readIn = async (worker: Worker, job: Job, limits: ApartLimits): Promise<Ended> => {
  const lateness = await latenessOf(worker, limits.readMs(job))
  const memory = process.memoryUsage.rss() + limits.megabytes * 1024 * 1024
  return new Promise((resolve) => {
    const watch = setInterval(async () => {
      // The thread's own limit leaves out buffers, which PDFs fill.
      if (process.memoryUsage.rss() > memory) end(tooMuch(limits))
      else if (await lateness()) end(tooLate(limits.readMs(job)))
    }, watchEveryMs)
    const end = (ended: Ended): void => {
      clearInterval(watch)
      worker.off('message', read)
      worker.off('error', broken)
      worker.off('exit', broken)
      worker.unref()
      resolve(ended)
    }
    const read = (pieces: readonly Piece[]): void => end(success(pieces))
    const broken = (cause: unknown): void => end(brokenOff(limits, cause))
    worker.on('message', read)
    worker.on('error', broken)
    worker.on('exit', broken)
    worker.ref()
    worker.postMessage(job)
  })
}

/**
 * Whether the thread has worked longer than that from now on. Only its own work counts, since a
 * busy machine gives little time to each; but nobody waits longer than `patience` times as much.
 */
const latenessOf = async (worker: Worker, ms: number): Promise<() => Promise<boolean>> => {
  const began = performance.now()
  const before = await worker.cpuUsage()
  return async () => {
    const waited = performance.now() - began
    if (waited < ms) return false
    if (waited > ms * patience) return true
    const used = await worker.cpuUsage(before).catch(() => null)
    return used !== null && used.user + used.system > ms * 1000
  }
}

const brokenOff = (limits: ApartLimits, cause: unknown): Result<never> =>
  isOutOfMemory(cause)
    ? tooMuch(limits)
    : failure('internal', 'The reader of the document broke off.', cause)

const tooLate = (ms: number): Result<never> =>
  failure('unreadable', `The document could not be read within ${ms / 1000} seconds.`)

const tooMuch = ({ megabytes }: ApartLimits): Result<never> =>
  failure('too-large', `The document takes more than ${megabytes} MB of memory to read.`)

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
