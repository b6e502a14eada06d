import type { Analysis } from '#model/analysis'
import { frontMatter, inMarkdown, linkTo } from './markdown.ts'
import { type ExportClaim, headlineOf, type Material } from './material.ts'
import { textFragment, webAddress } from './text-fragment.ts'

const factsOf = ({ claim }: ExportClaim): string =>
  [
    claim.frame,
    claim.factuality,
    claim.speaker?.name ?? null,
    claim.date?.value ?? null,
    claim.amount?.text ?? null,
  ]
    .filter((fact) => fact !== null)
    .map(inMarkdown)
    .join(' · ')

/** What is claimed, the very words with the way to them, and what kind of claim it is. */
const claimLine = (one: ExportClaim): string => {
  const { claim, article } = one
  const quote = `“${inMarkdown(claim.evidence.text)}”`
  const words = linkTo(quote, textFragment(article.source.url, claim.evidence.text))
  const { start, end } = claim.evidence
  return [
    `- ${claim.gist ? inMarkdown(claim.gist) : words}`,
    ...(claim.gist ? [`  - ${words} (${inMarkdown(article.language.tag)}, ${start}–${end})`] : []),
    `  - ${factsOf(one)}`,
  ].join('\n')
}

const gistOf = ({ summary }: Analysis): readonly string[] => {
  const { sentences } = summary.gist
  return sentences.length > 0 ? [sentences.map(({ text }) => inMarkdown(text)).join('\n\n')] : []
}

const metadata = (article: Analysis) => ({
  id: article.id,
  title: headlineOf(article),
  authors: article.authors.length > 0 ? article.authors.map(({ name }) => name) : null,
  publisher: article.source.publisher,
  date: article.publishedAt,
  lang: article.language.tag,
  gistLang: article.summary.gist.language,
  url: webAddress(article.source.url),
})

const articlePart = (article: Analysis, claims: readonly ExportClaim[]): readonly string[] => [
  `# ${linkTo(inMarkdown(headlineOf(article)), webAddress(article.source.url))}`,
  ...gistOf(article),
  ...(claims.length > 0 ? [claims.map(claimLine).join('\n')] : []),
]

/** Articles with their gist and claims; one alone has front matter, as note keepers read it. */
export const toMarkdown = ({ articles, claims }: Material): string => {
  const parts = articles.flatMap((article) =>
    articlePart(
      article,
      claims.filter((one) => one.article.id === article.id),
    ),
  )
  const [only, ...others] = articles
  const front = only && others.length === 0 ? [frontMatter(metadata(only))] : []
  return `${[...front, ...parts].join('\n\n')}\n`
}
