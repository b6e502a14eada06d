import type { Result } from '#model/problem'
import { failure } from '#model/problem'
import { decode } from './decode.ts'
import { maxXmlBytes } from './limits.ts'
import type { Hint } from './reader.ts'

/**
 * The XML that bytes hold, where it may be parsed at all.
 *
 * Feeds define no entities of their own; who does wants them expanded a billion times.
 */
export const decodeXml = (bytes: Uint8Array, hint: Hint): Result<string> => {
  if (bytes.length > maxXmlBytes)
    return failure('too-large', `The XML is larger than ${maxXmlBytes / 1024 / 1024} MB.`)
  const decoded = decode(bytes, hint)
  if (decoded.ok && /<!doctype[^>[]{0,1000}\[/iu.test(decoded.value.slice(0, 65_536)))
    return failure('unreadable', 'The XML defines its own entities: it is not expanded.')
  return decoded
}
