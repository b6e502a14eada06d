import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { sourceOf } from '#llm/verify/source'
import { verifySentence } from '#llm/verify/verify-sentence'
import type { Case, FailedCase } from './case.ts'
import { corpusFolder } from './load.ts'
import type { Row } from './suites.ts'
import { right } from './tally.ts'

/** How a good sentence was spoilt. */
const kinds = [
  'number',
  'date',
  'entity',
  'negation',
  'doubt',
  'speaker',
  'quote',
  'citation',
] as const

const citesSchema = z.array(z.string().min(1)).min(1)

/** A sentence about a page, the beginnings of the sentences it cites, and what was made of it. */
const summarySchema = z.object({
  id: z.string(),
  article: z.string(),
  lang: z.string(),
  text: z.string(),
  cites: citesSchema,
  /** Each with another text, or with other sentences cited. */
  wrong: z.array(
    z.object({ kind: z.enum(kinds), text: z.string().optional(), cites: citesSchema.optional() }),
  ),
  /** Not looked at while the rules were made. */
  held: z.boolean(),
})
type Sentence = z.infer<typeof summarySchema>

/** The sentences of the corpus that are to hold, and those that are not. */
const summarySentences = (): readonly Sentence[] =>
  readFileSync(join(corpusFolder, 'summaries.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => summarySchema.parse(JSON.parse(line)))

type Said = Pick<Sentence, 'text' | 'lang' | 'cites'>

const faultsOf = (
  { text, lang, cites }: Said,
  { analysis }: Case,
): ReturnType<typeof verifySentence> => {
  const support = cites.map((opening) => {
    const start = analysis.text.indexOf(opening)
    if (start < 0) throw new Error(`${analysis.id} has no sentence ${JSON.stringify(opening)}`)
    return { start, end: start + opening.length }
  })
  return verifySentence({ text, language: lang, support }, sourceOf(analysis))
}

const measured = (one: Sentence, page: Case): Row => {
  const faults = faultsOf(one, page)
  const isMissed = ({ text = one.text, cites = one.cites }: Sentence['wrong'][number]): boolean =>
    faultsOf({ lang: one.lang, text, cites }, page).length === 0
  const missed = one.wrong.filter(isMissed)
  const tell = faults.map(({ rule, text }) => `${rule} ${text}`).join(', ')
  return {
    lang: one.lang,
    finding: {
      tallies: new Map([
        ['passed', right([faults.length === 0])],
        ['caught', right(one.wrong.map((change) => !missed.includes(change)))],
        ...(one.held ? [['passed-held', right([faults.length === 0])] as const] : []),
        ...(one.held
          ? [['caught-held', right(one.wrong.map((change) => !missed.includes(change)))] as const]
          : []),
      ]),
      misses: [
        ...(faults.length > 0 ? [`${one.id}: holds, but: ${tell}`] : []),
        ...missed.map(({ kind, text }) => `${one.id}: ${kind} not caught: ${text ?? one.text}`),
      ],
    },
  }
}

/** Whether sentences that hold pass verification, and those that were spoilt do not. */
export const measureVerification = (cases: readonly (Case | FailedCase)[]): readonly Row[] => {
  const pages = new Map(
    cases.flatMap((page) => ('failed' in page ? [] : [[page.item.gold.id, page] as const])),
  )
  return summarySentences().flatMap((one) => {
    const page = pages.get(one.article)
    return page ? [measured(one, page)] : []
  })
}
