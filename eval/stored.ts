import type { Analysis } from '#model/analysis'
import type { Result } from '#model/problem'
import { openSqlite } from '#store/sqlite/open'
import type { Store, StoredClaim } from '#store/store'
import type { Case, FailedCase } from './case.ts'
import { overlap, sameWords } from './overlap.ts'

/** Words of a page of the corpus, by its folder: they outlive a better analysis. */
export type Quoted = { readonly article: string; readonly evidence: string }

/** The value of what must not fail here. */
export const taken = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`)
  return result.value
}

/** A page that prints no date comes in with that of its feed. */
const dated = ({ item: { gold }, analysis }: Case): Analysis => ({
  ...analysis,
  publishedAt: analysis.publishedAt ?? gold.publishedAt ?? null,
})

/** The analyzed pages in a store that goes with the process. */
export const storeOf = async (cases: readonly (Case | FailedCase)[]): Promise<Store> => {
  const store = taken(
    await openSqlite(':memory:', { create: true, now: () => '2026-12-31T00:00:00Z' }),
  )
  for (const page of cases) {
    if ('failed' in page) continue
    const analysis = dated(page)
    const { id, text, source, publishedAt } = analysis
    const metadata = { title: null, authors: [], publishedAt }
    const article = { id, text, source, marks: [], metadata, language: null }
    taken(
      await store.save({
        bytes: new Uint8Array(),
        article: { ...article, publishedAt, gistLanguage: 'en' },
        analysis,
      }),
    )
  }
  return store
}

/** Whether a claim says the quoted words. */
export const isSaidIn = (claim: StoredClaim, { article, evidence }: Quoted): boolean =>
  claim.article.id === article && overlap(claim.evidence.text, evidence) >= sameWords

/** Languages of the pages by their id. */
export const languagesOf = (cases: readonly (Case | FailedCase)[]): ReadonlyMap<string, string> =>
  new Map(cases.map(({ item: { gold } }) => [gold.id, gold.lang]))
