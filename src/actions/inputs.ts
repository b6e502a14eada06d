/** What a person names: a file, an address, or what is piped in. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Result } from '#model/problem'
import { failure } from '#model/problem'
import { readAddress, readSource } from '#readers/read-source'
import type { Given } from '#readers/reader'
import type { Reading, Surroundings } from '#readers/reading'
import { isAddress } from './files.ts'
import type { Enrich } from './with-abstract.ts'

/** Where inputs are read, with what is piped in. */
export type Inputs = Surroundings & {
  readonly stdin?: AsyncIterable<Uint8Array> | undefined
  /** Adds to each analysis before it is kept. */
  readonly enrich?: Enrich | undefined
}

/** What one input gives, one document or problem after the other. `-` is what is piped in. */
export const readInput = (
  name: string,
  given: Given,
  { stdin, ...surroundings }: Inputs,
): AsyncGenerator<Reading> => {
  if (isAddress(name)) return readAddress(name, given, surroundings)
  if (name === '-' && stdin) return readSource({ chunks: stdin, given, hint: {} }, surroundings)
  return readFile(name, given, surroundings)
}

async function* readFile(
  path: string,
  given: Given,
  surroundings: Surroundings,
): AsyncGenerator<Reading> {
  try {
    if ((await stat(path)).isDirectory()) {
      yield { part: null, result: isFolder(path) }
      return
    }
    const source = { chunks: createReadStream(path), given, hint: { name: basename(path) } }
    yield* readSource(source, surroundings)
  } catch (error) {
    if (!isSystemError(error)) throw error
    yield { part: null, result: unopened(path, error) }
  }
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error

const isFolder = (path: string): Result<never> =>
  failure('invalid-request', `${path} is a folder: ingest it, or name its files.`)

/** Why a file could not be opened. */
const unopened = (path: string, error: NodeJS.ErrnoException): Result<never> =>
  error.code === 'ENOENT'
    ? failure('not-found', `There is no file at ${path}.`, error)
    : failure('unreadable', `The file ${path} cannot be read (${error.code}).`, error)
