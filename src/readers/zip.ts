/** What lies in a ZIP archive, looked at before anyone else unpacks it. */
import { inflateRawSync } from 'node:zlib'
import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'
import { maxUnpacked, maxZipEntries } from './limits.ts'

/** A file of the archive: its name, and how to unpack it. */
export type ZipEntry = { readonly name: string; readonly unpack: () => Uint8Array }

const endSign = 0x06054b50
const directorySign = 0x02014b50

const damaged = (cause?: unknown) =>
  failure('unreadable', 'The archive is damaged or cut off.', cause)

/**
 * The files of an archive, where it is whole and unpacks to something bearable.
 *
 * What the archive says of its sizes is not believed: everything is unpacked once, and counted.
 * Source: PKWARE's APPNOTE, §4.3; archives in several parts and ZIP64 are left aside.
 */
export const zipEntries = (bytes: Uint8Array): Result<readonly ZipEntry[]> => {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const entries = listed(zip)
    if (!entries) return damaged()
    if (entries.length > maxZipEntries)
      return failure('too-large', `The archive has more than ${maxZipEntries} files.`)
    let left = maxUnpacked
    for (const entry of entries) {
      left -= entry.unpack(left).length
      if (left < 0) return tooLarge
    }
    return success(entries.map(({ name, unpack }) => ({ name, unpack: () => unpack(maxUnpacked) })))
  } catch (cause) {
    return isTooLarge(cause) ? tooLarge : damaged(cause)
  }
}

const tooLarge = failure(
  'too-large',
  `The archive unpacks to more than ${maxUnpacked / 1024 / 1024} MB.`,
)

const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'

type Listed = { readonly name: string; readonly unpack: (most: number) => Uint8Array }

/** The entries of the central directory; null where there is none. Reading beyond the end throws. */
const listed = (zip: Buffer): readonly Listed[] | null => {
  const end = zip.lastIndexOf(Buffer.from('504b0506', 'hex'))
  if (end < 0 || zip.readUInt32LE(end) !== endSign) return null
  const entries: Listed[] = []
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== directorySign) return null
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => zip.readUInt16LE(at + place))
    const name = zip.toString('utf8', at + 46, at + 46 + (nameLength ?? 0))
    entries.push({ name, unpack: unpacker(zip, at) })
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return entries
}

const unpacker = (zip: Buffer, at: number): Listed['unpack'] => {
  const method = zip.readUInt16LE(at + 10)
  const length = zip.readUInt32LE(at + 20)
  const local = zip.readUInt32LE(at + 42)
  return (most) => {
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const packed = zip.subarray(from, from + length)
    if (packed.length < length) throw new Error('cut off')
    // Node takes no limit below one byte.
    return method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(most, 1) })
  }
}
