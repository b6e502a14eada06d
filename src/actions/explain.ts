import type { Explanation } from '#llm/explain'
import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'
import { readerLanguage } from '#readers/reader-language'
import type { Store } from '#store/store'
import type { Env } from './asking.ts'
import { askAbout } from './asking.ts'

/** Why a stored article was flagged, one explanation a flag, by the model that is set up. */
export const explainStored = (
  store: Store,
  id: string,
  { env, lang = 'en' }: { readonly env: Env; readonly lang?: string | undefined },
): Promise<Result<readonly Explanation[]>> =>
  askAbout(store, { id, env }, async (asking, analysis) => {
    const { explainFlag } = await import('#llm/explain')
    const flags = analysis.flags.filter(({ evidence }) => evidence.length > 0)
    if (flags.length === 0)
      return failure('unprocessable', 'The article has no flag that rests on words of it.')
    const explanations: Explanation[] = []
    for (const flag of flags) {
      const one = await explainFlag(asking, analysis, { flag, language: readerLanguage(lang) })
      if (!one.ok) return one
      explanations.push(one.value)
    }
    return success(explanations)
  })
