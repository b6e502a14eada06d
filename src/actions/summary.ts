import type { Analysis } from '#model/analysis'
import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'
import type { Quote } from '#model/span'
import type { Summary } from '#model/summary'
import { analyzeArticle } from '#pipeline/analyze'
import { extractOf } from '#pipeline/extract'
import { readerLanguage } from '#readers/reader-language'
import type { ExtractLength } from '#stages/summarize/extract'
import type { Store } from '#store/store'
import { editedArticle } from './analyze-again.ts'
import { getArticle } from './articles.ts'
import type { Env } from './asking.ts'
import { askingIn } from './asking.ts'
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
  /** Why the gist stands here where an abstract was asked for. */
  readonly instead?: string | undefined
}

const gistOf = ({ summary, claims }: Analysis): readonly CitedSentence[] => {
  const evidence = new Map(claims.map((claim) => [claim.id, claim.evidence]))
  return summary.gist.sentences.map(({ text, claims: ids }) => ({
    text,
    evidence: ids.flatMap((id) => evidence.get(id) ?? []),
    claims: ids,
  }))
}

const extractedIn = ({ summary }: Analysis): readonly CitedSentence[] =>
  summary.extract.map((quote) => ({ text: quote.text, evidence: [quote], claims: [] }))

const said = (
  analysis: Analysis,
  style: SummaryStyle,
): Result<Pick<ArticleSummary, 'language' | 'sentences'>> => {
  const { gist, abstract } = analysis.summary
  if (style === 'extract')
    return success({ language: analysis.language.tag, sentences: extractedIn(analysis) })
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

/** The analysis with a model's abstract in the reader's language; as it is where no model is set up. */
const abstractIn = async (
  store: Store,
  analysis: Analysis,
  { lang = analysis.summary.gist.language, env }: Pick<SummaryWish, 'lang'> & { readonly env: Env },
): Promise<Result<Analysis>> => {
  const language = readerLanguage(lang)
  const asking = await askingIn(store, env)
  if (!asking.ok) return asking
  if (!asking.value || analysis.summary.abstract?.language === language) return success(analysis)
  const { summarizeArticle } = await import('#llm/summarize')
  const abstract = await summarizeArticle(asking.value, analysis, { language })
  if (!abstract.ok) return abstract
  return success({ ...analysis, summary: { ...analysis.summary, abstract: abstract.value } })
}

/** The gist, with the reason why it stands in. */
const insteadOf = (gist: Result<ArticleSummary>, instead: string): Result<ArticleSummary> =>
  gist.ok ? success({ ...gist.value, instead }) : gist

type SummaryWish = {
  readonly style?: SummaryStyle
  readonly lang?: string | undefined
  /** Of the extract, one of them: so many sentences, or about so many words. */
  readonly sentences?: number | undefined
  readonly words?: number | undefined
  /** Names the model; without one only an abstract that is kept can be given. */
  readonly env?: Env
}

/** How long the extract is to be; null where nobody said. */
const lengthIn = ({ style, sentences, words }: SummaryWish): Result<ExtractLength | null> => {
  if (sentences === undefined && words === undefined) return success(null)
  if (style !== 'extract')
    return failure('invalid-request', 'Only an extract has a length: ask for the style "extract".')
  if (sentences !== undefined && words !== undefined)
    return failure(
      'invalid-request',
      'An extract has so many sentences or so many words, not both.',
    )
  return success(sentences === undefined ? { words: words ?? 0 } : { sentences })
}

/** The analysis with an extract of the length that is asked for. */
const extractIn = (analysis: Analysis, wish: SummaryWish): Result<Analysis> => {
  const length = lengthIn(wish)
  if (!length.ok) return length
  if (!length.value) return success(analysis)
  const extract = extractOf(analysis, length.value)
  return success({ ...analysis, summary: { ...analysis.summary, extract } })
}

/** The summary of a stored article, each sentence with the words it rests on. */
export const summarizeStored = async (
  store: Store,
  id: string,
  { style = 'gist', lang, env = {}, ...wish }: SummaryWish,
): Promise<Result<ArticleSummary>> => {
  const found = await getArticle(store, id)
  if (!found.ok) return found
  const kept = extractIn(found.value, { ...wish, style })
  if (!kept.ok) return kept
  const stored = style === 'abstract' ? await abstractIn(store, kept.value, { lang, env }) : kept
  if (!stored.ok && stored.problem.code === 'model-refused')
    return insteadOf(await summarizeStored(store, id, { lang }), stored.problem.message)
  if (!stored.ok) return stored
  const analysis = lang && style === 'gist' ? await gistIn(store, stored.value, lang) : stored
  if (!analysis.ok) return analysis
  const { version, summary } = analysis.value
  const asked = said(analysis.value, style)
  return asked.ok ? success({ id, version, style, ...asked.value, ...summary }) : asked
}
