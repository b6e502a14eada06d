import type { Amount, Claim } from '#model/claim'
import type { Frame } from '#model/frame'
import type { Nouns } from './cast.ts'
import { cast } from './cast.ts'
import type { Known, Tense } from './fill.ts'
import { knownWith } from './fill.ts'
import { leastPrice, likelyYears } from './limits.ts'
import type { Names } from './naming.ts'
import { commonNoun } from './naming.ts'
import { measureUnits, noGoods, pieceUnits } from './word-sets.ts'

const currency = /^[A-Z]{3}$/u

type Slot = keyof Known['quantities']

const slotFor = ({ unit }: Amount): Slot => {
  if (currency.test(unit)) return 'money'
  if (unit === '%') return 'percent'
  return measureUnits.has(unit) ? 'measure' : 'count'
}

const noQuantities: Known['quantities'] = {
  money: null,
  percent: null,
  count: null,
  measure: null,
}

const quantitiesWith = (slot: Slot, said: string): Known['quantities'] => ({
  money: slot === 'money' ? said : null,
  percent: slot === 'percent' ? said : null,
  count: slot === 'count' ? said : null,
  measure: slot === 'measure' ? said : null,
})

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase()

/** Thousands of, dozens: a round number in words says no figure. */
const isVague = ({ value, text }: Amount): boolean =>
  !/\p{Nd}/u.test(text) && text !== '' && value >= 10 && /^10+$/u.test(String(value))

/** Frames in which a number of companies or people can only be those who are hit. */
const hittable: ReadonlySet<Frame> = new Set<Frame>(['control', 'easing', 'listing', 'enforcement'])

/** A year beside a thing is no number of them. */
const isYear = ({ value, text }: Amount): boolean =>
  Number.isInteger(value) &&
  value >= likelyYears.first &&
  value <= likelyYears.last &&
  !/[.,\s\u00A0\u202F]/u.test(text.match(/\p{Nd}.*\p{Nd}/u)?.[0] ?? '')

/** The nouns with the number of them in it, where it counts one of them or names what nobody fills. */
const counted = (nouns: Nouns, claim: Claim, names: Names): Nouns | null => {
  const { amount, roles } = claim
  const figure = amount && names.gist.amount({ value: amount.value, unit: '' })
  if (!amount || !figure || amount.value < 1 || isYear(amount)) return null
  const [item] = nouns.item
  const fits =
    pieceUnits.has(amount.unit) || lastWord(amount.unit) === lastWord(roles.item[0]?.name ?? '')
  if (item && nouns.item.length === 1 && fits)
    return isVague(amount) ? nouns : { ...nouns, item: [names.gist.counted(item, figure)] }
  if (isVague(amount)) return null
  const unit = commonNoun(names, amount.unit)
  if (unit?.kind === 'group' && nouns.target.length === 0 && hittable.has(claim.frame))
    return { ...nouns, target: [names.gist.counted(unit, figure)] }
  if (noGoods.has(amount.unit) || (amount.unit !== '' && pieceUnits.has(amount.unit))) return null
  const pieces = unit ? names.gist.counted(unit, figure) : names.gist.pieces(amount)
  const vaguer = nouns.item.every(({ kind }) => kind === 'goods')
  return pieces?.kind === 'goods' && vaguer ? { ...nouns, item: [pieces] } : null
}

/** A price that no chip or tool has: it is for an hour, a gigabyte, a token. */
const isRate = ({ frame, amount }: Claim): boolean =>
  frame === 'price' && amount !== null && currency.test(amount.unit) && amount.value < leastPrice

/** Frames whose amounts count no goods: so many jobs, three times the price. */
const uncounted: ReadonlySet<Frame> = new Set<Frame>(['impact', 'price', 'performance'])

/** What a claim knows, sorted into the roles its nouns can really fill. */
export const knownOf = (claim: Claim, names: Names, tense: Tense): Known => {
  const nouns = cast(claim, names)
  const { amount } = claim
  const slot = amount && slotFor(amount)
  const counts = slot === 'count' && !uncounted.has(claim.frame)
  const numbered = counts ? counted(nouns, claim, names) : null
  if (numbered) return knownWith(numbered, noQuantities, tense)
  const said = amount && !isRate(claim) ? names.gist.amount(amount) : null
  return knownWith(nouns, slot && said ? quantitiesWith(slot, said) : noQuantities, tense)
}
