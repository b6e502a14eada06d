/**
 * What the stages cost, as multiples of one `Intl.Segmenter` word pass over the same text: a floor
 * that moves with the machine. Prints a row for each language, of the corpus or of the pages that
 * `FABLINE_GOLD` names.
 */

import { resolve } from 'node:path'
import { knowledge } from '#knowledge/index'
import { packFor, packs } from '#languages/index'
import type { Article } from '#model/article'
import { analyzeArticle } from '#pipeline/analyze'
import { compareByline } from '#stages/compare-byline/compare-byline'
import { detectLanguage } from '#stages/detect-language/detect-language'
import { stripBoilerplate } from '#stages/strip-boilerplate/strip-boilerplate'
import { blocks } from '#text/blocks'
import { corpusItems, goldItems } from '../eval/load.ts'
import { table } from '../eval/table.ts'

/**
 * How often each text is read; the quickest reading counts, the others met other work. A work of
 * some milliseconds seldom passes undisturbed, a word pass nearly always does: hence so many.
 */
const readings = 40

/** Rounds over all texts before any reading counts: a batch or a server runs on compiled code. */
const warmUp = 12

const articleOf = (text: string): Article => ({
  id: null,
  text,
  source: { format: 'text', url: null, publisher: null, retrievedAt: null },
  marks: [],
  metadata: { title: null, authors: [], publishedAt: null },
  language: null,
  publishedAt: null,
  gistLanguage: 'en',
})

/** What reads a text, once; each is timed. */
const works = {
  words: (text: string, segmenter: Intl.Segmenter) => Array.from(segmenter.segment(text)).length,
  language: (text: string) =>
    detectLanguage.run({
      text,
      blocks: blocks(text),
      packs,
      entities: knowledge.entities,
      claimed: null,
    }),
  editing: (text: string) => {
    const parted = blocks(text)
    const { document, blocks: languages } = detectLanguage.run({
      text,
      blocks: parted,
      packs,
      claimed: null,
      entities: knowledge.entities,
    })
    const pack = packFor(document.tag)
    const body = stripBoilerplate.run({ text, blocks: parted, languages, pack, packs, marks: [] })
    return compareByline.run({
      text,
      blocks: body.blocks,
      pack,
      packs,
      metadata: articleOf(text).metadata,
    })
  },
  whole: (text: string) => analyzeArticle(articleOf(text)),
} as const

type Work = keyof typeof works
type Cost = Readonly<Record<Work, number>>

const milliseconds = (work: () => unknown): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

const names = Object.keys(works) as readonly Work[]

type Text = { readonly language: string; readonly text: string; readonly segmenter: Intl.Segmenter }

/**
 * The quickest of some readings of each text by each work, in milliseconds. All texts are read in
 * turn: a busy minute of the machine then costs each text one reading, not one text all of them.
 */
const costsOf = (texts: readonly Text[]): readonly Cost[] => {
  const rounds = Array.from({ length: readings }, () =>
    texts.map(({ text, segmenter }) =>
      names.map((name) => milliseconds(() => works[name](text, segmenter))),
    ),
  )
  return texts.map((_, at) => {
    const quickest = names.map((name, n) => [
      name,
      Math.min(...rounds.map((round) => round[at]?.[n] ?? Number.POSITIVE_INFINITY)),
    ])
    return Object.fromEntries(quickest) as Cost
  })
}

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [upper = 0, lower = upper] = [sorted[middle], sorted[middle - 1]]
  return sorted.length % 2 === 1 ? upper : (upper + lower) / 2
}

const passes = (costs: readonly Cost[], work: Work): string =>
  median(costs.map((cost) => cost[work] / cost.words)).toFixed(1)

const { FABLINE_GOLD: named, INIT_CWD: folder } = process.env
const items = named ? goldItems(resolve(folder ?? process.cwd(), named)) : corpusItems()
const texts = items.map(
  ({ gold: { lang: language }, parts }): Text => ({
    language,
    text: parts.join('\n\n'),
    segmenter: new Intl.Segmenter(language, { granularity: 'word' }),
  }),
)
for (let round = 0; round < warmUp; round += 1)
  for (const { text } of texts) analyzeArticle(articleOf(text))
const costs = costsOf(texts).map((cost, at) => ({ language: texts[at]?.language ?? '', cost }))
const languages = [...new Set(costs.map(({ language }) => language))].toSorted()
const row = (label: string, of: readonly { readonly cost: Cost }[]): readonly string[] => [
  label,
  String(of.length),
  ...names.slice(1).map((name) =>
    passes(
      of.map(({ cost }) => cost),
      name,
    ),
  ),
]
const rows = [
  ['in word passes', 'pages', ...names.slice(1)],
  ...languages.map((language) =>
    row(
      language,
      costs.filter((one) => one.language === language),
    ),
  ),
  row('median', costs),
]
process.stdout.write(`${table(rows)}\n`)
