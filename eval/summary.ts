import type { Case } from './case.ts'
import { gistLength, hasResidue, untraced } from './gist-check.ts'
import { faults } from './gist-truth.ts'
import type { Measure } from './measure.ts'
import { overlap, sameWords, squashed } from './overlap.ts'
import { paired } from './pairs.ts'
import type { Tally } from './tally.ts'
import { right } from './tally.ts'

/** Roles whose text the lead is taken from. */
const leadRoles: ReadonlySet<string> = new Set(['body', 'dek', 'quote', 'list'])
/** An article with fewer claims may well be told in fewer than five sentences. */
const leastClaims = 8
/** Shorter scraps between two sentence ends are no sentences. */
const leastLetters = 9

/** The first sentences of the article, as many as the extract has: what any summary must beat. */
const leadOf = ({ item: { gold, parts } }: Case, length: number): readonly string[] => {
  const body = parts.filter((_, index) => {
    const block = gold.blocks[index]
    return block?.keep && leadRoles.has(block.role)
  })
  const segmenter = new Intl.Segmenter(gold.lang, { granularity: 'sentence' })
  return [...segmenter.segment(body.join(' '))]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => squashed(sentence).length >= leastLetters)
    .slice(0, length)
}

const says = (sentences: readonly string[], evidence: readonly string[]): boolean =>
  evidence.some((one) => sentences.some((sentence) => overlap(sentence, one) >= sameWords))

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
  const lead = leadOf(page, extract.length)
  const sentences = judged(page)
  const carried = gold.keyFacts.map(({ evidence }) => says(extract, evidence))
  return {
    tallies: new Map([
      ['facts', right(carried)],
      ['lead', right(gold.keyFacts.map(({ evidence }) => says(lead, evidence)))],
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
