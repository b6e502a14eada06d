import type { Amount, ClaimDate, Roles, Speaker } from '#model/claim'
import type { Frame } from '#model/frame'
import { certainty } from './certainty.ts'
import { limits } from './limits.ts'

type Input = {
  readonly frame: Frame
  readonly score: number
  readonly roles: Roles
  readonly date: ClaimDate | null
  readonly amount: Amount | null
  readonly speaker: Speaker | null
  readonly fallback: boolean
  /** Words of the evidence. */
  readonly words: number
  /** Whether it stands in a heading within the text. */
  readonly heading: boolean
}

const { confidence: steps } = limits

/** What was found: the trigger first, then who, what, when and how much. */
const strengthOf = ({ score, roles, date, amount, speaker, fallback }: Input): number =>
  Math.min(score, steps.mostScore) * steps.perScore +
  (roles.actor.length > 0 ? steps.actor : 0) +
  (roles.target.length + roles.item.length + roles.instrument.length > 0 ? steps.object : 0) +
  (date || amount ? steps.value : 0) +
  (speaker?.kind === 'named' ? steps.speaker : 0) +
  (fallback ? steps.fallback : 0)

/**
 * The share of such claims whose frame the annotators share, 0–1: a logistic regression on what was
 * found, the length of the evidence and the frame (weights in `certainty.ts`).
 */
export const confidenceOf = (input: Input): number => {
  const { base, strength, length, heading, frame } = certainty
  const odds =
    base +
    strength * strengthOf(input) +
    length * Math.log(Math.max(1, input.words) / steps.usualWords) +
    (input.heading ? heading : 0) +
    (frame[input.frame] ?? 0)
  return Math.round(100 / (1 + Math.exp(-odds))) / 100
}
