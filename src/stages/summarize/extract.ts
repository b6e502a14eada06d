import type { LanguagePack } from '#languages/pack'
import type { Block } from '#model/block'
import type { Claim } from '#model/claim'
import type { Entity } from '#model/entity'
import type { Quote } from '#model/span'
import { quote } from '#model/span'
import type { Sentence } from '#text/reading'
import type { Token } from '#text/tokens'
import { tokens } from '#text/tokens'
import type { Candidate } from './candidates.ts'
import { candidates, follows } from './candidates.ts'
import { heldBy } from './held-by.ts'
import {
  extractSentences,
  hardFacts,
  positionReach,
  redundancyCost,
  sameSentence,
  weights,
} from './limits.ts'
import type { Shape } from './shape.ts'
import { shapeOf } from './shape.ts'
import { substance } from './substance.ts'
import type { Vector } from './terms.ts'
import { likeness, sum, termsOf, vectors } from './terms.ts'

/**
 * How long an extract is to be: so many sentences at most, or as near to so many words as whole
 * sentences come, and one sentence at least. A character of Han or Kana counts as a word.
 */
export type ExtractLength = { readonly sentences: number } | { readonly words: number }

type Input = {
  readonly text: string
  readonly title: Quote | null
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly entities: readonly Entity[]
  readonly claims: readonly Claim[]
  readonly pack: LanguagePack
  /** Default: `extractSentences`. */
  readonly length?: ExtractLength
}

type Scored = {
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

/** What readers keep of a sentence: a figure, and who and what is named. */
const factWorth = ({ tokens }: Candidate, entities: readonly Entity[]): number => {
  const named = new Set(entities).size
  const figures = tokens.some(({ text }) => /\p{Nd}/u.test(text)) ? hardFacts.figures : 0
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
  const [titleVector = new Map(), ...found] = vectors([title, ...lists])
  const center = sum(found)
  const first = lists.filter((_, index) => choices[index]?.block === choices[0]?.block).flat()
  return {
    found,
    shape: shapeOf({ title, first, claims: input.claims.length / choices.length }),
    central: scaled(found.map((vector) => likeness(vector, center))),
    titled: scaled(found.map((vector) => likeness(vector, titleVector))),
  }
}

const scored = (input: Input, choices: readonly Candidate[]): readonly Scored[] => {
  const { claims, entities } = input
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
    candidate,
    vector: found[index] ?? new Map(),
    paragraphCost: weight.paragraph,
    worth:
      weight.claims * claimWorth(claimed[index] ?? []) +
      factWorth(candidate, named[index] ?? []) +
      weight.centrality * (central[index] ?? 0) +
      weight.headline * (titled[index] ?? 0) +
      weight.position * earliness(shape, index, choices.length),
  }))
}

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

/** What is chosen so far, and how like each of the others is to the likest sentence of it. */
type Choice = { readonly chosen: readonly Scored[]; readonly told: ReadonlyMap<Scored, number> }

const withUnit = ({ chosen, told }: Choice, unit: readonly Scored[], all: readonly Scored[]) => ({
  chosen: [...chosen, ...unit],
  told: new Map(
    all.map((one) => [
      one,
      Math.max(told.get(one) ?? 0, ...unit.map(({ vector }) => likeness(vector, one.vector))),
    ]),
  ),
})

const isCounted = ({ kind }: Token): boolean => kind === 'word' || kind === 'number'

const wordsIn = (unit: readonly Scored[]): number =>
  unit.reduce((total, { candidate }) => total + candidate.tokens.filter(isCounted).length, 0)

/** Whether there is room for some more sentences. */
const fits = (fresh: readonly Scored[], { chosen }: Choice, length: ExtractLength): boolean => {
  if ('sentences' in length) return chosen.length + fresh.length <= length.sentences
  return chosen.length === 0 || wordsIn(chosen) + wordsIn(fresh) / 2 <= length.words
}

/** What a unit adds for each sentence it costs; null where it says nothing new. */
const gainOf = (fresh: readonly Scored[], { chosen, told }: Choice): number | null => {
  const likest = Math.max(0, ...fresh.map((one) => told.get(one) ?? 0))
  if (fresh.length === 0 || likest > sameSentence) return null
  const worth = fresh.reduce((total, one) => total + one.worth, 0) / fresh.length
  const blocks = new Set(chosen.map(({ candidate }) => candidate.block))
  const crowded = fresh.find(({ candidate }) => blocks.has(candidate.block))
  return worth - redundancyCost * likest - (crowded?.paragraphCost ?? 0)
}

/** The sentences of the unit that adds most of those there is room for. */
const bestUnit = (
  units: readonly (readonly Scored[])[],
  choice: Choice,
  length: ExtractLength,
): readonly Scored[] | null => {
  let best: { readonly unit: readonly Scored[]; readonly gain: number } | null = null
  const chosen = new Set(choice.chosen)
  for (const unit of units) {
    const fresh = unit.filter((one) => !chosen.has(one))
    if (!fits(fresh, choice, length)) continue
    const gain = gainOf(fresh, choice)
    if (gain !== null && (!best || gain > best.gain)) best = { unit: fresh, gain }
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
  const length = input.length ?? { sentences: extractSentences }
  let choice: Choice = { chosen: [], told: new Map() }
  for (;;) {
    const unit = bestUnit(units, choice, length)
    if (!unit) break
    choice = withUnit(choice, unit, all)
  }
  return choice.chosen
    .map(({ candidate }) => candidate)
    .sort((one, other) => one.start - other.start)
    .map((span) => quote(input.text, span))
}
