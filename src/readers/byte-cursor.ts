/** A place in a stream of bytes. Never keeps more than one chunk and what was asked for. */

export type ByteCursor = {
  /** The next line without its end; null at the end of the stream. What goes beyond `most` bytes of it is left out. */
  readonly line: (most: number) => Promise<string | null>
  /** The next bytes; fewer where the stream ends before. */
  readonly take: (length: number) => Promise<Uint8Array>
  /** Passes over bytes; says how many there were. */
  readonly skip: (length: number) => Promise<number>
}

const lineFeed = 0x0a

/** A cursor at the beginning of a stream. */
export const byteCursor = (chunks: AsyncIterable<Uint8Array>): ByteCursor => {
  const source = chunks[Symbol.asyncIterator]()
  let chunk: Uint8Array = new Uint8Array()
  const fill = async (): Promise<boolean> => {
    while (chunk.length === 0) {
      const { value, done } = await source.next()
      if (done) return false
      chunk = value
    }
    return true
  }
  const advance = (length: number): Uint8Array => {
    const piece = chunk.subarray(0, length)
    chunk = chunk.subarray(length)
    return piece
  }
  const each = async (length: number, use: (piece: Uint8Array) => void): Promise<number> => {
    let left = length
    while (left > 0 && (await fill())) {
      const piece = advance(left)
      left -= piece.length
      use(piece)
    }
    return length - left
  }
  return {
    line: async (most) => {
      const pieces: Uint8Array[] = []
      let kept = 0
      while (await fill()) {
        const end = chunk.indexOf(lineFeed)
        const piece = advance(end < 0 ? chunk.length : end + 1)
        if (kept < most) pieces.push(piece.subarray(0, most - kept))
        kept += piece.length
        if (end >= 0) break
      }
      return kept === 0
        ? null
        : Buffer.concat(pieces)
            .toString('utf8')
            .replace(/\r?\n$/u, '')
    },
    take: async (length) => {
      const pieces: Uint8Array[] = []
      await each(length, (piece) => pieces.push(piece))
      return Buffer.concat(pieces)
    },
    skip: (length) => each(length, () => {}),
  }
}
