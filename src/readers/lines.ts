/** Lines of a stream of bytes, however it is cut into chunks. */

// Longer than any document that is let in (20 MB), written out in JSON.
const maxLineBytes = 64 * 1024 * 1024
const lineFeed = 0x0a

/** A line without its end; null where it was too long to be kept. */
export type Line = Uint8Array | null

/**
 * The lines of a stream, each as soon as it is whole. Only LF ends a line: a JSON string may hold
 * U+2028, which `readline` would break at. Never more than one line is kept.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<Line> {
  let parts: Uint8Array[] = []
  let length = 0
  let isTooLong = false
  const add = (part: Uint8Array): void => {
    length += part.length
    isTooLong ||= length > maxLineBytes
    if (isTooLong) parts = []
    else parts.push(part)
  }
  const take = (): Line => {
    const line = isTooLong ? null : Buffer.concat(parts)
    parts = []
    length = 0
    isTooLong = false
    return line
  }
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    let from = 0
    for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, from)) {
      add(bytes.subarray(from, at))
      from = at + 1
      yield take()
    }
    if (from < bytes.length) add(bytes.subarray(from))
  }
  if (length > 0) yield take()
}
