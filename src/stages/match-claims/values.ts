import type { Facets } from './facets.ts'
import { differFrom, sameWithin } from './limits.ts'

/** How two amounts stand to each other; `other` of another unit, `unknown` where one is missing. */
export type Amounts = 'same' | 'near' | 'differ' | 'other' | 'unknown'

/** Compares the amounts of two claims. */
export const amounts = (one: Pick<Facets, 'amount'>, other: Pick<Facets, 'amount'>): Amounts => {
  const [first, second] = [one.amount, other.amount]
  if (!first || !second) return 'unknown'
  if (first.unit !== second.unit) return 'other'
  const largest = Math.max(Math.abs(first.value), Math.abs(second.value))
  const apart = largest === 0 ? 0 : Math.abs(first.value - second.value) / largest
  if (apart <= sameWithin) return 'same'
  return apart < differFrom ? 'near' : 'differ'
}

/** Whether an amount has two figures or more before its zeros: 15 %, 4.5 billion; not 3 or 200. */
export const isTelling = ({ amount }: Pick<Facets, 'amount'>): boolean =>
  amount !== null &&
  String(amount.value)
    .replaceAll(/\D|0+$/gu, '')
    .replace(/0+$/u, '').length > 1
