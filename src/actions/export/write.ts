import type { ExportFormat } from './format.ts'
import { asJson } from './json-ld.ts'
import type { Material } from './material.ts'
import { textFragment } from './text-fragment.ts'

/** Claims as they are, each with its article and the way to its words. */
const toJson = ({ articles, claims }: Material): string =>
  asJson({
    schema: 'fabline.export/1',
    articles: articles.map(({ id, title, authors, source, language, publishedAt }) => ({
      id,
      title: title?.text ?? null,
      authors: authors.map(({ name }) => name),
      publisher: source.publisher,
      language: language.tag,
      publishedAt,
      url: source.url,
    })),
    claims: claims.map(({ claim, article }) => ({
      ...claim,
      article: article.id,
      link: textFragment(article.source.url, claim.evidence.text),
    })),
  })

type Writer = (material: Material) => string | Promise<string>

/** The writers, each loaded when it is first asked for. */
const writers: { readonly [F in ExportFormat]: () => Promise<Writer> } = {
  markdown: async () => (await import('./article-markdown.ts')).toMarkdown,
  json: async () => toJson,
  csv: async () => (await import('./csv.ts')).toCsv,
  jsonld: async () => (await import('./json-ld.ts')).toJsonLd,
  annotations: async () => (await import('./annotations.ts')).toAnnotations,
  links: async () => (await import('./links.ts')).toLinks,
  bibtex: async () => (await import('./bibtex.ts')).toBibtex,
}

/** The material in a format. */
export const write = async (material: Material, format: ExportFormat): Promise<string> =>
  (await writers[format]())(material)
