import { themes } from '#knowledge/themes'
import type { Claim } from '#model/claim'
import type { Frame, Predicate } from '#model/frame'
import { frameOf } from '#model/frame'
import { topicFor } from '#stages/match-claims/topics'
import { toldInCommon } from '../common.ts'
import type { Fault } from '../fault.ts'
import type { Reading } from '../reading.ts'

/** What says no by its own meaning: not allowed is banned, did not sell is stopped selling. */
const against: ReadonlySet<Predicate> = new Set<Predicate>([
  'control.ban',
  'control.require',
  'control.restrict',
  'launch.delay',
  'licence.await',
  'licence.refuse',
  'licence.revoke',
  'outlook.doubt',
  'position.decline',
  'position.deny',
  'production.halt',
  'sale.stop',
  'supply.shortage',
])

const framesOf: ReadonlyMap<string, readonly Frame[]> = new Map(
  themes.map(({ id, frames }) => [id, frames]),
)

/** Frames that a reading speaks of at all, by whatever words. */
const spokenOf = ({ cues, things }: Reading): ReadonlySet<Frame> =>
  new Set([
    ...cues.map(({ predicate }) => frameOf(predicate)),
    ...[...things].flatMap((id) => framesOf.get(id) ?? []),
  ])

/** Whether a reading says no by what happens in it, of which the other does not speak. */
const saysNoOtherwise = ({ cues }: Reading, other: Reading): boolean => {
  const known = spokenOf(other)
  return cues.some(({ predicate }) => against.has(predicate) && !known.has(frameOf(predicate)))
}

const isDenied = ({ denials }: Reading): boolean => denials.length > 0

const topicOf = ({ predicate }: Claim): string => topicFor(predicate) ?? predicate

const isDenial = ({ factuality }: Claim): boolean => factuality === 'denied'

/** Frames of what is thought, which says little of what is so. */
const thought: ReadonlySet<Frame> = new Set<Frame>(['outlook', 'position'])

/** A kind of event that the sentence tells as true, and the cited words only deny. */
const isToldOfDenied = (said: Reading, cited: Reading): boolean => {
  const told = new Set(said.claims.filter((claim) => !isDenial(claim)).map(topicOf))
  const denied = cited.claims
    .filter((claim) => isDenial(claim) && !thought.has(claim.frame))
    .map(topicOf)
  const known = cited.claims.filter((claim) => !isDenial(claim)).map(topicOf)
  return denied.some((topic) => told.has(topic) && !known.includes(topic))
}

type Clauses = readonly Reading[]

/** Clauses that share most with the sentence; none where none shares anything. */
const meantBy = (said: Reading, clauses: Clauses): Clauses => {
  const counts = clauses.map((clause) => toldInCommon(said, clause).size)
  const most = Math.max(0, ...counts)
  return most === 0 ? [] : clauses.filter((_, index) => counts[index] === most)
}

/** Whether what a sentence tells is what a cited sentence denies, and no other one tells. */
const isDroppedIn = (said: Reading, clauses: Clauses, others: Clauses): boolean => {
  if (!clauses.some(isDenied)) return false
  const meant = meantBy(said, clauses)
  if (meant.length === 0)
    return others.length === 0 && clauses.every(({ claims }) => claims.every(isDenial))
  const told = others.filter((one) => !isDenied(one)).map((one) => toldInCommon(said, one))
  const isToldElsewhere = (one: Reading): boolean =>
    told.some((known) => toldInCommon(said, one).isSubsetOf(known))
  return meant.every((one) => isDenied(one) && !isToldElsewhere(one))
}

/**
 * What the cited words deny is not told as true, and the other way round. `sentences` holds the
 * clauses of each cited sentence.
 */
export const turnedDenials = (
  said: Reading,
  cited: Reading,
  sentences: readonly Clauses[],
): readonly Fault[] => {
  const isDropped = (clauses: Clauses): boolean =>
    isDroppedIn(said, clauses, sentences.filter((one) => one !== clauses).flat())
  const isTurned = isDenied(said)
    ? !isDenied(cited) && !saysNoOtherwise(cited, said)
    : isToldOfDenied(said, cited) || (!saysNoOtherwise(said, cited) && sentences.some(isDropped))
  return isTurned ? [{ rule: 'claim.denied', text: said.text }] : []
}
