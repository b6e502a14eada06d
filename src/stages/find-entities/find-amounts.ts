import type { Quantities } from '#languages/kinds/quantities'
import type { Value } from '#model/entity'
import type { Token } from '#text/tokens'
import { isFree } from './covered.ts'
import { glueTokens, maxAdjectives } from './limits.ts'
import type { ReadNumber } from './numbers.ts'
import { readNumber } from './numbers.ts'
import type { QuantityWords } from './quantity-terms.ts'
import { wordFrom, wordUntil } from './quantity-terms.ts'

/** A sum or quantity found in a sentence. */
export type Amount = {
  readonly type: 'money' | 'quantity'
  readonly from: number
  readonly to: number
  readonly value: Value
}

type Input = {
  readonly tokens: readonly Token[]
  readonly words: QuantityWords
  readonly marks: Quantities
  /** By token: whether it is part of a mention. */
  readonly covered: readonly boolean[]
  /** The tokens where a number can start, in order. */
  readonly places: readonly number[]
}

const smallWord = /^\p{Ll}/u

/** The token behind the small words that may stand between a number and what it counts. */
const behindGlue = ({ words }: Input, at: number): number => {
  let to = at
  for (let count = 0; count < glueTokens && wordFrom(words, 'glue', to); count += 1) to += 1
  return to
}

const money = (input: Input, { value, from, to, digits }: ReadNumber): Amount | null => {
  const before = wordUntil(input.words, 'currency', from)
  const start = before?.from ?? from
  if (before) return { type: 'money', from: start, to, value: { value, unit: before.tag.code } }
  // `a $4.5 billion hit`, `a dollar`: the article is no number here.
  if (!digits && value === 1) return null
  // A currency may be written to the magnitude before it: 45억달러.
  const after =
    (to - 1 > from ? wordFrom(input.words, 'currency', to - 1) : null) ??
    wordFrom(input.words, 'currency', to) ??
    wordFrom(input.words, 'currency', behindGlue(input, to))
  return after && { type: 'money', from, to: after.to, value: { value, unit: after.tag.code } }
}

/** A share whose sign stands in front: yüzde 40, %40; behind another number it is that one's. */
const share = ({ tokens, words }: Input, { value, from, to }: ReadNumber): Amount | null => {
  const before = wordUntil(words, 'unit', from)
  if (before?.tag.unit !== '%' || tokens[before.from - 1]?.kind === 'number') return null
  return { type: 'quantity', from: before.from, to, value: { value, unit: '%' } }
}

/** A unit in the number's own last word: 2만4000명. */
const joined = ({ words }: Input, from: number, to: number) =>
  to - 1 > from ? wordFrom(words, 'unit', to - 1) : null

/** A unit right behind the number, or a counted noun behind an adjective or two. */
const quantity = (input: Input, number: ReadNumber): Amount | null => {
  const { tokens, words } = input
  const { value, to, from, digits } = number
  const ahead = share(input, number)
  if (ahead) return ahead
  let at = behindGlue(input, to)
  for (let skipped = 0; skipped <= maxAdjectives; skipped += 1) {
    const unit =
      wordFrom(words, 'unit', at) ?? wordFrom(words, 'unit', to) ?? joined(input, from, to)
    if (unit && !(value === 1 && !digits))
      return {
        type: 'quantity',
        from,
        to: unit.to,
        value: { value: value * unit.tag.factor, unit: unit.tag.unit },
      }
    const next = tokens[at]
    if (next?.kind !== 'word' || !smallWord.test(next.text) || wordFrom(words, 'before', at))
      return null
    at += 1
  }
  return null
}

/** A number with its magnitude and no unit named: 1.5 million H20s, trois milliards. */
const plain = (input: Input, number: ReadNumber): Amount | null => {
  const scaled = wordUntil(input.words, 'magnitude', number.to) !== null
  if (!scaled || !number.digits) return null
  return {
    type: 'quantity',
    from: number.from,
    to: number.to,
    value: { value: number.value, unit: null },
  }
}

const amountOf = (input: Input, number: ReadNumber): Amount | null =>
  money(input, number) ?? quantity(input, number) ?? plain(input, number)

/** Sums of money and quantities of a sentence, in order, none over another mention. */
export const findAmounts = (input: Input): readonly Amount[] => {
  const found: Amount[] = []
  let end = 0
  for (const at of input.places) {
    if (at < end || input.covered[at]) continue
    const number = readNumber(input.tokens, at, input)
    if (!number) continue
    const amount = amountOf(input, number)
    const isFound = amount !== null && isFree(input.covered, amount)
    if (isFound) found.push(amount)
    end = isFound ? amount.to : number.to
  }
  return found
}
