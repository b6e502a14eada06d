/** Documents written one a line, as JSON. */
import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'
import { linesOf } from './lines.ts'

const utf8 = new TextDecoder('utf-8', { fatal: true })

const parse = (line: Uint8Array): Result<unknown> => {
  try {
    return success(JSON.parse(utf8.decode(line)))
  } catch (cause) {
    return failure('invalid-request', 'The line is no JSON (in UTF-8).', cause)
  }
}

const isBlank = (line: Uint8Array): boolean =>
  line.length < 64 && Buffer.from(line).toString('latin1').trim() === ''

/** What a line says, and which one it is, counted from 1. */
export type DocumentLine = { readonly line: number; readonly said: Result<unknown> }

/** What each line says; blank lines are passed over. */
export async function* documentLines(
  chunks: AsyncIterable<Uint8Array | string>,
): AsyncGenerator<DocumentLine> {
  let line = 0
  for await (const written of linesOf(chunks)) {
    line += 1
    if (written === null)
      yield { line, said: failure('too-large', 'The line is longer than any document may be.') }
    else if (!isBlank(written)) yield { line, said: parse(written) }
  }
}
