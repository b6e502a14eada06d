import type { LanguagePack } from '#languages/pack'
import type { Block } from '#model/block'
import type { Claim } from '#model/claim'
import type { Entity } from '#model/entity'
import type { Quote } from '#model/span'
import { quote } from '#model/span'
import type { Sentence } from '#text/reading'
import { candidates, follows, wordsIn } from './candidates.ts'
import { extractSentences, redundancyCost, sameSentence } from './limits.ts'
import type { Scored, Scores } from './worth.ts'
import { scored } from './worth.ts'

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

/** Sentences that are taken together. */
type Unit = readonly Scored[]

/** A sentence and, where it leans, the one before it; null where that one is no candidate. */
const unitOf = (index: number, all: Unit, text: string): Unit | null => {
  const one = all[index]
  if (!one) return null
  if (!one.candidate.leans) return [one]
  const before = all[index - 1]
  return before && follows(text, before.candidate, one.candidate) && !before.candidate.leans
    ? [before, one]
    : null
}

/** What is chosen so far. */
type Choice = {
  readonly chosen: Scored[]
  words: number
  /** By the index of a sentence: 1 where it is chosen. */
  readonly taken: Uint8Array
  readonly paragraphs: Set<number>
  /** By the index of a sentence: how like it is to the likest that is chosen. */
  readonly told: Float64Array
}

const wordsOf = (unit: Unit): number => {
  let words = 0
  for (const { candidate } of unit) words += wordsIn(candidate.tokens)
  return words
}

/** Whether there is room for some more sentences. */
const fits = (fresh: Unit, { chosen, words }: Choice, length: ExtractLength): boolean => {
  if ('sentences' in length) return chosen.length + fresh.length <= length.sentences
  return chosen.length === 0 || words + wordsOf(fresh) / 2 <= length.words
}

/** Whether there may be room for any further sentence. */
const hasRoom = ({ chosen, words }: Choice, length: ExtractLength): boolean =>
  'sentences' in length ? chosen.length < length.sentences : words <= length.words

/** Notes how like each sentence is to one that is chosen. */
const compare = ({ index }: Scored, { told }: Choice, alike: Scores['alike']): void => {
  for (let at = 0; at < told.length; at += 1) told[at] = Math.max(told[at] ?? 0, alike(index, at))
}

const choose = (choice: Choice, unit: Unit): void => {
  for (const one of unit) {
    choice.chosen.push(one)
    choice.taken[one.index] = 1
    choice.paragraphs.add(one.candidate.block)
  }
  choice.words += wordsOf(unit)
}

/** What some sentences add, on average; null where they say nothing new. */
const gainOf = (fresh: Unit, { paragraphs, told }: Choice): number | null => {
  let [likest, worth, crowded] = [0, 0, 0]
  for (const one of fresh) {
    likest = Math.max(likest, told[one.index] ?? 0)
    worth += one.worth
    if (paragraphs.has(one.candidate.block)) crowded = one.paragraphCost
  }
  if (fresh.length === 0 || likest > sameSentence) return null
  return worth / fresh.length - redundancyCost * likest - crowded
}

/** The sentences of a unit that are not chosen yet. */
const freshOf = (unit: Unit, { taken }: Choice): Unit => {
  for (const { index } of unit)
    if (taken[index] === 1) return unit.filter((one) => taken[one.index] !== 1)
  return unit
}

/** The sentences of the unit that adds most of those there is room for. */
const bestUnit = (units: readonly Unit[], choice: Choice, length: ExtractLength): Unit | null => {
  let best: Unit | null = null
  let most = Number.NEGATIVE_INFINITY
  for (const unit of units) {
    const fresh = freshOf(unit, choice)
    const gain = fits(fresh, choice, length) ? gainOf(fresh, choice) : null
    if (gain !== null && gain > most) [best, most] = [fresh, gain]
  }
  return best
}

/** The sentences that add most, one unit after the other as long as there is room. */
const chosenFrom = (
  units: readonly Unit[],
  { all, alike }: Scores,
  length: ExtractLength,
): Scored[] => {
  const choice: Choice = {
    chosen: [],
    words: 0,
    taken: new Uint8Array(all.length),
    paragraphs: new Set(),
    told: new Float64Array(all.length),
  }
  for (;;) {
    const unit = bestUnit(units, choice, length)
    if (!unit) return choice.chosen
    choose(choice, unit)
    // Where no room is left nobody asks what would be said again.
    if (hasRoom(choice, length)) for (const one of unit) compare(one, choice, alike)
  }
}

/**
 * The article's own sentences that carry it, in the order of the text: by what they claim, how
 * central they are, where they stand and what the headline says; none twice, none that needs a
 * sentence that is not there.
 */
export const chooseExtract = (input: Input): readonly Quote[] => {
  const scores = scored(input, candidates(input))
  const units: Unit[] = []
  for (const { index } of scores.all) {
    const unit = unitOf(index, scores.all, input.text)
    if (unit) units.push(unit)
  }
  return chosenFrom(units, scores, input.length ?? { sentences: extractSentences })
    .sort((one, other) => one.candidate.start - other.candidate.start)
    .map(({ candidate }) => quote(input.text, candidate))
}
