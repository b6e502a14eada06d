/** Pages that a browser saved whole, with their pictures. */
import { failure, success } from '#model/problem'
import { noWitnesses } from '#model/provenance'
import { canonicalUrl } from './canonical-url.ts'
import { readHtml } from './html.ts'
import { parseMail } from './mail.ts'
import { alone } from './reading.ts'
import type { WholeReader } from './whole.ts'
import { renamed } from './witnesses.ts'

/** The page; its frames and pictures are left aside. */
export const readMhtml: WholeReader = async ({ bytes, given }) => {
  const saved = await parseMail(bytes)
  if (!saved.ok) return alone(saved)
  const { html, date, headers } = saved.value
  if (!html) return alone(failure('unreadable', 'The saved page holds no HTML.'))
  const location = headers.find(({ key }) => /^(?:snapshot-)?content-location$/u.test(key))?.value
  const url = given.url ?? (location ? canonicalUrl(location) : null)
  const read = readHtml(html, { ...given, url, retrievedAt: given.retrievedAt ?? date ?? null })
  if (!read.ok) return alone(read)
  const source = { ...read.value.source, format: 'mhtml' }
  const witnesses = renamed(read.value.witnesses ?? noWitnesses, {
    ...(given.url === null && { url: { given: 'mhtml.location' } }),
  })
  return alone(success({ bytes, article: { ...read.value, source, witnesses } }))
}
