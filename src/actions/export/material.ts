import type { Analysis } from '#model/analysis'

/** A claim with the article it stands in: the analysis holds the text around it. */
export type ExportClaim = {
  readonly claim: Analysis['claims'][number]
  readonly article: Analysis
}

/** What leaves the house: claims, and each of their articles once. */
export type Material = {
  readonly articles: readonly Analysis[]
  readonly claims: readonly ExportClaim[]
}

const beginningLength = 100

/** What an article is called: its headline, else its first words. */
export const headlineOf = ({ title, text }: Pick<Analysis, 'title' | 'text'>): string =>
  title?.text ?? text.trimStart().slice(0, beginningLength)
