import type { Amount, ClaimDate, Roles, Speaker } from '#model/claim'
import { limits } from './limits.ts'

type Input = {
  readonly score: number
  readonly roles: Roles
  readonly date: ClaimDate | null
  readonly amount: Amount | null
  readonly speaker: Speaker | null
  readonly fallback: boolean
}

const { confidence: steps } = limits

/** How sure, 0–1, from what was found: the trigger first, then who, what, when and how much. */
export const confidenceOf = ({ score, roles, date, amount, speaker, fallback }: Input): number => {
  const found =
    steps.base +
    Math.min(score, steps.mostScore) * steps.perScore +
    (roles.actor.length > 0 ? steps.actor : 0) +
    (roles.target.length + roles.item.length + roles.instrument.length > 0 ? steps.object : 0) +
    (date || amount ? steps.value : 0) +
    (speaker?.kind === 'named' ? steps.speaker : 0) +
    (fallback ? steps.fallback : 0)
  return Math.round(Math.min(Math.max(found, steps.least), steps.most) * 100) / 100
}
