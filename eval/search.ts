import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { findClaims } from '#actions/claims'
import type { StoredClaim } from '#store/store'
import type { Case, FailedCase } from './case.ts'
import { corpusFolder } from './load.ts'
import { isSaidIn, languagesOf, storeOf, taken } from './stored.ts'
import type { Row } from './suites.ts'
import { right } from './tally.ts'

const querySchema = z.object({
  id: z.string(),
  /** BCP 47 tag of what is typed. */
  lang: z.string(),
  q: z.string(),
  /** The claims that answer it. */
  relevant: z.array(z.object({ article: z.string(), evidence: z.string() })).min(1),
})
type Query = z.infer<typeof querySchema>

/** The judged queries of the corpus. */
export const searchQueries = (): readonly Query[] =>
  readFileSync(join(corpusFolder, 'queries.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => querySchema.parse(JSON.parse(line)))

/** Results that are looked at for recall, and for precision. */
const recallAt = 10
const precisionAt = 5

const primary = (tag: string | undefined): string => (tag ?? 'und').split('-')[0] ?? 'und'

const finding = (query: Query, items: readonly StoredClaim[]): Row['finding'] => {
  const shown = items.slice(0, recallAt)
  const hits = query.relevant.filter((quoted) => shown.some((claim) => isSaidIn(claim, quoted)))
  // Of fifteen answers ten can be shown; the rest is nobody's miss.
  const wanted = Math.min(query.relevant.length, recallAt)
  const judged = items
    .slice(0, precisionAt)
    .map((claim) => query.relevant.some((quoted) => isSaidIn(claim, quoted)))
  const missed = query.relevant.filter((quoted) => !hits.includes(quoted))
  const extra = items
    .slice(0, precisionAt)
    .filter((_claim, index) => !judged[index])
    .map((claim) => `${claim.article.id} ${claim.evidence.text.slice(0, 90)}`)
  return {
    tallies: new Map([
      ['recall@10', { kind: 'right', right: Math.min(hits.length, wanted), of: wanted }],
      ['precision@5', right(judged)],
    ]),
    misses: [
      ...(hits.length < wanted
        ? missed.map(
            ({ article, evidence }) =>
              `${query.id} "${query.q}" missed ${article} ${evidence.slice(0, 90)}`,
          )
        : []),
      ...extra.map((words) => `${query.id} "${query.q}" extra ${words}`),
    ],
  }
}

/**
 * The judged queries over a store that holds the corpus. A query counts for its language, and for
 * `across` too where answers stand in another. Answers that the engine did not find are missed.
 */
export const measureSearch = async (
  cases: readonly (Case | FailedCase)[],
): Promise<readonly Row[]> => {
  const store = await storeOf(cases)
  const languages = languagesOf(cases)
  const rows: Row[] = []
  for (const query of searchQueries()) {
    const slice = { limit: recallAt, cursor: null }
    const { items } = taken(await findClaims(store, { q: query.q }, slice))
    const isAcross = query.relevant.some(
      ({ article }) => primary(languages.get(article)) !== primary(query.lang),
    )
    rows.push({ lang: isAcross ? 'across' : query.lang, finding: finding(query, items) })
  }
  await store.close()
  return rows
}
