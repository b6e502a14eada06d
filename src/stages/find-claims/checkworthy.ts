import type { Amount, ClaimDate, Factuality, Roles, Speaker } from '#model/claim'
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

const reasonsFor = (input: Input): readonly (keyof typeof reasonGains)[] => {
  const { speaker, roles, date, amount, predicate, text } = input
  const frame = frameOf(predicate)
  const found: readonly [keyof typeof reasonGains, boolean][] = [
    ['named actor', roles.actor.some(({ entity }) => entity !== null)],
    ['named target', roles.target.some(({ entity }) => entity !== null)],
    ['named product', roles.item.some(({ entity }) => entity !== null)],
    ['rule or list', roles.instrument.length > 0],
    ['date', date !== null],
    ['amount', amount !== null],
    ['number', amount === null && date === null && digits.test(text)],
    ['official act', actFrames.includes(frame)],
    ['unnamed source', speaker?.kind === 'anonymous'],
    ['denial', input.factuality === 'denied'],
  ]
  return found.filter(([, holds]) => holds).map(([reason]) => reason)
}

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
  const long = input.text.split(/\s+/u).length > longClaimWords ? reasonGains.number : 0
  const score = gained - opinion - long - unsureCosts[input.factuality]
  return { score: round(Math.min(1, Math.max(0, score))), reasons }
}
