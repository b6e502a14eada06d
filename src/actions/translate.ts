import type { Translation } from '#llm/translate'
import type { Result } from '#model/problem'
import { readerLanguage } from '#readers/reader-language'
import type { Store } from '#store/store'
import type { Env } from './asking.ts'
import { askAbout } from './asking.ts'

/** The evidence of a stored article's claims in the reader's language, by the model that is set up. */
export const translateStored = (
  store: Store,
  id: string,
  { env, lang = 'en' }: { readonly env: Env; readonly lang?: string | undefined },
): Promise<Result<Translation>> =>
  askAbout(store, { id, env }, async (asking, analysis) => {
    const { translateEvidence } = await import('#llm/translate')
    return translateEvidence(asking, analysis, readerLanguage(lang))
  })
