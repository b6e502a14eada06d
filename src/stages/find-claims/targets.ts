import { partBits } from './frame.ts'
import { limits } from './limits.ts'
import type { Placed, Read } from './placed.ts'
import { enumerated, gapTo, isAttribute, noParts, subjectOf } from './placed.ts'

/** The companies that stand as the subject of what is done to companies. */
const sufferers = (input: Read, rest: readonly Placed[], passive: boolean): readonly Placed[] => {
  const { doneToCompanies, bits } = input.rule
  if (!doneToCompanies && !passive) return noParts
  const first = subjectOf(input, rest, bits.target & ~partBits.place)
  return first ? enumerated(first, rest, input.scene) : noParts
}

/** Whoever the words mark as the target, of the likeliest kind: sold to China. */
const servedOf = (
  { rule }: Read,
  free: readonly Placed[],
  subject: readonly Placed[],
): Placed | undefined => {
  if (!free.some(({ marked }) => marked === 'toward')) return undefined
  for (const kind of rule.roles.target)
    for (const part of free)
      if (part.marked === 'toward' && part.kind === kind && !subject.includes(part)) return part
  return undefined
}

/** The first of the kinds that stands near enough to the trigger for its object. */
const objectOf = ({ scene, reading, rule }: Read, free: readonly Placed[]): Placed | undefined => {
  for (const part of free)
    if (
      (part.bit & rule.bits.target) !== 0 &&
      (part.side !== 'before' || scene.verbLast) &&
      gapTo(part, reading.trigger) <= limits.nearObject
    )
      return part
  return undefined
}

const withoutAttributes = (parts: readonly Placed[]): readonly Placed[] =>
  parts.some((part) => isAttribute(part, parts))
    ? parts.filter((part) => !isAttribute(part, parts))
    : parts

/** Whoever is hit: the subject of what is done to it, who is marked, else the object. */
export const targetsOf = (
  input: Read,
  rest: readonly Placed[],
  passive: boolean,
): readonly Placed[] => {
  const free = withoutAttributes(rest)
  const subject = sufferers(input, free, passive)
  const toward = servedOf(input, free, subject)
  if (toward) return [...subject, ...enumerated(toward, free, input.scene)]
  if (subject.length > 0) return subject
  const object = objectOf(input, free)
  return object ? enumerated(object, free, input.scene) : noParts
}
