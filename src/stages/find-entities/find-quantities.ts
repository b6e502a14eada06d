import type { LanguagePack } from '#languages/pack'
import type { Value } from '#model/entity'
import type { Sentence } from '#text/reading'
import type { Token } from '#text/tokens'
import { fact } from '#text/words'
import { parseDay } from './calendar.ts'
import { findAmounts } from './find-amounts.ts'
import { findDates } from './find-dates.ts'
import type { Found, Referent, Run } from './found.ts'
import { foundAt } from './found.ts'
import type { Mentions } from './mentions.ts'
import type { QuantityWords } from './quantity-terms.ts'
import { holdsOpening, opensAt, quantityWordsOf } from './quantity-terms.ts'
import type { TermHit } from './sentence-terms.ts'

type Input = {
  readonly text: string
  readonly sentences: readonly Sentence[]
  /** For each sentence the terms in it. */
  readonly terms: readonly (readonly TermHit[])[]
  /** For each sentence what its words show by their characters. */
  readonly facts: readonly number[]
  readonly pack: LanguagePack
  readonly publishedAt: string | null
  /** The names already found. */
  readonly mentions: Mentions
}

type Dated = Pick<Referent, 'type'> & { readonly value: Value }

const referentFor = ({ type, value }: Dated, printed: string): Referent => {
  const unit = value.unit ? `${value.unit}:` : ''
  return { id: `${type}:${unit}${value.value}`, name: printed, type, wikidata: null, value }
}

/** By token: whether it is part of a mention. */
const coveredBy = (mentions: readonly Run[], tokens: number): boolean[] => {
  const covered = new Array<boolean>(tokens).fill(false)
  for (const { from, to } of mentions) covered.fill(true, from, to)
  return covered
}

/** Dates, sums and quantities with their values, outside the names already found. */
export const findQuantities = (input: Input): readonly Found[] => {
  const { sentences, terms, pack, publishedAt } = input
  const marks = pack.quantities
  if (!marks) return []
  const found: Found[] = []
  const base = parseDay(publishedAt)
  for (let sentence = 0; sentence < sentences.length; sentence += 1) {
    const tokens = sentences[sentence]?.tokens ?? []
    const hits = terms[sentence] ?? []
    if (((input.facts[sentence] ?? 0) & fact.number) === 0 && !holdsOpening(hits)) continue
    const words = quantityWordsOf(hits, tokens.length)
    const covered = coveredBy(input.mentions[sentence] ?? [], tokens.length)
    const places = placesToTry(tokens, words, covered)
    if (places.length === 0) continue
    const read = { tokens, words, covered, places, marks, base }
    for (const { value, from, to } of findDates(read)) {
      covered.fill(true, from, to)
      const date = { type: 'date', value: { value, unit: null } } as const
      found.push(foundIn(input, { sentence, from, to }, date))
    }
    for (const { type, value, from, to } of findAmounts(read))
      found.push(foundIn(input, { sentence, from, to }, { type, value }))
  }
  return found
}

const foundIn = ({ text, sentences }: Input, run: Run, dated: Dated): Found => {
  const tokens = sentences[run.sentence]?.tokens ?? []
  const printed = text.slice(tokens[run.from]?.start ?? 0, tokens[run.to - 1]?.end ?? 0)
  return foundAt(tokens, run, {
    referent: referentFor(dated, printed),
    rule: `quantity.${dated.type}`,
  })
}

/** Tokens of no name where a number or date can start: figures and the words of numbers and dates. */
const placesToTry = (
  tokens: readonly Token[],
  words: QuantityWords,
  covered: readonly boolean[],
): readonly number[] => {
  const places: number[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const isNumber = ((tokens[at]?.word.facts ?? 0) & fact.number) !== 0
    if ((isNumber || opensAt(words, at)) && covered[at] !== true) places.push(at)
  }
  return places
}
