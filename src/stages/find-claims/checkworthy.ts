import type { Amount, ClaimDate, Factuality, Filler, Roles, Speaker } from '#model/claim'
import type { Frame, Predicate } from '#model/frame'
import { frameOf } from '#model/frame'
import {
  baseScore,
  longClaimWords,
  opinionCost,
  reasonGains,
  unsureCosts,
} from './checkworthy-limits.ts'

type Input = {
  readonly speaker: Speaker | null
  readonly roles: Roles
  readonly date: ClaimDate | null
  readonly amount: Amount | null
  readonly factuality: Factuality
  readonly predicate: Predicate
  readonly text: string
}

/** Frames of things done by somebody to somebody, which a record can bear out or not. */
const actFrames: readonly Frame[] = [
  'control',
  'easing',
  'enforcement',
  'evasion',
  'licence',
  'listing',
  'retaliation',
]

const opinions: readonly Frame[] = ['outlook', 'position']

const digits = /\p{Nd}/u

const isKnown = ({ entity }: Filler): boolean => entity !== null

type Reason = keyof typeof reasonGains

const reasonsFor = (input: Input): readonly Reason[] => {
  const { speaker, roles, date, amount, predicate, text } = input
  const found: Reason[] = []
  const add = (reason: Reason, holds: boolean): void => {
    if (holds) found.push(reason)
  }
  add('named actor', roles.actor.some(isKnown))
  add('named target', roles.target.some(isKnown))
  add('named product', roles.item.some(isKnown))
  add('rule or list', roles.instrument.length > 0)
  add('date', date !== null)
  add('amount', amount !== null)
  add('number', amount === null && date === null && digits.test(text))
  add('official act', actFrames.includes(frameOf(predicate)))
  add('unnamed source', speaker?.kind === 'anonymous')
  add('denial', input.factuality === 'denied')
  return found
}

const space = /\s+/gu

/** A text of that many words and as many spaces is at least this long. */
const longText = 2 * longClaimWords - 1

const isLong = (text: string): boolean =>
  text.length >= longText && (text.match(space)?.length ?? 0) >= longClaimWords

const round = (score: number): number => Math.round(score * 100) / 100

/**
 * How much a claim is worth a check, 0–1, and why, in a reader's words.
 *
 * Names, dates, sums and official acts raise it; opinion, forecast and mere length do not.
 */
export const checkworthiness = (
  input: Input,
): { readonly score: number; readonly reasons: readonly string[] } => {
  const reasons = reasonsFor(input)
  const gained = reasons.reduce((sum, reason) => sum + reasonGains[reason], baseScore)
  const opinion = opinions.includes(frameOf(input.predicate)) ? opinionCost : 0
  const long = isLong(input.text) ? reasonGains.number : 0
  const score = gained - opinion - long - unsureCosts[input.factuality]
  return { score: round(Math.min(1, Math.max(0, score))), reasons }
}
