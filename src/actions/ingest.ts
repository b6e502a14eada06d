/** Reads, analyzes and keeps documents, one after the other. */
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Article } from '#model/article'
import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'
import { idOf } from '#pipeline/analyze'
import { maxBytes } from '#readers/limits'
import { readBytes } from '#readers/read'
import { nothingGiven } from '#readers/reader'
import type { Document } from '#schemas/document'
import { standing } from '#store/standing'
import type { Saved, Store } from '#store/store'
import { analyzeRead, readUnknown } from './analyze.ts'
import { documentLines } from './document-lines.ts'
import { isLines } from './files.ts'
import { withRecord } from './with-record.ts'

/** What became of one document. */
export type Ingested = {
  /** The file, with the number of the line where each line is a document. */
  readonly from: string
  /** How many of the files are done with, this one included. */
  readonly files: number
  readonly result: Result<Saved>
}

type Readable = { readonly bytes: Uint8Array; readonly article: Article }

const keep = async (store: Store, read: Result<Readable>): Promise<Result<Saved>> => {
  if (!read.ok) return read
  const { article } = read.value
  const known = await store.known(idOf(article), article.text)
  if (!known.ok) return known
  // Nothing would change: the analysis is the costly part, and it need not be done.
  if (known.value) return success({ saving: 'unchanged', analysis: known.value })
  const edits = await store.edits(idOf(article), article.source.publisher)
  if (!edits.ok) return edits
  const analysis = analyzeRead({ ...article, edits: standing(edits.value) })
  if (!analysis.ok) return analysis
  const flagged = await withRecord(store, analysis.value)
  return flagged.ok ? store.save({ ...read.value, analysis: flagged.value }) : flagged
}

/** Why a file could not be opened. */
const unopened = (path: string, error: unknown): Result<never> => {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  return code === 'ENOENT'
    ? failure('not-found', `There is no file at ${path}.`, error)
    : failure('unreadable', `The file ${path} cannot be read (${code}).`, error)
}

/** The bytes of a file, unless it is too large to be a document. */
export const fileBytes = async (path: string): Promise<Result<Uint8Array>> => {
  try {
    const known = await stat(path)
    if (known.isDirectory())
      return failure('invalid-request', `${path} is a folder: ingest it, or name its files.`)
    if (known.size > maxBytes)
      return failure('too-large', `The file is larger than ${maxBytes / 1024 / 1024} MB.`)
    return success(await readFile(path))
  } catch (error) {
    return unopened(path, error)
  }
}

const readWhole = async (path: string): Promise<Result<Readable>> => {
  const bytes = await fileBytes(path)
  if (!bytes.ok) return bytes
  const article = readBytes(bytes.value, nothingGiven, { name: basename(path) })
  return article.ok ? success({ bytes: bytes.value, article: article.value }) : article
}

const editsAreKept =
  'A store keeps its own `edits`: store the document without them, then edit its blocks.'

/** The bytes a document came as, from what a line or request says. */
const readGiven = (given: unknown): Result<Readable> => {
  const article = readUnknown(given)
  if (!article.ok) return article
  const { text, html, edits } = given as Document
  if (edits) return failure('invalid-request', editsAreKept)
  return success({ bytes: new TextEncoder().encode(text ?? html ?? ''), article: article.value })
}

/** Analyzes and keeps a document as it stands in a line of JSONL or the body of a request. */
export const ingestDocument = (store: Store, given: unknown): Promise<Result<Saved>> =>
  keep(store, readGiven(given))

async function* ingestLines(store: Store, path: string): AsyncGenerator<Omit<Ingested, 'files'>> {
  let line = 0
  try {
    for await (const given of documentLines(createReadStream(path))) {
      line += 1
      const result = given.ok ? await ingestDocument(store, given.value) : given
      yield { from: `${path}:${line}`, result }
    }
  } catch (error) {
    yield { from: path, result: unopened(path, error) }
  }
}

/**
 * Analyzes and keeps the documents of files, in order; a file that fails never stops the others.
 *
 * `.jsonl` and `.ndjson` hold one document a line, any other file is one document. What is known
 * already stays as it is.
 */
export async function* ingestFiles(
  store: Store,
  paths: readonly string[],
): AsyncGenerator<Ingested> {
  for (const [index, path] of paths.entries()) {
    const files = index + 1
    if (!isLines(path))
      yield { from: path, files, result: await keep(store, await readWhole(path)) }
    else for await (const line of ingestLines(store, path)) yield { ...line, files }
  }
}
