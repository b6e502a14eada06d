import type { Analysis } from '#model/analysis'
import type { Case } from './case.ts'
import { gistLength, hasResidue, untraced } from './gist-check.ts'
import type { Measure } from './measure.ts'
import { overlap, sameWords, squashed } from './overlap.ts'
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

const gistTallies = (
  analysis: Analysis,
  isFull: boolean,
): readonly (readonly [string, Tally])[] => {
  const { sentences } = analysis.summary.gist
  const { least, most } = gistLength
  return [
    ['traced', right(sentences.map((one) => untraced(one, analysis).length === 0))],
    ['clean', right(sentences.map((one) => !hasResidue(one)))],
    ['length', right(isFull ? [least <= sentences.length && sentences.length <= most] : [])],
  ]
}

const gistMisses = ({ analysis }: Case): readonly string[] =>
  analysis.summary.gist.sentences.flatMap((one) => {
    const strange = untraced(one, analysis)
    return [
      ...(strange.length > 0 ? [`gist untraced ${strange.join(', ')}: ${one.text}`] : []),
      ...(hasResidue(one) ? [`gist residue: ${one.text}`] : []),
    ]
  })

/**
 * What the summary carries.
 *
 * `facts`: key facts that the extract says; `lead`: those that the article's first sentences say,
 * as many as the extract has. Of the gist: `traced`, sentences whose every number, name and date
 * stands in their claims; `clean`, sentences without residue; `length`, full articles told in five
 * to eight sentences.
 */
export const measureSummary: Measure = (page) => {
  const { gold } = page.item
  const extract = page.analysis.summary.extract.map(({ text }) => text)
  const lead = leadOf(page, extract.length)
  const carried = gold.keyFacts.map(({ evidence }) => says(extract, evidence))
  return {
    tallies: new Map([
      ['facts', right(carried)],
      ['lead', right(gold.keyFacts.map(({ evidence }) => says(lead, evidence)))],
      ...gistTallies(page.analysis, gold.claims.length >= leastClaims),
    ]),
    misses: [
      ...gold.keyFacts.flatMap(({ fact }, index) =>
        carried[index] ? [] : [`fact missed: ${fact}`],
      ),
      ...gistMisses(page),
    ].map((miss) => `${gold.id}: ${miss}`),
  }
}
