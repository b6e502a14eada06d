import type { Amount, ClaimDate } from '#model/claim'
import type { Span } from '#model/span'
import { partBits } from './frame.ts'
import { ruleOf } from './frames/index.ts'
import { limits } from './limits.ts'
import type { Part } from './parts.ts'
import { bitsOfParts } from './parts.ts'
import { gapTo } from './placed.ts'
import type { Reading } from './reading.ts'
import type { Scene } from './scene.ts'

/** Of the parts of a kind that stand in a clause the one nearest to the trigger; of equals the first. */
const nearest = (
  parts: readonly Part[],
  { trigger }: Reading,
  { bit, start, end }: Span & { readonly bit: number },
): Part | null => {
  let best: Part | null = null
  let least: number = limits.farAway
  for (const part of parts) {
    if (part.bit !== bit || part.start < start || part.end > end) continue
    const gap = gapTo(part, trigger)
    if (gap < least) [best, least] = [part, gap]
  }
  return best
}

/** The date nearest to the trigger, in its clause before elsewhere in the sentence. */
export const dateOf = ({ parts }: Scene, clause: Span, reading: Reading): ClaimDate | null => {
  const bit = partBits.date
  if ((bitsOfParts(parts) & bit) === 0) return null
  const { start, end } = clause
  const found =
    nearest(parts, reading, { bit, start, end }) ??
    nearest(parts, reading, { bit, start: 0, end: start })
  return typeof found?.value?.value === 'string'
    ? { value: found.value.value, text: found.text }
    : null
}

const isDuration = ({ value }: Part): boolean =>
  limits.durations.some((unit) => unit === value?.unit)

/** The parts of a scene that measure a claim of a predicate. */
const measuring = (parts: readonly Part[], { predicate }: Reading): readonly Part[] =>
  predicate !== 'supply.wait' && parts.some(isDuration)
    ? parts.filter((part) => !isDuration(part))
    : parts

/** The value that measures the claim: of the kinds its frame counts in, the nearest of the likeliest. */
export const amountOf = ({ parts }: Scene, clause: Span, reading: Reading): Amount | null => {
  const { amount } = ruleOf(reading.frame)
  const bits = bitsOfParts(parts)
  const { start, end } = clause
  for (const kind of amount) {
    const bit = partBits[kind]
    if ((bits & bit) === 0) continue
    const found = nearest(measuring(parts, reading), reading, { bit, start, end })
    if (typeof found?.value?.value === 'number')
      return { value: found.value.value, unit: found.value.unit ?? '', text: found.text }
  }
  return null
}
