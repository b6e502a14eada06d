import type { LanguagePack } from '#languages/pack'
import type { Block } from '#model/block'
import type { Claim } from '#model/claim'
import type { Entity } from '#model/entity'
import type { Quote } from '#model/span'
import { quote } from '#model/span'
import type { Sentence } from '#text/reading'
import { candidates, follows, wordsIn } from './candidates.ts'
import { extractSentences, redundancyCost, sameSentence } from './limits.ts'
import { likeness } from './terms.ts'
import type { Scored } from './worth.ts'
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

/** What is chosen so far; sentences by their index. */
type Choice = {
  readonly chosen: readonly Scored[]
  readonly words: number
  readonly taken: ReadonlySet<number>
  readonly paragraphs: ReadonlySet<number>
  /** How like each sentence is to the likest that is chosen. */
  readonly told: readonly number[]
}

const wordsOf = (unit: Unit): number =>
  unit.reduce((sum, { candidate }) => sum + wordsIn(candidate.tokens), 0)

/** Whether there is room for some more sentences. */
const fits = (fresh: Unit, { chosen, words }: Choice, length: ExtractLength): boolean => {
  if ('sentences' in length) return chosen.length + fresh.length <= length.sentences
  return chosen.length === 0 || words + wordsOf(fresh) / 2 <= length.words
}

/** Whether there may be room for any further sentence. */
const hasRoom = ({ chosen, words }: Choice, length: ExtractLength): boolean =>
  'sentences' in length ? chosen.length < length.sentences : words <= length.words

/** How like each sentence is to the likest that is chosen, with one unit more. */
const toldWith = (unit: Unit, { told }: Choice, all: Unit): readonly number[] =>
  all.map((one) => {
    let likest = told[one.index] ?? 0
    for (const { vector } of unit) likest = Math.max(likest, likeness(vector, one.vector))
    return likest
  })

const withUnit = (
  choice: Choice,
  unit: Unit,
  { all, length }: { readonly all: Unit; readonly length: ExtractLength },
): Choice => {
  const more = {
    ...choice,
    chosen: [...choice.chosen, ...unit],
    words: choice.words + wordsOf(unit),
    taken: new Set([...choice.taken, ...unit.map(({ index }) => index)]),
    paragraphs: new Set([...choice.paragraphs, ...unit.map(({ candidate }) => candidate.block)]),
  }
  // Where no room is left nobody asks what would be said again.
  return hasRoom(more, length) ? { ...more, told: toldWith(unit, choice, all) } : more
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
const freshOf = (unit: Unit, { taken }: Choice): Unit =>
  unit.some(({ index }) => taken.has(index)) ? unit.filter(({ index }) => !taken.has(index)) : unit

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
  let choice: Choice = {
    chosen: [],
    words: 0,
    taken: new Set(),
    paragraphs: new Set(),
    told: [],
  }
  for (;;) {
    const unit = bestUnit(units, choice, length)
    if (!unit) break
    choice = withUnit(choice, unit, { all, length })
  }
  return choice.chosen
    .map(({ candidate }) => candidate)
    .sort((one, other) => one.start - other.start)
    .map((span) => quote(input.text, span))
}
