import { stretchOf } from './days.ts'
import type { Facets } from './facets.ts'
import { roleNames } from './facets.ts'
import {
  kinGoods,
  looseShare,
  otherGoods,
  sameAmount,
  samePredicate,
  sameRoundAmount,
  sameTime,
  sameYear,
  weights,
} from './limits.ts'
import { amounts, isTelling } from './values.ts'

/** How much two claims name alike, and which share that is of the poorer one. */
export type InCommon = { readonly score: number; readonly share: number }

/** Names in a role, where an agency stands in for its country: the country is not counted again. */
const weightOf = (name: string, { anchors }: Facets): number => weights[anchors[name] ?? 'goods']

const inRoles = ({ roles }: Facets): ReadonlySet<string> =>
  new Set(roleNames.flatMap((role) => roles[role]))

const namesInCommon = (one: Facets, other: Facets): number => {
  const isSameRole = (name: string): boolean =>
    roleNames.some((role) => one.roles[role].includes(name) && other.roles[role].includes(name))
  return Object.keys(one.anchors)
    .filter((name) => name in other.anchors)
    .reduce((sum, name) => sum + weightOf(name, one) * (isSameRole(name) ? 1 : looseShare), 0)
}

const timeInCommon = (one: Facets, other: Facets): number => {
  const [first, second] = [one, other].map(({ date }) => (date ? stretchOf(date) : null))
  if (!first || !second) return 0
  return first.grain === 'year' || second.grain === 'year' ? sameYear : sameTime
}

const amountInCommon = (one: Facets, other: Facets): number => {
  if (amounts(one, other) !== 'same') return 0
  return isTelling(one) && isTelling(other) ? sameAmount : sameRoundAmount
}

const goodsOf = ({ roles, anchors }: Facets): readonly string[] =>
  roles.item.filter((name) => anchors[name] === 'goods')

/**
 * Goods of one kin under other names: AI chips, AI processors, advanced chips. Their English names
 * share a word.
 */
export const areKin = (one: Facets, other: Facets): boolean => {
  const words = new Set(goodsOf(other).flatMap((name) => name.split(' ')))
  return goodsOf(one).some((name) => name.split(' ').some((word) => words.has(word)))
}

/** What goods add: something where they are kin by other names, less where they are not. */
const goodsInCommon = (one: Facets, other: Facets): number => {
  const [first, second] = [goodsOf(one), goodsOf(other)]
  const isNone = first.length === 0 || second.length === 0
  if (isNone || first.some((name) => second.includes(name))) return 0
  return areKin(one, other) ? kinGoods : -otherGoods
}

/** All that a claim could have in common with another. */
const whole = (claim: Facets): number => {
  const named = [...inRoles(claim)].reduce((sum, name) => sum + weightOf(name, claim), 0)
  const time = claim.date ? sameTime : 0
  const amount = claim.amount ? sameRoundAmount : 0
  return named + time + amount
}

/** What two claims have in common: names, time, amount. */
export const inCommon = (one: Facets, other: Facets): InCommon => {
  const score =
    namesInCommon(one, other) +
    timeInCommon(one, other) +
    amountInCommon(one, other) +
    goodsInCommon(one, other) +
    (one.predicate === other.predicate ? samePredicate : 0)
  const least = Math.min(whole(one), whole(other))
  return { score, share: least === 0 ? 1 : Math.min(1, score / least) }
}
