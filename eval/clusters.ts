import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Store, StoredClaim } from '#store/store'
import type { Case, FailedCase } from './case.ts'
import { corpusFolder } from './load.ts'
import { overlap } from './overlap.ts'
import type { Quoted } from './stored.ts'
import { isSaidIn, languagesOf, storeOf, taken } from './stored.ts'
import type { Row } from './suites.ts'
import { found, type Tally } from './tally.ts'

const quotedSchema = z.object({ article: z.string(), evidence: z.string() })

/** Two claims of the corpus, and what a careful reader says of them. */
const pairSchema = z.object({
  id: z.string(),
  label: z.enum(['same', 'opposing', 'neither']),
  one: quotedSchema,
  other: quotedSchema,
})
type Pair = z.infer<typeof pairSchema>
type Verdict = Pair['label']

/** The labelled pairs of the corpus. */
export const clusterPairs = (): readonly Pair[] =>
  readFileSync(join(corpusFolder, 'pairs.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => pairSchema.parse(JSON.parse(line)))

/** The claim that says the quoted words best; null where the engine found none. */
const claimOf = async (store: Store, quoted: Quoted): Promise<StoredClaim | null> => {
  const page = taken(await store.claims({ article: quoted.article }, { limit: 1000, cursor: null }))
  const [best] = page.items
    .filter((claim) => isSaidIn(claim, quoted))
    .toSorted(
      (one, other) =>
        overlap(other.evidence.text, quoted.evidence) - overlap(one.evidence.text, quoted.evidence),
    )
  return best ?? null
}

const opposedIds = async (store: Store, id: string): Promise<readonly string[]> => {
  const cluster = taken(await store.cluster(id))
  return (cluster?.contradictions ?? []).map((one) => one.cluster.id)
}

/** What the store says of two claims; `missing` where one of them was not found. */
const verdictOf = async (store: Store, { one, other }: Pair): Promise<Verdict | 'missing'> => {
  const [first, second] = [await claimOf(store, one), await claimOf(store, other)]
  if (!first?.cluster || !second?.cluster) return 'missing'
  if (first.cluster.id === second.cluster.id) return 'same'
  const opposed = await opposedIds(store, first.cluster.id)
  return opposed.includes(second.cluster.id) ? 'opposing' : 'neither'
}

const tallyOf = (label: Verdict, pair: Pair, verdict: Verdict | 'missing'): Tally =>
  found(
    Number(pair.label === label && verdict === label),
    Number(pair.label !== label && verdict === label),
    Number(pair.label === label && verdict !== label),
  )

/**
 * The labelled pairs, as a store that holds the corpus sees them: `same` in one cluster, `opposing`
 * in clusters that contradict each other. A pair counts for its language, `across` where there are
 * two; a claim that the engine did not find is missed.
 */
export const measureClusters = async (
  cases: readonly (Case | FailedCase)[],
): Promise<readonly Row[]> => {
  const store = await storeOf(cases)
  const languages = languagesOf(cases)
  const rows: Row[] = []
  for (const pair of clusterPairs()) {
    const verdict = await verdictOf(store, pair)
    const [lang, otherLang] = [pair.one, pair.other].map(({ article }) => languages.get(article))
    const miss = `${pair.id}: ${verdict} for ${pair.label}: ${pair.one.evidence.slice(0, 60)} / ${pair.other.evidence.slice(0, 60)}`
    rows.push({
      lang: lang === otherLang ? (lang ?? 'und') : 'across',
      finding: {
        tallies: new Map([
          ['same', tallyOf('same', pair, verdict)],
          ['opposing', tallyOf('opposing', pair, verdict)],
        ]),
        misses: verdict === pair.label ? [] : [miss],
      },
    })
  }
  await store.close()
  return rows
}
