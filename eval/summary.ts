import type { Case } from './case.ts'
import { gistLength, hasResidue, untraced } from './gist-check.ts'
import { faults } from './gist-truth.ts'
import { bodySentences, factsSaid } from './key-facts.ts'
import type { Measure } from './measure.ts'
import { paired } from './pairs.ts'
import type { Tally } from './tally.ts'
import { right } from './tally.ts'

/** An article with fewer claims may well be told in fewer than five sentences. */
const leastClaims = 8

type Judged = {
  readonly text: string
  readonly faults: readonly string[]
  readonly strange: readonly string[]
  readonly residue: boolean
}

const judged = ({ item: { gold }, analysis }: Case): readonly Judged[] => {
  const pairs = paired(gold.claims, analysis.claims)
  return analysis.summary.gist.sentences.map((sentence) => ({
    text: sentence.text,
    faults: faults(sentence, analysis, pairs),
    strange: untraced(sentence, analysis),
    residue: hasResidue(sentence),
  }))
}

const gistTallies = (
  sentences: readonly Judged[],
  isFull: boolean,
): readonly (readonly [string, Tally])[] => {
  const { least, most } = gistLength
  return [
    ['true', right(sentences.map((one) => one.faults.length === 0))],
    ['traced', right(sentences.map(({ strange }) => strange.length === 0))],
    ['clean', right(sentences.map(({ residue }) => !residue))],
    ['length', right(isFull ? [least <= sentences.length && sentences.length <= most] : [])],
  ]
}

const gistMisses = (sentences: readonly Judged[]): readonly string[] =>
  sentences.flatMap((one) => [
    ...(one.faults.length > 0 ? [`gist untrue (${one.faults.join(', ')}): ${one.text}`] : []),
    ...(one.strange.length > 0 ? [`gist untraced ${one.strange.join(', ')}: ${one.text}`] : []),
    ...(one.residue ? [`gist residue: ${one.text}`] : []),
  ])

/**
 * What the summary carries.
 *
 * `facts`: key facts that the extract says; `lead`: those that the article's first sentences say,
 * as many as the extract has. Of the gist: `true`, sentences that the annotator would sign: frame,
 * firmness, speaker and roles of every claim in them are right; `traced`, sentences whose every number, name and date
 * stands in their claims; `clean`, sentences without residue; `length`, full articles told in five
 * to eight sentences.
 */
export const measureSummary: Measure = (page) => {
  const { gold } = page.item
  const extract = page.analysis.summary.extract.map(({ text }) => text)
  const lead = bodySentences(page.item).slice(0, extract.length)
  const sentences = judged(page)
  const carried = factsSaid(page.item, extract)
  return {
    tallies: new Map([
      ['facts', right(carried)],
      ['lead', right(factsSaid(page.item, lead))],
      ...gistTallies(sentences, gold.claims.length >= leastClaims),
    ]),
    misses: [
      ...gold.keyFacts.flatMap(({ fact }, index) =>
        carried[index] ? [] : [`fact missed: ${fact}`],
      ),
      ...gistMisses(sentences),
    ].map((miss) => `${gold.id}: ${miss}`),
  }
}
