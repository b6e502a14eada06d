/** Whatever a newsroom has: bytes in, one document or problem out after the other. */
import type { Problem } from '#model/problem'
import { failure } from '#model/problem'
import { chunksOf, collect, isBrokenStream, peek } from './chunks.ts'
import { maxEntries, maxInPlace, maxPackings, sampleBytes } from './limits.ts'
import type { Given } from './reader.ts'
import type { Adapter, Link, Piece, Reading, Source, Surroundings } from './reading.ts'
import type { Format } from './sniff.ts'
import { sniff } from './sniff.ts'
import { isWhole, readWhole, type WholeFormat } from './whole.ts'

/** Formats that are read as they stream by, since they may be larger than memory. */
const streamed: Readonly<Record<Exclude<Format, WholeFormat>, () => Promise<Adapter>>> = {
  gzip: async () => (await import('./gzip.ts')).readGzip,
  jsonl: async () => (await import('./json-lines.ts')).readJsonLines,
  warc: async () => (await import('./warc.ts')).readWarc,
}

/** Reads what is small and plain here, all else apart. */
const readInOneGo = (format: WholeFormat): Adapter =>
  async function* ({ chunks, given, hint }, { apart }) {
    const bytes = await collect(chunks)
    if (!bytes.ok) {
      yield { part: null, result: bytes }
      return
    }
    const job = { format, bytes: bytes.value, given, hint }
    const isHarmless = format === 'text' || (format === 'html' && bytes.value.length <= maxInPlace)
    yield* await (isHarmless ? readWhole(job) : apart.read(job))
  }

/** The place in the nesting of a source: how deep it is packed, and what surrounds all of it. */
type Depth = {
  readonly packings: number
  readonly surroundings: Surroundings
  /** Addresses that may still be fetched; counted over all of the source, or feeds could go in circles. */
  readonly addresses: { left: number }
}

const outermost = (surroundings: Surroundings): Depth => ({
  packings: 0,
  surroundings,
  addresses: { left: maxEntries },
})

const within = (depth: Depth): Depth => ({ ...depth, packings: depth.packings + 1 })

async function* piecesOf(source: Source, depth: Depth): AsyncGenerator<Piece> {
  if (depth.packings > maxPackings) {
    yield problem('unsupported-format', 'The document is packed too deep, one format in another.')
    return
  }
  const { head, chunks } = await peek(source.chunks, sampleBytes)
  const sniffed = sniff(head, source.hint)
  if (sniffed.format === 'unsupported') {
    yield problem('unsupported-format', `This is ${sniffed.name}; no text can be read from it.`)
    return
  }
  const { format } = sniffed
  const adapter = isWhole(format) ? readInOneGo(format) : await streamed[format]()
  const read = (inner: Source) => piecesOf(inner, within(depth))
  yield* adapter({ ...source, chunks }, { read, apart: depth.surroundings.apart })
}

const problem = (code: Problem['code'], message: string, part: string | null = null): Reading => ({
  part,
  result: failure(code, message),
})

/** A broken stream ends what it was read as, not the batch. */
async function* unbroken(pieces: AsyncIterable<Piece>): AsyncGenerator<Piece> {
  try {
    yield* pieces
  } catch (error) {
    if (!isBrokenStream(error)) throw error
    yield { part: null, result: { ok: false, problem: error.problem } }
  }
}

const joinedPart = (outer: string | null, inner: string | null): string | null =>
  outer === null || inner === null ? (outer ?? inner) : `${outer}:${inner}`

async function* readLink({ part, address, given }: Link, depth: Depth): AsyncGenerator<Reading> {
  const { fetch } = depth.surroundings
  if (!fetch) {
    yield problem('fetch-failed', `${address} was not fetched: only the address is given.`, part)
    return
  }
  depth.addresses.left -= 1
  if (depth.addresses.left < 0) {
    yield problem(
      'too-large',
      `${address} was not fetched: more than ${maxEntries} addresses.`,
      part,
    )
    return
  }
  const fetched = await fetch(address)
  if (!fetched.ok) {
    yield { part, result: fetched }
    return
  }
  const { bytes, mediaType, url, retrievedAt } = fetched.value
  const source = {
    chunks: chunksOf(bytes),
    given: { ...given, url, retrievedAt },
    hint: { mediaType },
  }
  for await (const reading of readings(source, within(depth)))
    yield { ...reading, part: joinedPart(part, reading.part) }
}

async function* readings(source: Source, depth: Depth): AsyncGenerator<Reading> {
  for await (const piece of unbroken(piecesOf(source, depth))) {
    if ('address' in piece) yield* readLink(piece, depth)
    else yield piece
  }
}

/**
 * Reads a source, told by its bytes and not by its name: a page, a feed, a mail, an archive …
 *
 * Gives one reading for each document in it; what fails is a reading too, and the next one follows.
 * Addresses that stand in for documents are fetched where the surroundings can.
 */
export const readSource = (source: Source, surroundings: Surroundings): AsyncGenerator<Reading> =>
  readings(source, outermost(surroundings))

/** Reads the document at an address, or the documents of a feed or archive there. */
export const readAddress = (
  address: string,
  given: Given,
  surroundings: Surroundings,
): AsyncGenerator<Reading> => readLink({ part: null, address, given }, outermost(surroundings))
