import { analyze } from '#actions/analyze'
import { bios, measureBio } from './bios.ts'
import { measureBlocks } from './blocks.ts'
import { measureByline } from './byline.ts'
import type { Case, FailedCase } from './case.ts'
import { caseOf } from './case.ts'
import { measureClaims } from './claims.ts'
import { measureClusters } from './clusters.ts'
import { measureEntities } from './entities.ts'
import { measureExtract } from './extract.ts'
import type { Item } from './item.ts'
import { measureLanguage } from './language.ts'
import type { Finding, Measure } from './measure.ts'
import { measureReading } from './reading.ts'
import { measureSearch } from './search.ts'
import { measureSummary } from './summary.ts'
import { found, right } from './tally.ts'
import { measureVerification } from './verification.ts'

/** The suites by name, in the order of the pipeline. */
export const suites = {
  language: measureLanguage,
  blocks: measureBlocks,
  byline: measureByline,
  entities: measureEntities,
  claims: measureClaims,
  extract: measureExtract,
  summary: measureSummary,
} as const satisfies Readonly<Record<string, Measure>>

/** Suites over the whole corpus at once: what a store says of all pages together. */
export const wholeSuites = {
  clusters: measureClusters,
  reading: measureReading,
  search: measureSearch,
  verification: measureVerification,
} as const

/** A suite that looks at each page by itself. */
export type SuiteName = keyof typeof suites

/** Any suite. */
export type AnySuite = SuiteName | keyof typeof wholeSuites

export const suiteNames = Object.keys(suites) as readonly SuiteName[]

/** All suites: page by page, then those over the whole corpus. */
export const allSuites: readonly AnySuite[] = [
  ...suiteNames,
  ...(Object.keys(wholeSuites) as (keyof typeof wholeSuites)[]),
]

export const isPageSuite = (suite: AnySuite): suite is SuiteName => suite in suites

/** What a suite found on one page or bio, and the language it counts for. */
export type Row = { readonly lang: string; readonly finding: Finding }

/** Characters that count as lost where a page could not be analyzed at all. */
const lostCharacters = 1000

/** The pages, each with its analysis. */
export const casesOf = async (items: readonly Item[]): Promise<readonly (Case | FailedCase)[]> => {
  const cases: (Case | FailedCase)[] = []
  for (const item of items) {
    const analysis = await analyze({ id: item.gold.id, ...item.document })
    cases.push('error' in analysis ? { item, failed: analysis } : caseOf(item, analysis))
  }
  return cases
}

const failedFinding = ({ item, failed }: FailedCase, suite: SuiteName): Finding => ({
  tallies: new Map([
    ...(suite === 'language' ? [['language', right([false])] as const] : []),
    ...(suite === 'blocks' ? [['keeping', found(0, 0, lostCharacters)] as const] : []),
  ]),
  misses: [`${item.gold.id}: no analysis: ${failed.error.code} ${failed.error.message}`],
})

/** One suite over analyzed pages. */
export const measured = (suite: SuiteName, cases: readonly (Case | FailedCase)[]): readonly Row[] =>
  cases.map((page) => ({
    lang: page.item.gold.lang,
    finding: 'failed' in page ? failedFinding(page, suite) : suites[suite](page),
  }))

/** The bios of the corpus, each under an article of its topic; they count for the byline suite. */
export const measuredBios = async (): Promise<readonly Row[]> => {
  const rows: Row[] = []
  for (const bio of bios()) rows.push({ lang: bio.lang, finding: await measureBio(bio) })
  return rows
}
