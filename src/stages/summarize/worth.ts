import type { LanguagePack } from '#languages/pack'
import type { Claim } from '#model/claim'
import type { Entity } from '#model/entity'
import type { Quote } from '#model/span'
import { tokens } from '#text/tokens'
import type { Candidate } from './candidates.ts'
import { heldBy } from './held-by.ts'
import { hardFacts, positionReach, weights } from './limits.ts'
import type { Shape } from './shape.ts'
import { shapeOf } from './shape.ts'
import { substance } from './substance.ts'
import type { Vector } from './terms.ts'
import { centralities, likeness, nothing, termsOf, vectors } from './terms.ts'

type Input = {
  readonly text: string
  readonly title: Quote | null
  readonly entities: readonly Entity[]
  readonly claims: readonly Claim[]
  readonly pack: LanguagePack
}

/** A sentence with what it is worth to an extract, before any other is chosen. */
export type Scored = {
  /** Its place among the sentences. */
  readonly index: number
  readonly candidate: Candidate
  readonly vector: Vector
  readonly worth: number
  /** What it costs to take a second sentence of its paragraph. */
  readonly paragraphCost: number
}

const scaled = (values: readonly number[]): readonly number[] => {
  const most = values.reduce((best, value) => Math.max(best, value), 0)
  return values.map((value) => (most === 0 ? 0 : value / most))
}

/** How likely a sentence holds something that is claimed: 1 − Π(1 − weight). */
const claimWorth = (claims: readonly Claim[]): number =>
  1 - claims.reduce((left, claim) => left * (1 - substance(claim)), 1)

const digit = /\p{Nd}/u

/** What readers keep of a sentence: a figure, and who and what is named. */
const factWorth = (said: string, entities: readonly Entity[]): number => {
  const figures = digit.test(said) ? hardFacts.figures : 0
  const named = entities.length === 0 ? 0 : new Set(entities).size
  return figures + hardFacts.names * Math.min(1, named / hardFacts.fullOfNames)
}

/** What it is worth to stand early, 0–1. */
const earliness = (shape: Shape, index: number, count: number): number =>
  shape === 'bare' ? Math.exp(-index / positionReach) : 1 - index / count

/** The terms of the title where it stands above the text: one further down is that of a part. */
const titleTermsOf = ({ text, title, pack }: Input, [top]: readonly Candidate[]) =>
  title && top && title.start < top.start ? termsOf(tokens(text, title), pack) : []

/** How near each sentence is to what the text and its title speak of, and the shape of the text. */
const subjectOf = (input: Input, choices: readonly Candidate[]) => {
  const lists = choices.map((candidate) => termsOf(candidate.tokens, input.pack))
  const title = titleTermsOf(input, choices)
  const [titleVector = nothing, ...found] = vectors([title, ...lists])
  const first = lists.filter((_, index) => choices[index]?.block === choices[0]?.block).flat()
  return {
    found,
    shape: shapeOf({ title, first, claims: input.claims.length / choices.length }),
    central: scaled(centralities(found)),
    titled: scaled(found.map((vector) => likeness(vector, titleVector))),
  }
}

/** The sentences by what they claim, how central they are, where they stand and what the title says. */
export const scored = (input: Input, choices: readonly Candidate[]): readonly Scored[] => {
  const { text, claims, entities } = input
  const { found, shape, central, titled } = subjectOf(input, choices)
  const weight = weights[shape]
  const claimed = heldBy(
    choices,
    claims.map((thing) => ({ span: thing.evidence, thing })),
  )
  const named = heldBy(
    choices,
    entities.flatMap((thing) => thing.mentions.map((span) => ({ span, thing }))),
  )
  return choices.map((candidate, index) => ({
    index,
    candidate,
    vector: found[index] ?? nothing,
    paragraphCost: weight.paragraph,
    worth:
      weight.claims * claimWorth(claimed[index] ?? []) +
      factWorth(text.slice(candidate.start, candidate.end), named[index] ?? []) +
      weight.centrality * (central[index] ?? 0) +
      weight.headline * (titled[index] ?? 0) +
      weight.position * earliness(shape, index, choices.length),
  }))
}
