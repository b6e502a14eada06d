import type { Amount, ClaimDate } from '#model/claim'
import type { Span } from '#model/span'
import { ruleOf } from './frames/index.ts'
import { limits } from './limits.ts'
import type { Part } from './parts.ts'
import type { Reading } from './reading.ts'
import type { Scene } from './scene.ts'

const distance = (part: Span, trigger: Span): number =>
  part.end <= trigger.start ? trigger.start - part.end : Math.max(0, part.start - trigger.end)

/** The part nearest to the trigger; of equals the first. */
const nearest = (parts: readonly Part[], { trigger }: Reading): Part | undefined => {
  let best = parts[0]
  for (const part of parts)
    if (best && distance(part, trigger) < distance(best, trigger)) best = part
  return best
}

const isWithin = ({ start, end }: Part, clause: Span): boolean =>
  clause.start <= start && end <= clause.end

/** The date nearest to the trigger, in its clause before elsewhere in the sentence. */
export const dateOf = ({ parts }: Scene, clause: Span, reading: Reading): ClaimDate | null => {
  const dates = parts.filter(({ kind }) => kind === 'date')
  if (dates.length === 0) return null
  const found =
    nearest(
      dates.filter((one) => isWithin(one, clause)),
      reading,
    ) ??
    nearest(
      dates.filter(({ end }) => end <= clause.start),
      reading,
    )
  return typeof found?.value?.value === 'string'
    ? { value: found.value.value, text: found.text }
    : null
}

const isDuration = ({ value }: Part): boolean =>
  limits.durations.some((unit) => unit === value?.unit)

/** The value that measures the claim: of the kinds its frame counts in, the nearest of the likeliest. */
export const amountOf = ({ parts }: Scene, clause: Span, reading: Reading): Amount | null => {
  const { amount } = ruleOf(reading.frame)
  const values = parts.filter((part) => amount.includes(part.kind) && isWithin(part, clause))
  if (values.length === 0) return null
  const measures = (part: Part): boolean => reading.predicate === 'supply.wait' || !isDuration(part)
  for (const kind of amount) {
    const found = nearest(
      values.filter((part) => part.kind === kind && measures(part)),
      reading,
    )
    if (typeof found?.value?.value === 'number')
      return { value: found.value.value, unit: found.value.unit ?? '', text: found.text }
  }
  return null
}
