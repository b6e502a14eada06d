import type { Analysis } from '#model/analysis'
import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'
import type { Quote } from '#model/span'
import type { Summary } from '#model/summary'
import { analyzeArticle } from '#pipeline/analyze'
import { readerLanguage } from '#readers/reader-language'
import type { Store } from '#store/store'
import { editedArticle } from './analyze-again.ts'
import { getArticle } from './articles.ts'
import { gistLanguages } from './gist-languages.ts'
import type { summaryStyles } from './summary-styles.ts'

export type SummaryStyle = (typeof summaryStyles)[number]

/** A sentence of a summary with the words of the article it rests on. */
export type CitedSentence = {
  readonly text: string
  readonly evidence: readonly Quote[]
  /** Ids of the claims it says; only in a gist. */
  readonly claims: readonly string[]
}

/** All summaries of an article, and the sentences of the one that was asked for. */
export type ArticleSummary = Summary & {
  readonly id: string
  readonly version: number
  readonly style: SummaryStyle
  /** Of the sentences, BCP 47. */
  readonly language: string
  readonly sentences: readonly CitedSentence[]
}

const gistOf = ({ summary, claims }: Analysis): readonly CitedSentence[] => {
  const evidence = new Map(claims.map((claim) => [claim.id, claim.evidence]))
  return summary.gist.sentences.map(({ text, claims: ids }) => ({
    text,
    evidence: ids.flatMap((id) => evidence.get(id) ?? []),
    claims: ids,
  }))
}

const extractOf = ({ summary }: Analysis): readonly CitedSentence[] =>
  summary.extract.map((quote) => ({ text: quote.text, evidence: [quote], claims: [] }))

const said = (
  analysis: Analysis,
  style: SummaryStyle,
): Result<Pick<ArticleSummary, 'language' | 'sentences'>> => {
  const { gist, abstract } = analysis.summary
  if (style === 'extract')
    return success({ language: analysis.language.tag, sentences: extractOf(analysis) })
  if (style === 'gist') return success({ language: gist.language, sentences: gistOf(analysis) })
  if (!abstract)
    return failure(
      'model-unavailable',
      'An abstract needs a language model, and none is configured: ask for the gist or the extract.',
    )
  const sentences = abstract.sentences.map(({ text, support }) => ({
    text,
    evidence: support,
    claims: [],
  }))
  return success({ language: abstract.language, sentences })
}

/** Said of a language that no claim can be told in. */
export const noGist = (wanted: string): Result<never> =>
  failure(
    'invalid-request',
    `There is no gist in ${JSON.stringify(wanted)}; there is one in ${gistLanguages.join(', ')}.`,
  )

/** The analysis with its gist in the reader's language; the article is read again where it is another. */
export const gistIn = async (
  store: Store,
  analysis: Analysis,
  wanted: string,
): Promise<Result<Analysis>> => {
  const lang = readerLanguage(wanted)
  if (analysis.summary.gist.language === lang) return success(analysis)
  if (!gistLanguages.includes(lang)) return noGist(wanted)
  const article = await editedArticle(store, analysis.id)
  if (!article.ok) return article
  const { summary, claims } = analyzeArticle({ ...article.value, gistLanguage: lang })
  const { abstract } = analysis.summary
  return success({ ...analysis, claims, summary: { ...summary, abstract } })
}

/** The summary of a stored article, each sentence with the words it rests on. */
export const summarizeStored = async (
  store: Store,
  id: string,
  { style = 'gist', lang }: { readonly style?: SummaryStyle; readonly lang?: string | undefined },
): Promise<Result<ArticleSummary>> => {
  const stored = await getArticle(store, id)
  if (!stored.ok) return stored
  const analysis = lang && style === 'gist' ? await gistIn(store, stored.value, lang) : stored
  if (!analysis.ok) return analysis
  const { version, summary } = analysis.value
  const asked = said(analysis.value, style)
  return asked.ok ? success({ id, version, style, ...asked.value, ...summary }) : asked
}
