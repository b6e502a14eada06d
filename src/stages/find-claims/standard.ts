import type { Frame, Predicate } from '#model/frame'
import { frameOf, predicates } from '#model/frame'
import { bitsOfKinds } from './frame.ts'
import { frameRules, precedenceOf, ruleOf } from './frames/index.ts'
import { limits } from './limits.ts'

/** What a word with a predicate says, before its place is known. */
export type Standard = {
  readonly predicate: Predicate
  readonly frame: Frame
  readonly weight: number
  /** The kinds of parts it leans on, as bits. */
  readonly wants: number
  readonly missing: number
  /** What the place of its frame in the order of precedence adds. */
  readonly precedence: number
}

const standardOf = (predicate: Predicate): Standard => {
  const frame = frameOf(predicate)
  const { weight, weights, leaning, leanings } = ruleOf(frame)
  const { wants, must } = leanings[predicate] ?? leaning
  const { missing, mustMissing } = limits.leaning
  return {
    predicate,
    frame,
    weight: limits.weight[weights[predicate] ?? weight],
    wants: bitsOfKinds(wants),
    missing: must ? mustMissing : missing,
    precedence: (frameRules.length - precedenceOf(frame)) * limits.precedence,
  }
}

const standards = new Map(predicates.map((predicate) => [predicate, standardOf(predicate)]))

/** What a word with a predicate says. Every predicate has its standard. */
export const standardFor = (predicate: Predicate): Standard => {
  const standard = standards.get(predicate)
  if (!standard) throw new Error(`No standard for predicate ${predicate}`)
  return standard
}
