/** Sitemaps, those of news with what they say of each page, and indexes of sitemaps. */
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { failure } from '#model/problem'
import { canonicalUrl } from './canonical-url.ts'
import { titleLine } from './entry-page.ts'
import { maxEntries } from './limits.ts'
import type { Given } from './reader.ts'
import { alone, type Piece } from './reading.ts'
import type { WholeReader } from './whole.ts'
import { decodeXml } from './xml.ts'

/** The addresses of a sitemap; nothing else stands in it. */
export const readSitemap: WholeReader = ({ bytes, given, hint }) => {
  const decoded = decodeXml(bytes, hint)
  if (!decoded.ok) return alone(decoded)
  const entries = entriesIn(decoded.value)
  if (!entries) return alone(failure('unreadable', 'The sitemap is damaged or cut off.'))
  if (entries.length === 0)
    return alone(failure('empty-document', 'The sitemap holds no addresses.'))
  const pieces = entries.slice(0, maxEntries).map((entry, index) => {
    return pieceOf(entry, String(index + 1), given)
  })
  return entries.length > maxEntries ? [...pieces, ...alone(tooMany)] : pieces
}

const tooMany = failure(
  'too-large',
  `The sitemap has more than ${maxEntries} addresses; the first ones were taken.`,
)

type Node = { readonly [name: string]: unknown }

const parser = {
  removeNSPrefix: true,
  ignoreAttributes: true,
  parseTagValue: false,
  processEntities: false,
  isArray: (name: string) => name === 'url' || name === 'sitemap',
}

const entriesIn = (xml: string): readonly Node[] | null => {
  try {
    if (XMLValidator.validate(xml.trim()) !== true) return null
    const { urlset, sitemapindex }: Node = new XMLParser(parser).parse(xml)
    const entries = child(urlset, 'url') ?? child(sitemapindex, 'sitemap') ?? []
    return Array.isArray(entries) ? entries : []
  } catch {
    return null
  }
}

const child = (node: unknown, name: string): unknown =>
  node !== null && typeof node === 'object' && Object.hasOwn(node, name)
    ? (node as Node)[name]
    : undefined

const written = (node: unknown, name: string): string | null => {
  const text = child(node, name)
  return typeof text === 'string' ? titleLine(text) || null : null
}

const pieceOf = (entry: Node, part: string, given: Given): Piece => {
  const address = canonicalUrl(written(entry, 'loc') ?? '', given.url ?? undefined)
  if (address === null)
    return { part, result: failure('invalid-request', 'The entry has no web address.') }
  const news = child(entry, 'news')
  return {
    part,
    address,
    given: {
      ...given,
      id: null,
      url: address,
      language: given.language ?? written(child(news, 'publication'), 'language'),
      publishedAt: written(news, 'publication_date') ?? given.publishedAt,
    },
  }
}
