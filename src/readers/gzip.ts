import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { brokenStream } from './chunks.ts'
import { freeUnpackBytes, maxUnpackRatio } from './limits.ts'
import type { Adapter } from './reading.ts'

/** Whatever is packed with gzip, read as if it were not. */
export const readGzip: Adapter = ({ chunks, given, hint }, inner) =>
  inner.read({
    chunks: gunzipped(chunks),
    given,
    hint: { name: (hint.name ?? '').replace(/\.gz$/iu, '') },
  })

/** The unpacked bytes; a trap or damage ends them. */
async function* gunzipped(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let packed = 0
  let unpacked = 0
  const counted = async function* () {
    for await (const chunk of chunks) {
      packed += chunk.length
      yield chunk
    }
  }
  const gunzip = createGunzip()
  // Errors of the source come out of the end, too: nothing is left to be told here.
  pipeline(Readable.from(counted(), { objectMode: false }), gunzip, () => {})
  try {
    for await (const chunk of gunzip as AsyncIterable<Uint8Array>) {
      unpacked += chunk.length
      if (unpacked > freeUnpackBytes && unpacked > packed * maxUnpackRatio) throw bomb
      yield chunk
    }
  } catch (cause) {
    throw isZlibError(cause) ? damaged(cause) : cause
  }
}

const isZlibError = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')

const bomb = brokenStream({
  code: 'too-large',
  message: `The gzip archive unpacks to more than ${maxUnpackRatio} times its size.`,
})

const damaged = (cause: unknown) =>
  brokenStream({ code: 'unreadable', message: 'The gzip archive is damaged or cut off.', cause })
