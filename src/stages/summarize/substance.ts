import type { Claim } from '#model/claim'
import { substance as limits } from './limits.ts'

/**
 * How much one claim tells, 0–1: who, what, how much, when and according to whom, times how sure we
 * are to have read it right.
 */
export const substance = ({ roles, amount, date, speaker, confidence }: Claim): number => {
  const { actor, target, item, instrument } = roles
  const filled =
    Math.min(1, actor.length) +
    Math.min(1, target.length) +
    Math.min(1, item.length) +
    Math.min(1, instrument.length)
  const told =
    limits.claim +
    limits.role * filled +
    (amount ? limits.amount : 0) +
    (speaker ? limits.speaker : 0) +
    (date ? limits.date : 0)
  return confidence * Math.min(told, limits.most)
}
