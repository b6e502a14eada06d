import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { baselineRows } from './baselines.ts'
import { measuredLines } from './lines.ts'
import { corpusItems, goldItems } from './load.ts'
import {
  baselineTable,
  byLanguage,
  confusionTable,
  reliabilityTable,
  scoreTable,
} from './report.ts'
import type { Scores } from './scores.ts'
import { checkedInScores, checkIn, fallen, scoresOf } from './scores.ts'
import type { AnySuite, Row } from './suites.ts'
import { allSuites, casesOf, isPageSuite, measured, measuredBios, wholeSuites } from './suites.ts'
import { measuredSummaries, summariesTable } from './summ-dev.ts'

const usage = `usage: eval [${allSuites.join('|')}]… [--json] [--misses N] [--accept]`

/** What a set of pages gave, suite by suite. */
type Result = {
  readonly set: string
  readonly rows: ReadonlyMap<AnySuite, readonly Row[]>
  /** What simple methods gave on the same pages. */
  readonly baselines: (suite: AnySuite) => ReadonlyMap<string, readonly Row[]>
}

type Wish = {
  readonly suites: readonly AnySuite[]
  readonly json: boolean
  /** How many misses to print for each suite. */
  readonly misses: number
  /** Write scores that fell all the same. */
  readonly accept: boolean
}

const isSuite = (name: string): name is AnySuite => allSuites.some((suite) => suite === name)

/** What was asked for, or null where it cannot be understood. */
const wishIn = (args: readonly string[]): Wish | null => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        misses: { type: 'string', default: '0' },
        accept: { type: 'boolean', default: false },
      },
    })
    const misses = Number(values.misses)
    if (!positionals.every(isSuite) || !(misses >= 0)) return null
    const asked = positionals.filter(isSuite)
    return { ...values, misses, suites: asked.length > 0 ? asked : allSuites }
  } catch {
    return null
  }
}

type Cases = Awaited<ReturnType<typeof casesOf>>

const noBaselines = (): ReadonlyMap<string, readonly Row[]> => new Map()

const baselinesOf = (cases: Cases): Result['baselines'] => {
  return (suite) => (isPageSuite(suite) ? baselineRows(suite, cases) : noBaselines())
}

const corpusRows = async (suite: AnySuite, cases: Cases): Promise<readonly Row[]> => {
  if (!isPageSuite(suite)) return wholeSuites[suite](cases)
  const extra = suite === 'byline' ? await measuredBios() : []
  return [...measured(suite, cases), ...extra]
}

const corpusResult = async (wanted: readonly AnySuite[]): Promise<Result> => {
  const cases = await casesOf(corpusItems())
  const rows = new Map<AnySuite, readonly Row[]>()
  for (const suite of wanted) rows.set(suite, await corpusRows(suite, cases))
  return { set: 'corpus', baselines: baselinesOf(cases), rows }
}

/** Pages from elsewhere bring no pairs and queries: only what is measured page by page. */
const goldResult = async (folder: string, wanted: readonly AnySuite[]): Promise<Result> => {
  const cases = await casesOf(goldItems(folder))
  const suites = wanted.filter(isPageSuite)
  const rows = new Map<AnySuite, readonly Row[]>()
  for (const suite of suites) rows.set(suite, measured(suite, cases))
  return { set: 'gold', baselines: baselinesOf(cases), rows }
}

const linesResult = (folder: string): Result => ({
  set: 'lines',
  baselines: () => new Map(),
  rows: new Map([['language', measuredLines(folder)]]),
})

/** A folder that the environment names, from where the person stands. */
const folderIn = (
  variable: 'FABLINE_GOLD' | 'FABLINE_LINES' | 'FABLINE_SUMMARIES',
): string | null => {
  const { [variable]: named, INIT_CWD: folder } = process.env
  return named ? resolve(folder ?? process.cwd(), named) : null
}

/** Folders with more to measure: gold pages, lines of many languages, articles with summaries. */
const further = () => ({
  FABLINE_GOLD: folderIn('FABLINE_GOLD'),
  FABLINE_LINES: folderIn('FABLINE_LINES'),
  FABLINE_SUMMARIES: folderIn('FABLINE_SUMMARIES'),
})

const scoresIn = ({ rows }: Result): Scores =>
  Object.fromEntries([...rows].map(([suite, found]) => [suite, scoresOf(byLanguage(found))]))

/** The scores of the corpus by suite, measure and language. */
export const corpusScores = async (): Promise<Scores> => scoresIn(await corpusResult(allSuites))

const print = (text: string): void => {
  if (text !== '') process.stdout.write(`${text}\n\n`)
}

const printResult = ({ set, rows, baselines }: Result, misses: number): void => {
  for (const [suite, found] of rows) {
    print(scoreTable(`${set} ${suite}`, found))
    print(baselineTable(baselines(suite)))
    print(confusionTable(found))
    print(reliabilityTable(found))
    const lines = found.flatMap(({ finding }) => finding.misses)
    print(
      lines
        .slice(0, misses)
        .map((line) => `  ${line}`)
        .join('\n'),
    )
  }
}

/** Writes the corpus scores, unless one of them fell. */
const keepScores = (now: Scores, { accept, suites }: Wish): boolean => {
  const before = Object.entries(checkedInScores()).filter(([suite]) =>
    suites.some((one) => one === suite),
  )
  const lines = fallen(Object.fromEntries(before), now)
  if (lines.length > 0 && !accept) {
    const advice = 'scores.json was not written; --accept writes it all the same.'
    process.stderr.write(`${lines.join('\n')}\n${advice}\n`)
    return false
  }
  checkIn(now)
  return true
}

/**
 * Runs the evaluations: the suites named (all where none is), over the corpus and, where
 * `FABLINE_GOLD` names a folder of gold pages, over those too, over single lines where
 * `FABLINE_LINES` names a folder of them, and over articles with summaries where
 * `FABLINE_SUMMARIES` does. Prints tables by language.
 *
 * Among the names may stand `--json`, `--misses N` and `--accept`. The corpus scores go to
 * `eval/scores.json`; where one fell nothing is written. Gives the exit code: 0 done, 1 a score
 * fell, 2 wrong usage.
 */
export const runEval = async (args: readonly string[]): Promise<0 | 1 | 2> => {
  const wish = wishIn(args)
  if (!wish) {
    process.stderr.write(`${usage}\n`)
    return 2
  }
  const folders = further()
  for (const [variable, folder] of Object.entries(folders))
    if (folder && !existsSync(folder)) {
      process.stderr.write(`${variable} names no folder: ${folder}\n`)
      return 2
    }
  const { FABLINE_GOLD: gold, FABLINE_LINES: lines, FABLINE_SUMMARIES: summaries } = folders
  const results = [await corpusResult(wish.suites)]
  if (gold) results.push(await goldResult(gold, wish.suites))
  if (lines && wish.suites.includes('language')) results.push(linesResult(lines))
  const sets =
    summaries && wish.suites.includes('extract') ? await measuredSummaries(summaries) : []
  if (wish.json) {
    const all = Object.fromEntries(results.map((result) => [result.set, scoresIn(result)]))
    process.stdout.write(`${JSON.stringify({ ...all, summaries: sets }, null, 2)}\n`)
  } else {
    for (const result of results) printResult(result, wish.misses)
    print(summariesTable(sets))
  }
  const [corpus] = results
  return corpus && keepScores(scoresIn(corpus), wish) ? 0 : 1
}

if (import.meta.main) process.exitCode = await runEval(process.argv.slice(2))
