/** The thread in which documents are read apart. */
import { parentPort } from 'node:worker_threads'
import { failure } from '#model/problem'
import type { Piece } from './reading.ts'
import { type Job, readWhole } from './whole.ts'

/** Causes stay here: an error may hold what cannot be sent. */
const sendable = (piece: Piece): Piece => {
  if ('address' in piece || piece.result.ok) return piece
  const { code, message } = piece.result.problem
  return { ...piece, result: failure(code, message) }
}

const read = async (job: Job): Promise<readonly Piece[]> => {
  try {
    return (await readWhole(job)).map(sendable)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return [{ part: null, result: failure('internal', `The reader broke off: ${why}`) }]
  }
}

parentPort?.on('message', async (job: Job) => parentPort?.postMessage(await read(job)))
parentPort?.postMessage('ready')
