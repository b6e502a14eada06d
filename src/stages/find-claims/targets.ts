import type { PartKind } from './frame.ts'
import { ruleOf } from './frames/index.ts'
import { limits } from './limits.ts'
import type { Placed, Read } from './placed.ts'
import { enumerated, gapTo, isAttribute, noParts, subjectOf } from './placed.ts'

/** The companies that stand as the subject of what is done to companies. */
const sufferers = (input: Read, rest: readonly Placed[], passive: boolean): readonly Placed[] => {
  const { doneToCompanies, roles } = ruleOf(input.reading.frame)
  if (!doneToCompanies && !passive) return noParts
  const kinds = roles.target.filter((kind) => kind !== 'place')
  const first = subjectOf(input, rest, kinds)
  return first ? enumerated(first, rest, input.scene) : noParts
}

/** Whoever the words mark as the target, of the likeliest kind: sold to China. */
const servedOf = (
  free: readonly Placed[],
  subject: readonly Placed[],
  kinds: readonly PartKind[],
): Placed | undefined => {
  if (!free.some(({ marked }) => marked === 'toward')) return undefined
  for (const kind of kinds)
    for (const part of free)
      if (part.marked === 'toward' && part.kind === kind && !subject.includes(part)) return part
  return undefined
}

/** The first of the kinds that stands near enough to the trigger for its object. */
const objectOf = (
  { scene, reading }: Read,
  free: readonly Placed[],
  kinds: readonly PartKind[],
): Placed | undefined => {
  for (const part of free)
    if (
      kinds.includes(part.kind) &&
      (part.side !== 'before' || scene.verbLast) &&
      gapTo(part, reading.trigger) <= limits.nearObject
    )
      return part
  return undefined
}

/** Whoever is hit: the subject of what is done to it, who is marked, else the object. */
export const targetsOf = (
  input: Read,
  rest: readonly Placed[],
  passive: boolean,
): readonly Placed[] => {
  const { target } = ruleOf(input.reading.frame).roles
  const free = rest.filter((part) => !isAttribute(part, rest))
  const subject = sufferers(input, free, passive)
  const toward = servedOf(free, subject, target)
  if (toward) return [...subject, ...enumerated(toward, free, input.scene)]
  if (subject.length > 0) return subject
  const object = objectOf(input, free, target)
  return object ? enumerated(object, free, input.scene) : noParts
}
