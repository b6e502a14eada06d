import type { IncomingMessage } from 'node:http'
import { pipeline, type Readable } from 'node:stream'
import {
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createZstdDecompress,
} from 'node:zlib'
import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'
import { bytesBeforeRatio, maxEncodings, maxUnpackRatio } from './limits.ts'

/** What is asked for in `Accept-Encoding`. */
export const offeredEncodings = 'gzip, br, zstd'

const decoders = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
  zstd: createZstdDecompress,
} as const

const isKnown = (name: string): name is keyof typeof decoders => Object.hasOwn(decoders, name)

/** The packings of a reply, outermost first. */
const encodingsOf = (message: IncomingMessage): Result<readonly (keyof typeof decoders)[]> => {
  const named = (message.headers['content-encoding'] ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity')
  const known = named.filter(isKnown).toReversed()
  return known.length < named.length || named.length > maxEncodings
    ? failure('unsupported-format', `The page is packed in a way that cannot be undone: ${named}.`)
    : success(known)
}

/** The body unpacked; what breaks on the way breaks the stream. */
const unpacked = (
  message: IncomingMessage,
  names: readonly (keyof typeof decoders)[],
): Readable => {
  const steps = names.map((name) => decoders[name]())
  const last = steps.at(-1)
  if (!last) return message
  // Errors reach whoever reads the last step.
  pipeline([message, ...steps], () => {})
  return last
}

type Wishes = { readonly maxBytes: number; readonly onBytes: () => void }

/**
 * The whole body of a reply, unpacked while it comes in, so that 200 bytes never become 256 MiB.
 *
 * Rejects where the stream breaks. `onBytes` hears of every piece that arrives.
 */
export const readBody = async (
  message: IncomingMessage,
  { maxBytes, onBytes }: Wishes,
): Promise<Result<Uint8Array>> => {
  const encodings = encodingsOf(message)
  const tooLarge = failure('too-large', `The page is larger than ${maxBytes / 1024 / 1024} MB.`)
  if (!encodings.ok || Number(message.headers['content-length'] ?? 0) > maxBytes) {
    message.destroy()
    return encodings.ok ? tooLarge : encodings
  }
  const body = unpacked(message, encodings.value)
  let sent = 0
  message.on('data', (piece: Uint8Array) => {
    sent += piece.length
    onBytes()
  })
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of body as AsyncIterable<Uint8Array>) {
    size += piece.length
    pieces.push(piece)
    const isBomb = size > bytesBeforeRatio && size > sent * maxUnpackRatio
    // Leaving the loop closes the stream.
    if (size > maxBytes || sent > maxBytes || isBomb) return tooLarge
  }
  return success(Buffer.concat(pieces))
}
