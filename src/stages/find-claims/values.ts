import type { Amount, ClaimDate } from '#model/claim'
import type { Span } from '#model/span'
import { contains } from '#model/span'
import { ruleOf } from './frames/index.ts'
import { limits } from './limits.ts'
import type { Part } from './parts.ts'
import type { Reading } from './reading.ts'
import type { Scene } from './scene.ts'

const distance = (part: Span, trigger: Span): number =>
  part.end <= trigger.start ? trigger.start - part.end : Math.max(0, part.start - trigger.end)

const nearest = (parts: readonly Part[], { trigger }: Reading): Part | undefined =>
  parts.toSorted((one, other) => distance(one, trigger) - distance(other, trigger))[0]

/** The date nearest to the trigger, in its clause before elsewhere in the sentence. */
export const dateOf = ({ parts }: Scene, clause: Span, reading: Reading): ClaimDate | null => {
  const dates = parts.filter(({ kind }) => kind === 'date')
  const found =
    nearest(
      dates.filter((one) => contains(clause, one)),
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
  for (const kind of ruleOf(reading.frame).amount) {
    const found = nearest(
      parts.filter(
        (part) =>
          part.kind === kind &&
          contains(clause, part) &&
          (reading.predicate === 'supply.wait' || !isDuration(part)),
      ),
      reading,
    )
    if (typeof found?.value?.value === 'number')
      return { value: found.value.value, unit: found.value.unit ?? '', text: found.text }
  }
  return null
}
