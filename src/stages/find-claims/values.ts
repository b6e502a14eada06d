import type { Amount, ClaimDate } from '#model/claim'
import type { Span } from '#model/span'
import { contains } from '#model/span'
import { ruleOf } from './frames/index.ts'
import { limits } from './limits.ts'
import type { Part } from './parts.ts'
import { gapTo } from './placed.ts'
import type { Reading } from './reading.ts'
import type { Scene } from './scene.ts'

/** Of the parts that are wanted the one nearest to the trigger; of equals the first. */
const nearest = (
  parts: readonly Part[],
  { trigger }: Reading,
  isWanted: (part: Part) => boolean,
): Part | undefined => {
  let best: Part | undefined
  for (const part of parts)
    if (isWanted(part) && (!best || gapTo(part, trigger) < gapTo(best, trigger))) best = part
  return best
}

/** The date nearest to the trigger, in its clause before elsewhere in the sentence. */
export const dateOf = ({ parts }: Scene, clause: Span, reading: Reading): ClaimDate | null => {
  if (!parts.some(({ kind }) => kind === 'date')) return null
  const found =
    nearest(parts, reading, (one) => one.kind === 'date' && contains(clause, one)) ??
    nearest(parts, reading, ({ kind, end }) => kind === 'date' && end <= clause.start)
  return typeof found?.value?.value === 'string'
    ? { value: found.value.value, text: found.text }
    : null
}

const isDuration = ({ value }: Part): boolean =>
  limits.durations.some((unit) => unit === value?.unit)

/** The value that measures the claim: of the kinds its frame counts in, the nearest of the likeliest. */
export const amountOf = ({ parts }: Scene, clause: Span, reading: Reading): Amount | null => {
  const { amount } = ruleOf(reading.frame)
  if (!parts.some(({ kind }) => amount.includes(kind))) return null
  const measures = (part: Part): boolean => reading.predicate === 'supply.wait' || !isDuration(part)
  for (const kind of amount) {
    const isWanted = (one: Part) => one.kind === kind && contains(clause, one) && measures(one)
    const found = nearest(parts, reading, isWanted)
    if (typeof found?.value?.value === 'number')
      return { value: found.value.value, unit: found.value.unit ?? '', text: found.text }
  }
  return null
}
