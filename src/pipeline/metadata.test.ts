import { describe, expect, test } from 'vitest'
import type { Article } from '#model/article'
import type { FactName, Provenance, Said } from '#model/provenance'
import { noWitnesses, overruled, unsaid } from '#model/provenance'
import { analyzeArticle } from './analyze.ts'

const story =
  'South Korea will raise its subsidies for chip makers next year, the ministry said on Wednesday.'

const article = (text: string, heard: Partial<Record<FactName, readonly Said[]>> = {}): Article => {
  const facts = Object.entries(heard).map(([fact, said]) => [
    fact,
    overruled(unsaid, said, 'first-witness'),
  ])
  const named = (heard.authors ?? []).map(({ value }) => value)
  const publishedAt = heard.publishedAt?.[0]?.value ?? null
  return {
    id: 'a',
    text,
    source: { format: 'html', url: null, publisher: null, retrievedAt: null },
    marks: [],
    metadata: { title: null, authors: named, publishedAt },
    witnesses: { ...noWitnesses, ...Object.fromEntries(facts) },
    language: null,
    publishedAt: null,
    gistLanguage: 'en',
  }
}

const won = (fact: Provenance | undefined): readonly string[] =>
  (fact?.candidates ?? []).flatMap(({ value, rule, won }) => (won ? [`${value} (${rule})`] : []))

const data = (value: string): readonly Said[] => [{ value, rule: 'html.json-ld' }]

describe('whose word stands in an Analysis', () => {
  test('is that of a printed byline before what the page says of itself', () => {
    const given = article(`Seoul raises subsidies\n\nBy Lena Marsh\n\n${story}`, {
      authors: data('Chip Staff'),
    })
    const { metadata, authors } = analyzeArticle(given)
    expect(authors.map(({ name }) => name)).toEqual(['Lena Marsh'])
    expect(won(metadata?.authors)).toEqual(['Lena Marsh (text.byline)'])
    expect(metadata?.authors.candidates).toContainEqual({ ...data('Chip Staff')[0], won: false })
    expect(metadata?.authors.decidedBy).toBe('printed-in-text')
  })

  test('is that of the page where the text only holds the name', () => {
    const text = `Seoul raises subsidies\n\n${story}\n\n${story} This was first told to Lena Marsh.`
    const { metadata, author } = analyzeArticle(article(text, { authors: data('Lena Marsh') }))
    expect(author?.name).toBe('Lena Marsh')
    expect(won(metadata?.authors)).toEqual(['Lena Marsh (html.json-ld)'])
  })

  test('is nobody’s where nobody signs', () => {
    const { metadata } = analyzeArticle(article(story, { authors: data('Ola Venn') }))
    expect(metadata?.authors).toEqual({
      candidates: [{ value: 'Ola Venn', rule: 'html.json-ld', won: false }],
      decidedBy: null,
    })
  })

  test('is the text’s for the title and the language', () => {
    const text = `Seoul raises subsidies for chips\n\nBy Lena Marsh\n\n${story}\n\n${story}`
    const { metadata } = analyzeArticle(article(text, { language: data('fr') }))
    expect(won(metadata?.title)).toEqual(['Seoul raises subsidies for chips (text.title)'])
    expect(won(metadata?.language)).toEqual(['en (text.language)'])
    expect(metadata?.language.decidedBy).toBe('text-before-tag')
  })

  test('is the page’s for the day, and that of a printed date where it names none', () => {
    const text = `Seoul raises subsidies\n\nPublished 10 January 2024\n\n${story}`
    const said = analyzeArticle(article(text, { publishedAt: data('2024-01-09') }))
    expect(won(said.metadata?.publishedAt)).toEqual(['2024-01-09 (html.json-ld)'])
    const { metadata, publishedAt } = analyzeArticle(article(text))
    expect(won(metadata?.publishedAt)).toEqual([`${publishedAt} (text.date)`])
  })
})
