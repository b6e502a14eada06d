/** Web archives: the pages that a crawler kept. */
import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'
import { canonicalUrl } from './canonical-url.ts'
import { chunksOf } from './chunks.ts'
import { httpMessage } from './http-message.ts'
import type { Given } from './reader.ts'
import type { Adapter, Inner, Piece, Source } from './reading.ts'
import { type WarcRecord, warcRecords } from './warc-records.ts'

/**
 * The pages of an archive, record by record; memory stays flat however large it is.
 *
 * Pictures, scripts, feeds and pages that were not found are passed over, and so is a `revisit`:
 * it says that a page was looked at again and had not changed, and holds none.
 */
export const readWarc: Adapter = async function* ({ chunks, given }, inner) {
  let number = 0
  for await (const record of warcRecords(chunks)) {
    number += 1
    const part = String(number)
    const page = record.ok ? pageIn(record.value, given) : record
    if (!page.ok) yield { part, result: page }
    else if (page.value) yield* piecesIn(page.value, part, inner)
  }
}

async function* piecesIn(page: Source, part: string, inner: Inner): AsyncGenerator<Piece> {
  for await (const piece of inner.read(page)) {
    // Addresses in an archive were followed by its crawler, or left aside.
    if ('address' in piece) continue
    yield { ...piece, part: piece.part === null ? part : `${part}:${piece.part}` }
  }
}

/** A record that holds a document of the web, as a source; null where it holds something else. */
const pageIn = ({ fields, block }: WarcRecord, given: Given): Result<Source | null> => {
  const type = fields.get('warc-type') ?? ''
  const url = canonicalUrl((fields.get('warc-target-uri') ?? '').replace(/^<(.*)>$/u, '$1'))
  if (url === null || !holdsPage.has(type)) return success(null)
  if (fields.has('warc-truncated'))
    return failure('unreadable', `The crawler did not keep all of ${url}.`)
  const reply =
    type === 'response'
      ? httpMessage(block)
      : success({ status: 200, mediaType: fields.get('content-type') ?? '', body: block })
  if (!reply.ok) return reply
  const { status, mediaType, body } = reply.value
  if (status < 200 || status > 299 || !readable.test(mediaType) || url.endsWith('/robots.txt'))
    return success(null)
  const retrievedAt = fields.get('warc-date') ?? null
  return success({
    chunks: chunksOf(body),
    given: { ...given, id: null, url, retrievedAt },
    hint: { mediaType },
  })
}

const holdsPage: ReadonlySet<string> = new Set(['response', 'resource', 'conversion'])

const readable =
  /^(?:$|text\/(?:html|plain)\b|application\/(?:xhtml\+xml|pdf|vnd\.openxmlformats-officedocument\.wordprocessingml\.document)\b|message\/rfc822\b|multipart\/related\b)/iu
