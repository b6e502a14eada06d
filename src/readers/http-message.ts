/** A reply of a web server as it was kept: its status, its type, and its body unpacked. */
import { brotliDecompressSync, gunzipSync, inflateSync, zstdDecompressSync } from 'node:zlib'
import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'
import { maxBytes } from './limits.ts'

export type HttpMessage = {
  readonly status: number
  readonly mediaType: string
  readonly body: Uint8Array
}

const maxHead = 256 * 1024

/** The reply that the bytes hold; its body as the server meant it. */
export const httpMessage = (bytes: Uint8Array): Result<HttpMessage> => {
  const message = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [, head = '', gap = ''] =
    /^([\s\S]*?)(\r?\n\r?\n)/u.exec(message.toString('latin1', 0, maxHead)) ?? []
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/u.exec(head)?.[1]
  if (!status) return failure('unreadable', 'The reply in the archive is no HTTP message.')
  const field = (name: string): string =>
    new RegExp(`^${name}:[ \\t]{0,9}([^\\r\\n]{0,1000})`, 'imu').exec(head)?.[1]?.trim() ?? ''
  const raw = message.subarray(head.length + gap.length)
  const whole = /chunked/iu.test(field('transfer-encoding')) ? unchunked(raw) : raw
  const body = unpacked(whole, field('content-encoding').toLowerCase())
  if (!body.ok) return body
  return success({ status: Number(status), mediaType: field('content-type'), body: body.value })
}

/** The chunks joined; as it is where it has none, since many archives keep the body joined. */
const unchunked = (bytes: Buffer): Buffer => {
  const pieces: Buffer[] = []
  for (let at = 0; at < bytes.length; ) {
    const [line = '', size = ''] =
      /^([\dA-Fa-f]{1,8})[^\r\n]{0,200}\r?\n/u.exec(bytes.toString('latin1', at, at + 256)) ?? []
    const from = at + line.length
    const to = from + Number.parseInt(size, 16)
    if (!line || to > bytes.length) return bytes
    if (to === from) return Buffer.concat(pieces)
    pieces.push(bytes.subarray(from, to))
    at = to + (bytes[to] === 0x0d ? 2 : 1)
  }
  return Buffer.concat(pieces)
}

const options = { maxOutputLength: maxBytes }

const unpackers: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  gzip: (bytes) => gunzipSync(bytes, options),
  'x-gzip': (bytes) => gunzipSync(bytes, options),
  deflate: (bytes) => inflateSync(bytes, options),
  br: (bytes) => brotliDecompressSync(bytes, options),
  zstd: (bytes) => zstdDecompressSync(bytes, options),
}

/** The body unpacked; as it is where it was unpacked before it was kept. */
const unpacked = (bytes: Buffer, encoding: string): Result<Uint8Array> => {
  const unpack = unpackers[encoding]
  if (!unpack) return success(bytes)
  try {
    return success(unpack(bytes))
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
      ? failure('too-large', `The page unpacks to more than ${maxBytes / 1024 / 1024} MB.`, error)
      : success(bytes)
  }
}
