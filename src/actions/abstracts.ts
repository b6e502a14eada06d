import type { Result } from '#model/problem'
import { failure } from '#model/problem'
import type { Store } from '#store/store'
import type { Env } from './asking.ts'
import { type ArticleSummary, summarizeStored } from './summary.ts'

/** Asks a model for the abstract of a stored article in the reader's language. */
export type Abstracts = (id: string, lang?: string) => Promise<Result<ArticleSummary>>

type UnderWay = { readonly lang: string | undefined; readonly summary: ReturnType<Abstracts> }

/**
 * Abstracts by the model that the environment names, for many readers at once: of each article one
 * question at a time is under way, and who asks for the same shares its answer.
 *
 * Where nothing the model wrote holds, it has refused; whoever asked can ask for the gist.
 */
export const abstractsBy = (store: Store, env: Env): Abstracts => {
  const underWay = new Map<string, UnderWay>()
  const written = async (id: string, lang?: string): ReturnType<Abstracts> => {
    const summary = await summarizeStored(store, id, { style: 'abstract', lang, env })
    return summary.ok && summary.value.instead
      ? failure('model-refused', summary.value.instead)
      : summary
  }
  return (id, lang) => {
    const last = underWay.get(id)
    if (last && last.lang === lang) return last.summary
    const next = () => written(id, lang)
    const summary = last ? last.summary.then(next, next) : next()
    const one: UnderWay = { lang, summary }
    underWay.set(id, one)
    const done = (): void => {
      if (underWay.get(id) === one) underWay.delete(id)
    }
    summary.then(done, done)
    return summary
  }
}
