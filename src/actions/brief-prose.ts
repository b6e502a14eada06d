import type { BriefProse } from '#llm/brief'
import type { Analysis } from '#model/analysis'
import type { Brief } from '#model/brief'
import type { Result } from '#model/problem'
import type { Store } from '#store/store'
import { getArticle } from './articles.ts'
import type { Env } from './asking.ts'
import { mustAsk } from './asking.ts'

/** A brief in prose, by the model that is set up; every sentence cites lines of it. */
export const briefProse = async (
  store: Store,
  brief: Brief,
  env: Env,
): Promise<Result<BriefProse>> => {
  const asking = await mustAsk(store, env)
  if (!asking.ok) return asking
  const analyses = new Map<string, Analysis>()
  for (const { article } of brief.sources) {
    const analysis = await getArticle(store, article)
    if (!analysis.ok) return analysis
    analyses.set(article, analysis.value)
  }
  const { writeBrief } = await import('#llm/brief')
  return writeBrief(asking.value, brief, analyses)
}
