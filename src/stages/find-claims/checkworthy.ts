import type { Amount, ClaimDate, Factuality, Filler, Roles, Speaker } from '#model/claim'
import type { Frame } from '#model/frame'
import { holdsDigit } from '#text/digits'
import { isSpace } from '#text/one-character'
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
  readonly frame: Frame
  readonly text: string
}

/** Frames of things done by somebody to somebody, which a record can bear out or not. */
const actFrames: ReadonlySet<Frame> = new Set<Frame>([
  'control',
  'easing',
  'enforcement',
  'evasion',
  'licence',
  'listing',
  'retaliation',
])

const opinions: ReadonlySet<Frame> = new Set<Frame>(['outlook', 'position'])

const isNamed = (fillers: readonly Filler[]): boolean => {
  for (const { entity } of fillers) if (entity !== null) return true
  return false
}

type Reason = keyof typeof reasonGains

const holdsNumber = ({ amount, date, text }: Input): boolean =>
  amount === null && date === null && holdsDigit(text, { start: 0, end: text.length })

const reasonsFor = (input: Input): readonly Reason[] => {
  const { speaker, roles, date, amount, frame } = input
  const found: Reason[] = []
  if (isNamed(roles.actor)) found.push('named actor')
  if (isNamed(roles.target)) found.push('named target')
  if (isNamed(roles.item)) found.push('named product')
  if (roles.instrument.length > 0) found.push('rule or list')
  if (date !== null) found.push('date')
  if (amount !== null) found.push('amount')
  if (holdsNumber(input)) found.push('number')
  if (actFrames.has(frame)) found.push('official act')
  if (speaker?.kind === 'anonymous') found.push('unnamed source')
  if (input.factuality === 'denied') found.push('denial')
  return found
}

/** A text of that many words and as many spaces is at least this long. */
const longText = 2 * longClaimWords - 1

const isLong = (text: string): boolean => {
  if (text.length < longText) return false
  let gaps = 0
  for (let at = 0; at < text.length; at += 1)
    if (isSpace(text, at) && !isSpace(text, at - 1)) gaps += 1
  return gaps >= longClaimWords
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
  let gained = baseScore
  for (const reason of reasons) gained += reasonGains[reason]
  const opinion = opinions.has(input.frame) ? opinionCost : 0
  const long = isLong(input.text) ? reasonGains.number : 0
  const score = gained - opinion - long - unsureCosts[input.factuality]
  return { score: round(Math.min(1, Math.max(0, score))), reasons }
}
