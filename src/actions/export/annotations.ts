import { articleIri, asJson } from './json-ld.ts'
import type { ExportClaim, Material } from './material.ts'
import { claimUrn, stableId } from './stable-id.ts'

/** Words before and after a quotation by which it is found again, UTF-16 units. */
const contextLength = 32

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** The last characters of what stands before, whole ones. */
const tailOf = (text: string): string => {
  const all = [...graphemes.segment(text.slice(-contextLength * 2))].map(({ segment }) => segment)
  return all.slice(1).join('').length > contextLength
    ? all.slice(1).join('').slice(-contextLength)
    : all.join('')
}

const codePoints = (text: string): number => {
  let count = 0
  for (const _ of text) count += 1
  return count
}

const selectorsOf = ({ claim: { evidence }, article: { text } }: ExportClaim) => {
  const start = codePoints(text.slice(0, evidence.start))
  return [
    {
      type: 'TextQuoteSelector',
      exact: evidence.text,
      prefix: tailOf(text.slice(Math.max(0, evidence.start - contextLength * 2), evidence.start)),
      suffix: text.slice(evidence.end, evidence.end + contextLength).toWellFormed(),
    },
    { type: 'TextPositionSelector', start, end: start + codePoints(evidence.text) },
  ]
}

const tag = (value: string) => ({ type: 'TextualBody', purpose: 'tagging', value })

const annotationOf = (one: ExportClaim) => {
  const { claim, article } = one
  const said = {
    type: 'TextualBody',
    purpose: 'describing',
    format: 'text/plain',
    language: article.summary.gist.language,
    value: claim.gist,
  }
  return {
    id: claimUrn(article.id, claim.id),
    type: 'Annotation',
    motivation: 'describing',
    body: [...(claim.gist ? [said] : []), tag(claim.frame), tag(claim.factuality)],
    target: {
      source: articleIri(article),
      language: article.language.tag,
      selector: selectorsOf(one),
    },
  }
}

/**
 * W3C Web Annotations, as Hypothes.is and others read them. Positions count code points of the
 * article's text, as the recommendation wants it; ours everywhere else are UTF-16.
 */
export const toAnnotations = ({ articles, claims }: Material): string =>
  asJson({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: stableId('annotations', ...articles.map(({ id }) => id)),
    type: 'AnnotationPage',
    items: claims.map(annotationOf),
  })
