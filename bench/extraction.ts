import { basename } from 'node:path'
import { table } from '../eval/table.ts'
import { markupLines } from './markup-lines.ts'
import { metadataRows } from './metadata.ts'
import { ownBody, ownBodyOfText } from './own.ts'
import type { GoldPage, PageSet } from './page-set.ts'
import { readSet, setFolders } from './page-set.ts'
import type { Extract } from './peers.ts'
import { peers } from './peers.ts'
import type { PageScore } from './shingles.ts'
import { scorePage, scoreSet } from './shingles.ts'

/** What one tool made of one page. */
type Outcome = {
  readonly language: string
  readonly score: PageScore
  readonly ms: number
  readonly threw: boolean
}

type Tool = { readonly extract: Extract; readonly asText: (given: string) => string }

/** Languages whose words no spaces part, or that notes on peers count together. */
const eastern = /^(?:ja|ko)/u

const toolsFor = ({ isFull }: PageSet): Readonly<Record<string, Tool>> => {
  const counted = { withDek: isFull }
  const own = (extract: typeof ownBody): Tool => ({
    extract: (html, url) => extract(html, url, counted),
    asText: (given) => given,
  })
  return {
    fabline: own(ownBody),
    ...Object.fromEntries(
      Object.entries(peers).map(([name, extract]) => [name, { extract, asText: markupLines }]),
    ),
    'fabline, text alone': own(ownBodyOfText),
  }
}

/** One page by one tool. What a tool throws on is a page it finds nothing on. */
const outcomeOf = async (page: GoldPage, tool: Tool, { isFull }: PageSet): Promise<Outcome> => {
  const start = performance.now()
  let given = ''
  let threw = false
  try {
    given = (await tool.extract(page.html, page.url)) ?? ''
  } catch {
    threw = true
  }
  const ms = performance.now() - start
  const score = scorePage(page.body, tool.asText(given), { byLetter: isFull })
  return { language: page.language, score, ms, threw }
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0

const share = (value: number): string => value.toFixed(3)

const rowOf = (name: string, outcomes: readonly Outcome[]): readonly string[] => {
  const score = scoreSet(outcomes.map((outcome) => outcome.score))
  const east = outcomes.filter(({ language }) => eastern.test(language))
  const times = outcomes.map(({ ms }) => ms)
  return [
    name,
    share(score.f1),
    share(score.precision),
    share(score.recall),
    share(score.exact),
    east.length > 0 ? share(scoreSet(east.map((outcome) => outcome.score)).f1) : '',
    String(score.empty),
    String(outcomes.filter(({ threw }) => threw).length),
    median(times).toFixed(1),
    Math.max(...times).toFixed(0),
  ]
}

const heading = ['F1', 'precision', 'recall', 'exact', 'ja+ko F1', 'empty', 'threw', 'ms', 'max ms']

/** Pages that are read once before any counts: tools are timed when their code is warm. */
const warmUp = 40

const benchSet = async (set: PageSet): Promise<string> => {
  const tools = Object.entries(toolsFor(set))
  const outcomes = new Map<string, Outcome[]>(tools.map(([name]) => [name, []]))
  for (const page of set.pages.slice(0, warmUp))
    for (const [, tool] of tools) await outcomeOf(page, tool, set)
  for (const [at, page] of set.pages.entries()) {
    process.stderr.write(`\r${basename(set.folder)} ${at + 1}/${set.pages.length} `)
    for (const [name, tool] of tools) outcomes.get(name)?.push(await outcomeOf(page, tool, set))
  }
  process.stderr.write('\n')
  const rows = tools.map(([name]) => rowOf(name, outcomes.get(name) ?? []))
  const title = `${basename(set.folder)}, ${set.pages.length} pages`
  return [table([[title, ...heading], ...rows]), table(metadataRows(set.pages))].join('\n\n')
}

/** Scores this reader and its peers on sets of pages, page by page in one run; prints tables. */
export const benchExtraction = async (named: readonly string[]): Promise<void> => {
  // Tools that meet a broken page say so on the console; the tables count it.
  console.error = () => {}
  console.warn = () => {}
  const folders = setFolders(named)
  if (folders.length === 0) {
    process.stderr.write('Name folders with a gold.json and an html folder.\n')
    process.exitCode = 2
  }
  for (const folder of folders) process.stdout.write(`${await benchSet(readSet(folder))}\n\n`)
}
