import stopWords from 'stopwords-iso/stopwords-iso.json' with { type: 'json' }
import { tells } from '#languages/und/tells'
import type { Analysis } from '#model/analysis'
import type { Block } from '#model/block'
import type { Case, FailedCase } from './case.ts'
import { caseOf } from './case.ts'
import type { Row, SuiteName } from './suites.ts'
import { suites } from './suites.ts'

/** What a simple method would have said of a page, in place of what fabline said. */
type Baseline = {
  readonly name: string
  readonly suite: SuiteName
  readonly redo: (analysis: Analysis) => Analysis
}

const keptBody = (block: Block): Block => ({ ...block, role: 'body', kept: true, removal: null })

const struck = (block: Block): Block => ({
  ...block,
  role: 'advert',
  kept: false,
  removal: { reason: 'advert', confidence: 1, rule: 'baseline' },
})

// jusText's own defaults: characters, and share of stop words among the words of a block.
const short = 70
const long = 200
const fewStopWords = 0.3
const manyStopWords = 0.32

type Verdict = 'good' | 'nearGood' | 'short' | 'bad'

const stopWordsOf = (tag: string): ReadonlySet<string> => {
  const tell = tells.find(({ code }) => code === tag.split('-')[0] || code === tag)
  return new Set((stopWords as Record<string, string[]>)[tell?.stopWords ?? ''] ?? [])
}

const wordsIn = (text: string, tag: string): readonly string[] =>
  [...new Intl.Segmenter(tag, { granularity: 'word' }).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment.toLowerCase())

const firstVerdict = (text: string, tag: string, stops: ReadonlySet<string>): Verdict => {
  const words = wordsIn(text, tag)
  const density = words.filter((word) => stops.has(word)).length / Math.max(1, words.length)
  if (text.length < short) return density === 0 ? 'bad' : 'short'
  if (density >= manyStopWords) return text.length > long ? 'good' : 'nearGood'
  return density >= fewStopWords ? 'nearGood' : 'bad'
}

/** Short and nearly good blocks are what stands on both sides of them. */
const inContext = (verdicts: readonly Verdict[], at: number): boolean => {
  const sure = (one: Verdict): boolean => one === 'good' || one === 'bad'
  const verdict = verdicts[at] ?? 'bad'
  if (sure(verdict)) return verdict === 'good'
  const before = verdicts.slice(0, at).findLast(sure) ?? 'bad'
  const after = verdicts.slice(at + 1).find(sure) ?? 'bad'
  if (before === after) return before === 'good'
  return verdict === 'nearGood'
}

/** Source: J. Pomikálek, Removing Boilerplate and Duplicate Content from Web Corpora, 2011. */
const byStopWords = (analysis: Analysis): Analysis => {
  const { text, blocks, language } = analysis
  const tag = language.tag === 'und' ? 'en' : language.tag
  const stops = stopWordsOf(tag)
  const verdicts = blocks.map(({ start, end }) => firstVerdict(text.slice(start, end), tag, stops))
  return {
    ...analysis,
    blocks: blocks.map((block, at) => (inContext(verdicts, at) ? keptBody(block) : struck(block))),
  }
}

/** Flags every author of whom the page tells anything. */
const byBioAlone = (analysis: Analysis): Analysis => ({
  ...analysis,
  flags: analysis.bio
    ? [
        {
          kind: 'author-topic-mismatch',
          confidence: 0.5,
          message: '',
          rule: 'baseline',
          authorTopics: [],
          articleTopics: [],
          evidence: [analysis.bio],
        },
      ]
    : [],
})

const baselines: readonly Baseline[] = [
  {
    name: 'keep everything',
    suite: 'blocks',
    redo: (analysis) => ({ ...analysis, blocks: analysis.blocks.map(keptBody) }),
  },
  { name: 'stop-word density', suite: 'blocks', redo: byStopWords },
  { name: 'every bio a mismatch', suite: 'byline', redo: byBioAlone },
]

/** What the simple methods reach on the same pages, by their names. */
export const baselineRows = (
  suite: SuiteName,
  pages: readonly (Case | FailedCase)[],
): ReadonlyMap<string, readonly Row[]> =>
  new Map(
    baselines
      .filter((baseline) => baseline.suite === suite)
      .map(({ name, redo }) => [
        name,
        pages.flatMap((page) =>
          'failed' in page
            ? []
            : [
                {
                  lang: page.item.gold.lang,
                  finding: suites[suite](caseOf(page.item, redo(page.analysis))),
                },
              ],
        ),
      ]),
  )
