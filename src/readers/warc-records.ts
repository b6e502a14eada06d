import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'
import { type ByteCursor, byteCursor } from './byte-cursor.ts'
import { maxBytes } from './limits.ts'

/** One record of a web archive: its fields by lower-case name, and its content. */
export type WarcRecord = {
  readonly fields: ReadonlyMap<string, string>
  readonly block: Uint8Array
}

// Real headers stay below 2 KB; an address may have 8.
const maxLine = 16 * 1024
const maxFields = 200

const versionLine = /^WARC\/\d\.\d+\s{0,9}$/u

/**
 * The records of a web archive as they stream by; one that is damaged is told, and the next one is
 * looked for. Source: the WARC format, version 1.1, §4.
 */
export async function* warcRecords(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Result<WarcRecord>> {
  const cursor = byteCursor(chunks)
  let isLost = false
  for (let line = await cursor.line(maxLine); line !== null; line = await cursor.line(maxLine)) {
    if (versionLine.test(line)) {
      isLost = false
      yield await record(cursor)
    } else if (line !== '' && !isLost) {
      isLost = true
      yield failure('unreadable', 'The archive is damaged: here no record begins.')
    }
  }
}

const record = async (cursor: ByteCursor): Promise<Result<WarcRecord>> => {
  const fields = await readFields(() => cursor.line(maxLine))
  const length = Number(fields.get('content-length') ?? Number.NaN)
  if (!Number.isSafeInteger(length) || length < 0)
    return failure('unreadable', 'The record does not say how long it is.')
  const isTooLarge = length > maxBytes
  const block = isTooLarge ? null : await cursor.take(length)
  const present = block ? block.length : await cursor.skip(length)
  if (present < length) return failure('unreadable', 'The record is cut off.')
  if (!block) return failure('too-large', `The record is larger than ${maxBytes / 1024 / 1024} MB.`)
  return success({ fields, block })
}

/** Lines `name: value` up to an empty one; a line that begins with a space goes on with the last. */
const readFields = async (
  line: () => Promise<string | null> | string | null,
): Promise<ReadonlyMap<string, string>> => {
  const fields = new Map<string, string>()
  let name = ''
  for (let count = 0; count < maxFields; count += 1) {
    const written = await line()
    if (written === null || written === '') break
    const colon = written.indexOf(':')
    if (/^[ \t]/u.test(written)) fields.set(name, `${fields.get(name) ?? ''} ${written.trim()}`)
    else if (colon > 0) {
      name = written.slice(0, colon).trim().toLowerCase()
      fields.set(name, written.slice(colon + 1).trim())
    }
  }
  return fields
}
