import type { Analysis } from '#model/analysis'
import type { SpeakerKind } from '#model/claim'
import { type ExportClaim, headlineOf, type Material } from './material.ts'
import { claimUrn, stableId } from './stable-id.ts'
import { textFragment, webAddress } from './text-fragment.ts'

/** What an article is called by whatever points to it: its address, else a name of ours. */
export const articleIri = ({ id, source }: Analysis): string =>
  webAddress(source.url) ?? stableId('article', id)

const newsArticle = (article: Analysis) => ({
  '@type': 'NewsArticle',
  '@id': articleIri(article),
  identifier: article.id,
  headline: headlineOf(article),
  inLanguage: article.language.tag,
  ...(article.authors.length > 0 && {
    author: article.authors.map(({ name }) => ({ '@type': 'Person', name })),
  }),
  ...(article.source.publisher && {
    publisher: { '@type': 'Organization', name: article.source.publisher },
  }),
  ...(article.publishedAt && { datePublished: article.publishedAt }),
  ...(webAddress(article.source.url) && { url: webAddress(article.source.url) }),
})

const speakerTypes: { readonly [K in SpeakerKind]: string } = {
  named: 'Person',
  role: 'Person',
  anonymous: 'Person',
  organisation: 'Organization',
  document: 'CreativeWork',
  medium: 'Organization',
}

/** Who claims it is the author of a claim; whether it is true nobody says here. */
const claimNode = ({ claim, article }: ExportClaim) => {
  const link = textFragment(article.source.url, claim.evidence.text)
  return {
    '@type': 'Claim',
    '@id': claimUrn(article.id, claim.id),
    text: claim.evidence.text,
    inLanguage: article.language.tag,
    ...(claim.gist && {
      abstract: { '@language': article.summary.gist.language, '@value': claim.gist },
    }),
    ...(claim.speaker && {
      author: { '@type': speakerTypes[claim.speaker.kind], name: claim.speaker.name },
    }),
    keywords: [claim.frame, claim.factuality],
    appearance: { '@id': articleIri(article) },
    ...(link && { url: link }),
  }
}

/** JSON that may stand inside a page: no end tag can be read in it. */
export const asJson = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replaceAll('<', '\\u003c')}\n`

/** schema.org: the articles and what is claimed in them, without a verdict. */
export const toJsonLd = ({ articles, claims }: Material): string =>
  asJson({
    '@context': 'https://schema.org',
    '@graph': [...articles.map(newsArticle), ...claims.map(claimNode)],
  })
