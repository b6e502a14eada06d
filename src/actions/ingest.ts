/** Reads, analyzes and keeps documents, one after the other. */
import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'
import { idOf } from '#pipeline/analyze'
import { readUnknownBytes } from '#readers/json-lines'
import { nothingGiven } from '#readers/reader'
import type { Readable } from '#readers/reading'
import { standing } from '#store/standing'
import type { Saved, Store } from '#store/store'
import { analyzeRead } from './analyze.ts'
import { type Inputs, readInput } from './inputs.ts'
import type { Enrich } from './with-abstract.ts'
import { withRecord } from './with-record.ts'

/** What became of one document. */
export type Ingested = {
  /** The input, with the number of the line, entry or record where it holds several documents. */
  readonly from: string
  /** How many of the inputs have been begun, this one included. */
  readonly inputs: number
  readonly result: Result<Saved>
}

const editsAreKept =
  'A store keeps its own `edits`: store the document without them, then edit its blocks.'

/** Analyzes and keeps what was read, unless it is known already. */
export const keep = async (
  store: Store,
  read: Result<Readable>,
  enrich: Enrich = async (analysis) => analysis,
): Promise<Result<Saved>> => {
  if (!read.ok) return read
  const { article } = read.value
  if (article.edits) return failure('invalid-request', editsAreKept)
  const known = await store.known(idOf(article), article.text)
  if (!known.ok) return known
  // Nothing would change: the analysis is the costly part, and it need not be done.
  if (known.value) return success({ saving: 'unchanged', analysis: known.value })
  const edits = await store.edits(idOf(article), article.source.publisher)
  if (!edits.ok) return edits
  const analysis = analyzeRead({ ...article, edits: standing(edits.value) })
  if (!analysis.ok) return analysis
  const flagged = await withRecord(store, analysis.value)
  if (!flagged.ok) return flagged
  return store.save({ ...read.value, analysis: await enrich(flagged.value) })
}

/** Analyzes and keeps a document as it stands in a line of JSONL or the body of a request. */
export const ingestDocument = (store: Store, given: unknown): Promise<Result<Saved>> =>
  keep(store, readUnknownBytes(given))

/**
 * Analyzes and keeps the documents of inputs, in order; one that fails never stops the others.
 *
 * An input may hold many documents: a feed, an archive, a newsletter, a document a line. What is
 * known already stays as it is.
 */
export async function* ingestInputs(
  store: Store,
  names: readonly string[],
  inputs: Inputs,
): AsyncGenerator<Ingested> {
  for (const [index, name] of names.entries())
    for await (const { part, result } of readInput(name, nothingGiven, inputs)) {
      const from = part === null ? name : `${name}:${part}`
      yield { from, inputs: index + 1, result: await keep(store, result, inputs.enrich) }
    }
}
