/** Bytes that come in pieces. */
import type { Problem, Result } from '#model/problem'
import { failure, success } from '#model/problem'
import { maxBytes } from './limits.ts'

/** One piece, as a stream. */
export async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** The first bytes, at least `wanted` where there are as many, and the whole stream once more. */
export const peek = async (
  chunks: AsyncIterable<Uint8Array>,
  wanted: number,
): Promise<{ readonly head: Uint8Array; readonly chunks: AsyncIterable<Uint8Array> }> => {
  const rest = chunks[Symbol.asyncIterator]()
  const seen: Uint8Array[] = []
  let length = 0
  while (length < wanted) {
    const { value, done } = await rest.next()
    if (done) break
    seen.push(value)
    length += value.length
  }
  return { head: joined(seen), chunks: again(seen, rest) }
}

async function* again(
  seen: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* seen
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}

/** All bytes of a stream, unless they are more than a document may have. */
export const collect = async (chunks: AsyncIterable<Uint8Array>): Promise<Result<Uint8Array>> => {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > maxBytes)
      return failure(
        'too-large',
        `The document is larger than ${maxBytes / 1024 / 1024} MB. Give the article alone.`,
      )
    parts.push(chunk)
  }
  return success(joined(parts))
}

const joined = (parts: readonly Uint8Array[]): Uint8Array =>
  parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts)

/** An error that ends a stream, with the problem to be told. */
export type BrokenStream = Error & { readonly problem: Problem }

/** What a stream throws where it cannot go on. */
export const brokenStream = (problem: Problem): BrokenStream =>
  Object.assign(new Error(problem.message, { cause: problem.cause }), { problem })

/** Whether an error says which problem it is. */
export const isBrokenStream = (error: unknown): error is BrokenStream =>
  error instanceof Error && 'problem' in error
