import type { LanguagePack } from '#languages/pack'
import type { Block } from '#model/block'
import type { Claim } from '#model/claim'
import type { Entity } from '#model/entity'
import type { Quote } from '#model/span'
import { quote } from '#model/span'
import type { Sentence } from '#text/reading'
import { tokens } from '#text/tokens'
import type { Candidate } from './candidates.ts'
import { candidates, follows } from './candidates.ts'
import { heldBy } from './held-by.ts'
import {
  extractSentences,
  hardFacts,
  positionReach,
  redundancyCost,
  sameParagraphCost,
  sameSentence,
  weights,
} from './limits.ts'
import { shapeOf } from './shape.ts'
import { substance } from './substance.ts'
import type { Vector } from './terms.ts'
import { likeness, sum, termsOf, vectors } from './terms.ts'

type Input = {
  readonly text: string
  readonly title: Quote | null
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly entities: readonly Entity[]
  readonly claims: readonly Claim[]
  readonly pack: LanguagePack
  /** How many sentences; default `extractSentences`. */
  readonly count?: number
}

type Scored = { readonly candidate: Candidate; readonly vector: Vector; readonly worth: number }

const scaled = (values: readonly number[]): readonly number[] => {
  const most = values.reduce((best, value) => Math.max(best, value), 0)
  return values.map((value) => (most === 0 ? 0 : value / most))
}

/** How likely a sentence holds something that is claimed: 1 − Π(1 − weight). */
const claimWorth = (claims: readonly Claim[]): number =>
  1 - claims.reduce((left, claim) => left * (1 - substance(claim)), 1)

/** What readers keep of a sentence: a figure, and who and what is named. */
const factWorth = ({ tokens }: Candidate, entities: readonly Entity[]): number => {
  const named = new Set(entities).size
  const figures = tokens.some(({ text }) => /\p{Nd}/u.test(text)) ? hardFacts.figures : 0
  return figures + hardFacts.names * Math.min(1, named / hardFacts.fullOfNames)
}

const scored = (input: Input, choices: readonly Candidate[]): readonly Scored[] => {
  const { title, pack, claims, entities } = input
  const lists = choices.map((candidate) => termsOf(candidate.tokens, pack))
  const titleTerms = title ? termsOf(tokens(input.text, title), pack) : []
  const [titleVector = new Map(), ...found] = vectors([titleTerms, ...lists])
  const center = sum(found)
  const first = choices.flatMap(({ block }, index) =>
    block === choices[0]?.block ? (lists[index] ?? []) : [],
  )
  const weight = weights[shapeOf(titleTerms, first)]
  const central = scaled(found.map((vector) => likeness(vector, center)))
  const titled = scaled(found.map((vector) => likeness(vector, titleVector)))
  const claimed = heldBy(
    choices,
    claims.map((thing) => ({ span: thing.evidence, thing })),
  )
  const named = heldBy(
    choices,
    entities.flatMap((thing) => thing.mentions.map((span) => ({ span, thing }))),
  )
  return choices.map((candidate, index) => ({
    candidate,
    vector: found[index] ?? new Map(),
    worth:
      weight.claims * claimWorth(claimed[index] ?? []) +
      factWorth(candidate, named[index] ?? []) +
      weight.centrality * (central[index] ?? 0) +
      weight.headline * (titled[index] ?? 0) +
      weight.position * Math.exp(-index / positionReach),
  }))
}

const redundancy = (one: Scored, chosen: readonly Scored[]): number =>
  Math.max(0, ...chosen.map(({ vector }) => likeness(vector, one.vector)))

/** A sentence and, where it leans, the one before it; null where that one is no candidate. */
const unitOf = (index: number, all: readonly Scored[], text: string): readonly Scored[] | null => {
  const one = all[index]
  if (!one) return null
  if (!one.candidate.leans) return [one]
  const before = all[index - 1]
  return before && follows(text, before.candidate, one.candidate) && !before.candidate.leans
    ? [before, one]
    : null
}

const sharesParagraph = (one: Scored, chosen: readonly Scored[]): boolean =>
  chosen.some(({ candidate }) => candidate.block === one.candidate.block)

/** The unit that adds most for each sentence it costs. */
const bestUnit = (
  units: readonly (readonly Scored[])[],
  chosen: readonly Scored[],
  left: number,
): readonly Scored[] | null => {
  let best: { readonly unit: readonly Scored[]; readonly gain: number } | null = null
  for (const unit of units) {
    const fresh = unit.filter((one) => !chosen.includes(one))
    const likest = Math.max(0, ...fresh.map((one) => redundancy(one, chosen)))
    if (fresh.length === 0 || fresh.length > left || likest > sameSentence) continue
    const worth = fresh.reduce((total, one) => total + one.worth, 0) / fresh.length
    const crowded = fresh.some((one) => sharesParagraph(one, chosen))
    const gain = worth - redundancyCost * likest - (crowded ? sameParagraphCost : 0)
    if (!best || gain > best.gain) best = { unit: fresh, gain }
  }
  return best?.unit ?? null
}

/**
 * The article's own sentences that carry it, in the order of the text: by what they claim, how
 * central they are, where they stand and what the headline says; none twice, none that needs a
 * sentence that is not there.
 */
export const chooseExtract = (input: Input): readonly Quote[] => {
  const all = scored(input, candidates(input))
  const units = all.flatMap((_, index) => {
    const unit = unitOf(index, all, input.text)
    return unit ? [unit] : []
  })
  const chosen: Scored[] = []
  const count = input.count ?? extractSentences
  for (;;) {
    const unit = bestUnit(units, chosen, count - chosen.length)
    if (!unit) break
    chosen.push(...unit)
  }
  return chosen
    .map(({ candidate }) => candidate)
    .sort((one, other) => one.start - other.start)
    .map((span) => quote(input.text, span))
}
