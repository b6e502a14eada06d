/** Where a list goes on: the keys of the last item shown, tied to the question that was asked. */
import { createHash } from 'node:crypto'
import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'

/** What a list is ordered by, most significant first. */
export type Keys = readonly (string | number)[]

const fingerprint = (question: unknown): string =>
  createHash('sha256').update(JSON.stringify(question)).digest('base64url').slice(0, 8)

/** An opaque cursor that goes on after the item with these keys. */
export const cursorAfter = (keys: Keys, question: unknown): string =>
  Buffer.from(JSON.stringify([fingerprint(question), ...keys])).toString('base64url')

const parse = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return null
  }
}

const isKeys = (given: unknown, count: number): given is [string, ...Keys] =>
  Array.isArray(given) &&
  given.length === count + 1 &&
  given.every((key) => typeof key === 'string' || Number.isFinite(key))

/** The keys a cursor holds; null where there is no cursor; a problem where it is not of this list. */
export const keysOf = (
  cursor: string | null,
  { question, count }: { readonly question: unknown; readonly count: number },
): Result<Keys | null> => {
  if (cursor === null) return success(null)
  const read = parse(cursor)
  return isKeys(read, count) && read[0] === fingerprint(question)
    ? success(read.slice(1))
    : failure(
        'invalid-request',
        'The cursor does not belong to this list: take `next` of the page before, with the same filters.',
      )
}
