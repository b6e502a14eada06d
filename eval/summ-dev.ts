import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { analyze } from '#actions/analyze'
import { extractOf } from '#pipeline/extract'
import type { Rouge } from './rouge.ts'
import { rouge } from './rouge.ts'
import { byRank, simpleExtracts } from './simple-extracts.ts'
import { table } from './table.ts'
import { plainSentences, unitsOf } from './units.ts'

/** An article with summaries that people wrote or chose; sets of many articles have no `text`. */
const articleSchema = z.object({
  id: z.string(),
  lang: z.string(),
  text: z.string().optional(),
  title: z.string().optional(),
  /** The text parted by hand. */
  sentences: z.array(z.string()).optional(),
  refs: z.array(z.string()).min(1),
})
type Article = z.infer<typeof articleSchema>

type Method = 'fabline' | keyof typeof simpleExtracts
const methods: readonly Method[] = ['fabline', 'lead', 'TextRank', 'LexRank']

/** What the summaries of one set score, 0–1, method by method. */
type SetScores = {
  readonly set: string
  readonly articles: number
  readonly scores: Readonly<Record<string, Rouge>>
}

const mean = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0) / Math.max(1, values.length)

const meanOf = (scores: readonly Rouge[]): Rouge => ({
  one: mean(scores.map(({ one }) => one)),
  two: mean(scores.map(({ two }) => two)),
  longest: mean(scores.map(({ longest }) => longest)),
})

/** The articles of a folder by set: those of one file and language. */
const setsIn = (folder: string): ReadonlyMap<string, readonly Article[]> => {
  const lines = readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .toSorted()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .trim()
        .split('\n')
        .map((line) => ({ file, article: articleSchema.parse(JSON.parse(line)) })),
    )
    .filter(({ article }) => article.text !== undefined)
  const grouped = Map.groupBy(
    lines,
    ({ file, article }) => `${file.replace('.jsonl', '')} ${article.lang}`,
  )
  return new Map([...grouped].map(([set, all]) => [set, all.map(({ article }) => article)]))
}

const endMark = /[.!?…。！？।۔]["'”’»)]*$/u

/** The article as a document: sentences that were parted by hand get the full stop they lost. */
const documentOf = ({ title, text = '', sentences }: Article): string => {
  const body = sentences?.map((one) => (endMark.test(one) ? one : `${one}.`)).join(' ') ?? text
  return title ? `${title}\n\n${body}` : body
}

const byFabline = async (article: Article, words: number): Promise<readonly string[]> => {
  const analysis = await analyze({ id: article.id, text: documentOf(article) })
  return 'error' in analysis ? [] : extractOf(analysis, { words }).map(({ text }) => text)
}

/** Sentences as they are ranked, each that comes nearer to so many words; one at least. */
const bySimple = (
  { lang, text = '', ...article }: Article,
  name: keyof typeof simpleExtracts,
  words: number,
): readonly string[] => {
  const sentences: readonly string[] = article.sentences ?? plainSentences(text, lang)
  const chosen: number[] = []
  let left = words
  for (const at of byRank(simpleExtracts[name](sentences, lang))) {
    const length = unitsOf(sentences[at] ?? '', lang).length
    const fits = chosen.length === 0 || length / 2 <= left
    // The lead is a piece of the text: nothing is passed over.
    if (!fits && name === 'lead') break
    if (!fits) continue
    chosen.push(at)
    left -= length
  }
  return chosen.toSorted((one, other) => one - other).map((at) => sentences[at] ?? '')
}

const scoresOf = async (set: string, articles: readonly Article[]): Promise<SetScores> => {
  const references = articles.map(({ refs, lang }) => refs.map((text) => unitsOf(text, lang)))
  const words = mean(references.map((refs) => mean(refs.map(({ length }) => length))))
  const scores: Record<string, Rouge> = {}
  for (const method of methods) {
    const found: Rouge[] = []
    for (const [at, article] of articles.entries()) {
      const said =
        method === 'fabline' ? await byFabline(article, words) : bySimple(article, method, words)
      found.push(rouge(unitsOf(said.join(' '), article.lang), references[at] ?? []))
    }
    scores[method] = meanOf(found)
  }
  return { set, articles: articles.length, scores }
}

/**
 * How near extracts come to people's summaries, for each set of articles in the folder: fabline,
 * the lead, TextRank and LexRank, all as long as the summaries of the set are on average.
 */
export const measuredSummaries = async (folder: string): Promise<readonly SetScores[]> => {
  const all: SetScores[] = []
  for (const [set, articles] of setsIn(folder)) all.push(await scoresOf(set, articles))
  return all
}

const cell = ({ one, two, longest }: Rouge): string =>
  [one, two, longest].map((share) => (share * 100).toFixed(1)).join('/')

/** ROUGE-1/2/L in hundredths, a line for each set and one for their mean; empty without any. */
export const summariesTable = (sets: readonly SetScores[]): string => {
  if (sets.length === 0) return ''
  const ofAll = (method: string): Rouge =>
    meanOf(sets.flatMap(({ scores }) => scores[method] ?? []))
  return table([
    ['summaries extract', 'articles', ...methods],
    ...sets.map(({ set, articles, scores }) => [
      set,
      String(articles),
      ...methods.map((method) => cell(scores[method] ?? meanOf([]))),
    ]),
    ['mean of sets', '', ...methods.map((method) => cell(ofAll(method)))],
  ])
}
