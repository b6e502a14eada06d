import type { LanguagePack } from '#languages/pack'
import type { Analysis } from '#model/analysis'
import type { Author, Flag } from '#model/byline'
import type { Twin } from '#model/record'
import { type Quote, quote } from '#model/span'
import { permutations } from '#text/min-hash'
import { isPerson, isWireCopy } from './agencies.ts'
import { maxRecordConfidence } from './record-limits.ts'
import { sameText } from './record-messages.ts'
import { maybeSamePerson } from './same-person.ts'

/** The printed names of authors. */
export const bylinesOf = ({ text }: Analysis, authors: readonly Author[]): readonly Quote[] =>
  authors.filter(({ start, end }) => end > start).map((author) => quote(text, author))

/** Resemblance that is asked about, as in the store's limits. */
const asked = 0.8

/** Normal distribution, cumulative (Abramowitz & Stegun 26.2.17; error below 1e-7). */
const cumulative = (z: number): number => {
  const t = 1 / (1 + 0.231_641_9 * Math.abs(z))
  const series =
    t *
    (0.319_381_53 +
      t * (-0.356_563_782 + t * (1.781_477_937 + t * (-1.821_255_978 + t * 1.330_274_429))))
  const tail = Math.exp((-z * z) / 2) * 0.398_942_28 * series
  return z > 0 ? 1 - tail : tail
}

/** How sure it is that two texts resemble each other by 0.8 or more, by the estimate's own error. */
const confidenceOf = (resemblance: number): number => {
  const error = Math.sqrt((resemblance * (1 - resemblance)) / permutations)
  const sure = error === 0 ? 1 : cumulative((resemblance - asked) / error)
  return Math.round(Math.min(1, sure) * maxRecordConfidence * 100) / 100
}

const titleOf = ({ title, text, blocks }: Analysis): string => {
  const first = blocks.find(({ kept }) => kept)
  return (title?.text ?? text.slice(first?.start, first?.end))
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .slice(0, 120)
    .toWellFormed()
}

type PackFor = (tag: string) => LanguagePack

const personsOf = (analysis: Analysis, packFor: PackFor): readonly Author[] =>
  analysis.authors.filter((author) => isPerson(author, packFor(analysis.language.tag)))

/** The flag for a text that is stored already, signed by somebody else. */
export const sameTextFlag = (
  analysis: Analysis,
  twins: readonly Twin[],
  packFor: PackFor,
): readonly Flag[] => {
  const wire = (one: Analysis): boolean => isWireCopy(one, packFor(one.language.tag))
  const authors = personsOf(analysis, packFor)
  // A desk among the authors has put its own hand to the text.
  if (authors.length === 0 || authors.length < analysis.authors.length) return []
  if (twins.length === 0 || wire(analysis)) return []
  const twin = twins.find(({ analysis: other }) => {
    const others = personsOf(other, packFor)
    if (others.length === 0 || others.length < other.authors.length || wire(other)) return false
    return !others.some((one) => authors.some(({ name }) => maybeSamePerson(one.name, name)))
  })
  if (!twin) return []
  const { analysis: other, resemblance } = twin
  const message = sameText({
    authors: authors.map(({ name }) => name),
    others: other.authors.map(({ name }) => name),
    title: titleOf(other),
    publisher: other.source.publisher,
    publishedAt: other.publishedAt,
    id: other.id,
    resemblance,
  })
  return [
    {
      kind: 'same-text-other-byline',
      confidence: confidenceOf(resemblance),
      message,
      rule: 'record.same-text',
      authorTopics: [],
      articleTopics: [],
      evidence: bylinesOf(analysis, authors),
      otherArticle: other.id,
    },
  ]
}
