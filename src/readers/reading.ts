import type { Article } from '#model/article'
import type { Result } from '#model/problem'
import type { Apart } from './apart.ts'
import type { Fetch } from './fetched.ts'
import type { Given, Hint } from './reader.ts'

/** Something to read: bytes as they come, and what is known beside them. */
export type Source = {
  readonly chunks: AsyncIterable<Uint8Array>
  readonly given: Given
  readonly hint: Hint
}

/** A document that was read, and the very bytes it came as. */
export type Readable = { readonly bytes: Uint8Array; readonly article: Article }

/**
 * One thing that a source gives: a document, or why it is missing.
 *
 * `part` says which one: the number of the line, entry or record, outermost first (`3:1`); null
 * where the source is one document.
 */
export type Reading = { readonly part: string | null; readonly result: Result<Readable> }

/** A source that is one document, or none. */
export const alone = (result: Result<Readable>): readonly Reading[] => [{ part: null, result }]

/** An address that stands in a source, in place of the document. */
export type Link = { readonly part: string | null; readonly address: string; readonly given: Given }

/** What an adapter makes of a source, one after the other. */
export type Piece = Reading | Link

/** What stands around a source: where formats are read apart, and how addresses are fetched. */
export type Surroundings = {
  readonly apart: Apart
  /** Absent where nothing may be fetched. */
  readonly fetch?: Fetch | undefined
}

/** What every format's adapter promises: a source in, documents and problems out, one by one. */
export type Adapter = (source: Source, inner: Inner) => AsyncIterable<Piece>

/** How an adapter has read what it unpacks, and where what is read in one go is read. */
export type Inner = {
  readonly read: (source: Source) => AsyncIterable<Piece>
  readonly apart: Apart
}
