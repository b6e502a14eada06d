import type { LanguagePack } from '#languages/pack'
import type { Claim } from '#model/claim'
import type { Entity } from '#model/entity'
import type { Quote } from '#model/span'
import { holdsDigit } from '#text/digits'
import type { Sentence } from '#text/reading'
import type { Token } from '#text/tokens'
import type { Candidate } from './candidates.ts'
import { firstEndingAfter, startsBefore } from './held-by.ts'
import { hardFacts, positionReach, weights } from './limits.ts'
import type { Shape } from './shape.ts'
import { shapeOf } from './shape.ts'
import { substance } from './substance.ts'
import type { Vectors } from './terms.ts'
import { centralities, likeness, termLists, vectors } from './terms.ts'
import { wordsFrom } from './words.ts'

type Input = {
  readonly text: string
  readonly title: Quote | null
  readonly sentences: readonly Sentence[]
  readonly entities: readonly Entity[]
  readonly claims: readonly Claim[]
  readonly pack: LanguagePack
}

/** A sentence with what it is worth to an extract, before any other is chosen. */
export type Scored = {
  /** Its place among the sentences. */
  readonly index: number
  readonly candidate: Candidate
  readonly worth: number
  /** What it costs to take a second sentence of its paragraph. */
  readonly paragraphCost: number
}

/** The sentences, and how like two of them are by their places, 0–1. */
export type Scores = {
  readonly all: readonly Scored[]
  readonly alike: (one: number, other: number) => number
}

/** Makes the values shares of the largest. */
const scaled = (values: Float64Array): Float64Array => {
  let most = 0
  for (let at = 0; at < values.length; at += 1) most = Math.max(most, values[at] ?? 0)
  for (let at = 0; at < values.length; at += 1)
    values[at] = most === 0 ? 0 : (values[at] ?? 0) / most
  return values
}

/** How likely each sentence holds something that is claimed: 1 − Π(1 − weight). */
const claimWorths = (choices: readonly Candidate[], claims: readonly Claim[]): Float64Array => {
  const left = new Float64Array(choices.length).fill(1)
  for (const claim of claims) {
    const { start, end } = claim.evidence
    const rest = 1 - substance(claim)
    for (let at = firstEndingAfter(choices, start); startsBefore(choices, at, end); at += 1)
      left[at] = (left[at] ?? 1) * rest
  }
  for (let at = 0; at < left.length; at += 1) left[at] = 1 - (left[at] ?? 1)
  return left
}

/** How many entities are named in each sentence, each once. */
const namedIn = (choices: readonly Candidate[], entities: readonly Entity[]): Int32Array => {
  const named = new Int32Array(choices.length)
  const last = new Int32Array(choices.length).fill(-1)
  for (let entity = 0; entity < entities.length; entity += 1)
    for (const { start, end } of entities[entity]?.mentions ?? [])
      for (let at = firstEndingAfter(choices, start); startsBefore(choices, at, end); at += 1) {
        if (last[at] !== entity) named[at] = (named[at] ?? 0) + 1
        last[at] = entity
      }
  return named
}

/** What readers keep of a sentence: a figure, and who and what is named. */
const factWorth = (hasFigure: boolean, named: number): number =>
  (hasFigure ? hardFacts.figures : 0) + hardFacts.names * Math.min(1, named / hardFacts.fullOfNames)

/** What it is worth to stand early, 0–1. */
const earliness = (shape: Shape, index: number, count: number): number =>
  shape === 'bare' ? Math.exp(-index / positionReach) : 1 - index / count

/** The words of the title where it stands above the text: one further down is that of a part. */
const titleWordsOf = (
  { text, title, sentences }: Input,
  [top]: readonly Candidate[],
): readonly Token[] =>
  title && top && title.start < top.start ? wordsFrom(text, sentences)(title) : []

/** How many of the sentences make up the first paragraph. */
const firstParagraph = (choices: readonly Candidate[]): number => {
  let end = 0
  while (end < choices.length && choices[end]?.block === choices[0]?.block) end += 1
  return end
}

/** How like each of the lists behind the first is to it. */
const likenesses = (all: Vectors): Float64Array => {
  const found = new Float64Array(all.ends.length - 1)
  for (let at = 0; at < found.length; at += 1) found[at] = likeness(all, at + 1, 0)
  return found
}

/** How near each sentence is to what the text and its title speak of, and the shape of the text. */
const subjectOf = (input: Input, choices: readonly Candidate[]) => {
  const words = [titleWordsOf(input, choices)]
  for (const { tokens: own } of choices) words.push(own)
  const lists = termLists(words, input.pack)
  const all = vectors(lists)
  const { terms, ends } = lists
  return {
    all,
    shape: shapeOf({
      terms,
      count: lists.count,
      title: ends[0] ?? 0,
      first: ends[firstParagraph(choices)] ?? 0,
      claims: input.claims.length / choices.length,
    }),
    central: scaled(centralities(all, 1)),
    titled: scaled(likenesses(all)),
  }
}

/** The sentences by what they claim, how central they are, where they stand and what the title says. */
export const scored = (input: Input, choices: readonly Candidate[]): Scores => {
  const { text, claims, entities } = input
  const { all, shape, central, titled } = subjectOf(input, choices)
  const weight = weights[shape]
  const claimed = claimWorths(choices, claims)
  const named = namedIn(choices, entities)
  return {
    alike: (one, other) => likeness(all, one + 1, other + 1),
    all: choices.map((candidate, index) => ({
      index,
      candidate,
      paragraphCost: weight.paragraph,
      worth:
        weight.claims * (claimed[index] ?? 0) +
        factWorth(holdsDigit(text, candidate), named[index] ?? 0) +
        weight.centrality * (central[index] ?? 0) +
        weight.headline * (titled[index] ?? 0) +
        weight.position * earliness(shape, index, choices.length),
    })),
  }
}
