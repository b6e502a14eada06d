import type { Asking } from '#llm/ask'
import type { Analysis } from '#model/analysis'
import type { Problem } from '#model/problem'

/** Adds to an analysis what a model makes of it. */
export type Enrich = (analysis: Analysis) => Promise<Analysis>

/**
 * Puts a model's abstract beside the summaries of our own; what is analyzed stays as it is where the
 * model gives none that holds, and `tell` hears why.
 */
export const withAbstract =
  (asking: Asking, tell: (problem: Problem) => void): Enrich =>
  async (analysis) => {
    const { summarizeArticle } = await import('#llm/summarize')
    const { language } = analysis.summary.gist
    const abstract = await summarizeArticle(asking, analysis, { language })
    if (abstract.ok)
      return { ...analysis, summary: { ...analysis.summary, abstract: abstract.value } }
    tell(abstract.problem)
    return analysis
  }
