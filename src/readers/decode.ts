import { analyse } from 'chardet'
import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'
import { maxGarbledShare, minCharsetConfidence, sampleBytes } from './limits.ts'
import type { Hint } from './reader.ts'
import { wideOrder } from './sniff.ts'

/**
 * The text that bytes hold.
 *
 * A byte order mark decides; then UTF-8, since hardly anything else passes for it; then the charset
 * the document or its sender names; then a guess, if what comes out looks like writing. Else
 * `unreadable`: no character is ever replaced silently.
 */
export const decode = (bytes: Uint8Array, hint: Hint = {}): Result<string> => {
  const sample = bytes.subarray(0, sampleBytes)
  const certain = markedCharset(sample) ?? escapedCharset(sample)
  if (certain) return orUnreadable(decodedAs(certain, bytes), certain)
  const text = decodedAs('utf-8', bytes)
  if (text !== null) return success(text)
  for (const charset of [namedCharset(sample, hint), ...guesses(bytes)]) {
    const guess = charset === null ? null : decodedAs(charset, bytes)
    if (guess !== null && looksWritten(guess)) return success(guess)
  }
  return orUnreadable(null, 'UTF-8')
}

const orUnreadable = (text: string | null, charset: string): Result<string> =>
  text === null
    ? failure('unreadable', `The bytes are no valid ${charset} text. Save the document as UTF-8.`)
    : success(text)

/** The text in that charset, or null where the bytes are not of it or nobody knows it. */
const decodedAs = (charset: string, bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const markedCharset = (sample: Uint8Array): string | null => {
  const [first, second, third] = sample
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : wideOrder(sample)
}

/** ISO-2022-JP passes for ASCII; its escapes give it away. */
const escapedCharset = (sample: Uint8Array): string | null =>
  sample.some((byte, at) => byte === 27 && sample[at + 1] === 0x24) ? 'iso-2022-jp' : null

const named =
  /<meta[^>]{1,200}charset\s{0,9}=\s{0,9}["']?([\w-]{1,40})|^<\?xml[^>]{1,100}encoding="([\w-]{1,40})"/iu

const namedCharset = (sample: Uint8Array, { mediaType = '' }: Hint): string | null => {
  const header = /charset\s{0,9}=\s{0,9}"?([\w-]{1,40})/iu.exec(mediaType)
  const own = named.exec(Buffer.from(sample.subarray(0, 4096)).toString('latin1'))
  return header?.[1] ?? own?.[1] ?? own?.[2] ?? null
}

const guesses = (bytes: Uint8Array): readonly string[] =>
  analyse(bytes.subarray(0, sampleBytes))
    .filter(({ confidence }) => confidence >= minCharsetConfidence)
    .map(({ name }) => name)

// What a wrong charset makes of a text: controls, unassigned characters, a capital or a sign within
// a word, letters of two writing systems in one word.
const garbled =
  /[\u0080-\u009F\uFFFD\p{Co}\p{Cn}]|\p{Ll}(?![A-Z])\p{Lu}|\p{L}(?![\p{ASCII}·ª°º²³])[\p{S}\p{No}¡¿]|[A-Za-z](?![\p{Script=Latin}])[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]/gu

const looksWritten = (text: string): boolean => {
  const sample = text.slice(0, sampleBytes)
  const beyondAscii = sample.match(/\P{ASCII}/gu)?.length ?? 0
  const odd = sample.match(garbled)?.length ?? 0
  return odd <= beyondAscii * maxGarbledShare
}
