import { describe, expect, test } from 'vitest'
import type { Article } from '#model/article'
import type { FactName, Provenance } from '#model/provenance'
import { samples } from './adapters.contract.ts'
import { inPlace } from './apart.ts'
import { chunksOf } from './chunks.ts'
import { readHtml } from './html.ts'
import { readSource } from './read-source.ts'
import { type Given, nothingGiven } from './reader.ts'

const page = (head: string, body = '', given: Partial<Given> = {}): Article => {
  const html = `<!doctype html><html><head>${head}</head><body><p>Chips are short.</p>${body}`
  const read = readHtml(html, { ...nothingGiven, ...given })
  if (!read.ok) throw new Error(read.problem.message)
  return read.value
}

/** Candidates on one line each, a star before those that won; last the rule that chose. */
const told = (fact: Provenance | undefined): readonly (string | null | undefined)[] => [
  ...(fact?.candidates ?? []).map(({ value, rule, won }) => `${won ? '* ' : ''}${value} (${rule})`),
  fact?.decidedBy,
]

const linked = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...data })}</script>`
const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`

describe('a page tells of each fact who says what, and whose word was taken', () => {
  const story = `<article><h1>Chips run short</h1><p>${'The plant made fewer chips than it had said it would make. '.repeat(9)}</p></article>`
  const signed = '<a rel="author">Ola Venn</a>'
  const cases: readonly (readonly [string, FactName, Article, ...(string | null)[]])[] = [
    [
      'data before tags before marked names',
      'authors',
      page(linked({ author: { name: 'Lena Marsh' } }) + meta('author', 'Staff'), signed),
      '* Lena Marsh (html.json-ld)',
      'Staff (html.meta-author)',
      'Ola Venn (html.rel-author)',
      'first-witness',
    ],
    [
      'a person before the site',
      'authors',
      page(meta('og:site_name', 'Chip Daily') + linked({ author: 'Chip Daily' }), signed),
      'Chip Daily (html.json-ld)',
      '* Ola Venn (html.rel-author)',
      'person-before-site',
    ],
    [
      'the site where nobody else signs',
      'authors',
      page(meta('og:site_name', 'Chip Daily') + meta('author', 'Chip Daily')),
      '* Chip Daily (html.meta-author)',
      'site-for-want-of-a-person',
    ],
    ['nobody', 'authors', page(''), null],
    [
      'the first that is a day',
      'publishedAt',
      page(
        linked({ datePublished: 'soon' }) + meta('date', '2024-01-10'),
        '<time datetime="2024-01-11">',
      ),
      'soon (html.json-ld)',
      '* 2024-01-10 (html.meta-date)',
      '2024-01-11 (html.time)',
      'first-that-is-a-day',
    ],
    [
      'the day that the sender gives',
      'publishedAt',
      page(meta('date', '2024-01-10'), '', { publishedAt: '2024-01-09' }),
      '* 2024-01-09 (given)',
      '2024-01-10 (html.meta-date)',
      'given-first',
    ],
    [
      'tags before data',
      'publisher',
      page(meta('og:site_name', 'Chip Daily') + linked({ publisher: { name: 'Daily Media' } })),
      '* Chip Daily (html.meta-publisher)',
      'Daily Media (html.json-ld)',
      'first-witness',
    ],
    [
      'the headline as printed',
      'title',
      page('<title>Chips run short - Chip Daily</title>', story),
      '* Chips run short (html.headline)',
      'Chips run short - Chip Daily (html.title)',
      'title-as-printed',
    ],
    [
      'the first title',
      'title',
      page(meta('og:title', 'Chips') + linked({ headline: 'More chips' })),
      '* Chips (html.meta-title)',
      'More chips (html.json-ld)',
      'first-witness',
    ],
    [
      'the language of the page',
      'language',
      page('<meta http-equiv="content-language" content="fr">'),
      '* fr (html.meta-language)',
      'first-witness',
    ],
    [
      'an address on its own site',
      'url',
      page('<link rel="canonical" href="/a?utm_source=x">', '', { url: 'https://a.example/b' }),
      '* /a?utm_source=x (html.canonical)',
      'https://a.example/b (given)',
      'first-witness',
    ],
    [
      'no address of another site',
      'url',
      page(meta('og:url', 'https://b.example/'), '', { url: 'https://a.example/b' }),
      'https://b.example/ (html.meta-url)',
      '* https://a.example/b (given)',
      'address-of-another-page',
    ],
  ]
  test.for(cases)('%s: %s', ([, fact, { witnesses }, ...expected]) => {
    expect(told(witnesses?.[fact])).toEqual(expected)
  })

  test('of a thousand candidates the first are kept, and none is long', () => {
    const { witnesses } = page(
      Array.from({ length: 1000 }, (_, at) =>
        linked({ author: `Writer ${'x'.repeat(9000)} ${at}` }),
      ).join('') +
        Array.from({ length: 1000 }, (_, at) => meta(at % 2 ? 'author' : 'byl', `W ${at}`)).join(
          '',
        ),
    )
    expect(witnesses?.authors.candidates.length).toBeLessThan(50)
    expect(JSON.stringify(witnesses?.authors).length).toBeLessThan(20_000)
  })
})

describe('every format names its own witnesses', () => {
  const witnessesOf = async (sample: string) => {
    const bytes = samples[sample]?.bytes ?? new Uint8Array()
    const source = { chunks: chunksOf(bytes), given: nothingGiven, hint: {} }
    for await (const { result } of readSource(source, { apart: inPlace }))
      if (result.ok) return result.value.article.witnesses
    return undefined
  }
  test.for([
    ['RSS', 'authors', 'feed.entry'],
    ['RSS', 'title', 'feed.entry'],
    ['RSS', 'publishedAt', 'feed.entry'],
    ['RSS', 'url', 'feed.entry'],
    ['RSS', 'publisher', 'feed.title'],
    ['letter', 'title', 'mail.subject'],
    ['letter', 'publisher', 'mail.from'],
    ['letter', 'publishedAt', 'mail.date'],
    ['newsletter', 'title', 'mail.heading'],
    ['MHTML', 'url', 'mhtml.location'],
  ] as const)('%s: %s by %s', async ([sample, fact, rule]) => {
    const said = (await witnessesOf(sample))?.[fact].candidates
    expect(said?.filter(({ won }) => won).map((one) => one.rule)).toContain(rule)
  })
})
