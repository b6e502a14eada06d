import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'
import { maxPayloadUnits } from './use-limits.ts'

/** What nobody sees, and a model reads: zero-width marks, marks of direction, tag characters. */
const invisible =
  /(?![\u200C\u200D])[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E0FFF}]/gu

/** A text without what only a machine would read. The joiners that some scripts need stay. */
const visibleOnly = (text: string): string => text.replaceAll(invisible, '')

/**
 * What a question holds of strangers' text, as JSON: nothing in it ends its own string, whatever it
 * says. Too much is a problem, for nothing is left out silently.
 */
export const payloadOf = (value: unknown): Result<string> => {
  const payload = JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'string' ? visibleOnly(one) : one,
  )
  return payload.length <= maxPayloadUnits
    ? success(payload)
    : failure('too-large', `The text is too long for one question (${payload.length} characters).`)
}
