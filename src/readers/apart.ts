/** Readers of hostile formats, where they can be stopped: a thread with a deadline and a memory limit. */
import { Worker } from 'node:worker_threads'
import { failure } from '#model/problem'
import { maxApartMb, maxPdfMs, maxReadMs, watchEveryMs } from './limits.ts'
import type { Piece, Reading } from './reading.ts'
import { type Job, readWhole } from './whole.ts'

/** A place where documents are read one after the other. */
export type Apart = {
  /** Always ends, whatever the document does; then it gives the problem alone. */
  readonly read: (job: Job) => Promise<readonly Piece[]>
  readonly close: () => Promise<void>
}

/** What one document may take. */
export type ApartLimits = {
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
    })
    worker.once('error', reject)
    worker.once('message', () => {
      worker.off('error', reject)
      worker.unref()
      resolve(worker)
    })
  })

type Ended =
  | { readonly ok: true; readonly value: readonly Piece[] }
  | Extract<Reading['result'], { readonly ok: false }>

/** One document, unless it takes too long or too much. */
const readIn = (worker: Worker, job: Job, limits: ApartLimits): Promise<Ended> =>
  new Promise((resolve) => {
    const before = process.memoryUsage.rss()
    const ms = limits.readMs(job)
    const end = (ended: Ended): void => {
      clearTimeout(deadline)
      clearInterval(watch)
      worker.removeAllListeners()
      worker.unref()
      resolve(ended)
    }
    const tooLate = () =>
      end(failure('unreadable', `The document was not read within ${ms / 1000} seconds.`))
    const tooMuch = () =>
      end(failure('too-large', `The document takes more than ${limits.megabytes} MB to read.`))
    const deadline = setTimeout(tooLate, ms)
    // The thread's own limit leaves out buffers, which PDFs fill.
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > limits.megabytes * 1024 * 1024) tooMuch()
    }, watchEveryMs)
    worker.once('message', (value: readonly Piece[]) => end({ ok: true, value }))
    worker.once('error', (cause) =>
      isOutOfMemory(cause) ? tooMuch() : end(failure('internal', 'The reader broke off.', cause)),
    )
    worker.ref()
    worker.postMessage(job)
  })

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
