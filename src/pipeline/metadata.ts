import type { Article } from '#model/article'
import type { Byline } from '#model/byline'
import type { Language } from '#model/language'
import type { Provenance, Said, Witnesses } from '#model/provenance'
import { noWitnesses, overruled } from '#model/provenance'
import type { Quote } from '#model/span'
import { namedByPage } from '#stages/compare-byline/authors'

/** What the stages made of an article, as far as its metadata speaks of it too. */
type Read = {
  readonly byline: Byline
  readonly language: Language
  readonly title: Quote | null
}

const printed = 'printed-in-text'

/** Authors whom the page names and its text prints: those of its witnesses who name them won. */
const foundAgain = ({ candidates }: Provenance, authors: readonly string[]): Provenance => ({
  candidates: candidates.map((one) => ({ ...one, won: authors.includes(one.value.trim()) })),
  decidedBy: printed,
})

const authorsFrom = (fact: Provenance, { authors, signedBy }: Byline): Provenance => {
  const names = authors.map(({ name }) => name)
  const isNamed = fact.candidates.some(({ value }) => names.includes(value.trim()))
  if (signedBy === namedByPage && isNamed) return foundAgain(fact, names)
  const said = names.map((value): Said => ({ value, rule: signedBy ?? printed }))
  return overruled(fact, said, printed)
}

/**
 * Where what an Analysis says of title, authors, day, publisher, language and address comes from:
 * what the document's reader heard, and the text, whose word comes before it.
 */
export const metadataOf = (
  { witnesses = noWitnesses, metadata, ...given }: Article,
  { byline, language, title }: Read,
): Witnesses => {
  const heard = given.publishedAt ?? metadata.publishedAt
  const days = byline.publishedAt === null ? [] : [byline.publishedAt]
  const tags = language.tag === 'und' ? [] : [language.tag]
  const by = (rule: string, values: readonly string[]): readonly Said[] =>
    values.map((value) => ({ value, rule }))
  return {
    ...witnesses,
    title: overruled(witnesses.title, by('text.title', title ? [title.text] : []), printed),
    authors: authorsFrom(witnesses.authors, byline),
    publishedAt:
      heard === null
        ? overruled(witnesses.publishedAt, by('text.date', days), printed)
        : witnesses.publishedAt,
    language: overruled(witnesses.language, by('text.language', tags), 'text-before-tag'),
  }
}
