import type { Result } from '#model/problem'
import { failure } from '#model/problem'
import { chunksOf } from '#readers/chunks'
import { givenIn } from '#readers/document'
import type { Fetch } from '#readers/fetched'
import { readSource } from '#readers/read-source'
import type { Surroundings } from '#readers/reading'
import type { Document } from '#schemas/document'
import type { Saved, Store } from '#store/store'
import { keep } from './ingest.ts'

/** How the page at an address is had and read. */
export type AddressReading = Pick<Surroundings, 'apart'> & { readonly fetch: Fetch }

/** Fetches, analyzes and keeps the one document at an address. */
export const ingestAddress = async (
  store: Store,
  document: Document & { readonly url: string },
  { fetch, apart }: AddressReading,
): Promise<Result<Saved>> => {
  const page = await fetch(document.url)
  if (!page.ok) return page
  const { bytes, mediaType, url, retrievedAt } = page.value
  const given = { ...givenIn(document), url, retrievedAt }
  const source = { chunks: chunksOf(bytes), given, hint: { mediaType } }
  const readings = []
  for await (const reading of readSource(source, { apart })) {
    readings.push(reading)
    if (readings.length > 1)
      return failure(
        'unprocessable',
        'The address holds several documents, as a feed does: `fabline ingest` takes them all.',
      )
  }
  const [only] = readings
  return only
    ? keep(store, only.result)
    : failure('empty-document', 'There is no document at the address.')
}
