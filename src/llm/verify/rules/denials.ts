import { themes } from '#knowledge/themes'
import type { Claim } from '#model/claim'
import type { Frame, Predicate } from '#model/frame'
import { frameOf } from '#model/frame'
import { topicFor } from '#stages/match-claims/topics'
import { isOneLanguage, toldInCommon } from '../common.ts'
import type { Fault } from '../fault.ts'
import { leastRetold } from '../limits.ts'
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
  if (!isDenied(cited)) return false
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
  if (meant.length === 0) {
    const isAll = clauses.every(({ claims }) => claims.every(isDenial))
    return isAll && (others.length === 0 || clauses.length === 1)
  }
  const told = others.filter((one) => !isDenied(one)).map((one) => toldInCommon(said, one))
  const isToldElsewhere = (one: Reading): boolean =>
    told.some((known) => toldInCommon(said, one).isSubsetOf(known))
  return meant.every((one) => isDenied(one) && !isToldElsewhere(one))
}

/** Whether a clause of the sentence leaves out the no of the clause it retells in the same words. */
const dropsInClause = (clauses: Clauses, sentences: readonly Clauses[]): boolean =>
  clauses.length > 1 &&
  clauses.some((clause) => {
    const meant = isDenied(clause) ? [] : meantBy(clause, sentences.flat())
    const [first] = meant
    return (
      first !== undefined &&
      isOneLanguage(clause, first) &&
      toldInCommon(clause, first).size >= leastRetold &&
      meant.every(isDenied)
    )
  })

/** What a sentence says and what it cites, whole and by clauses; of the cited, sentence by sentence. */
export type Turning = {
  readonly said: Reading
  readonly cited: Reading
  readonly clauses: Clauses
  readonly sentences: readonly Clauses[]
}

/** What the cited words deny is not told as true, and the other way round. */
export const turnedDenials = ({ said, cited, clauses, sentences }: Turning): readonly Fault[] => {
  const isDropped = (one: Clauses): boolean =>
    isDroppedIn(said, one, sentences.filter((other) => other !== one).flat())
  const isTurned = isDenied(said)
    ? !isDenied(cited) && !saysNoOtherwise(cited, said)
    : isToldOfDenied(said, cited) || (!saysNoOtherwise(said, cited) && sentences.some(isDropped))
  return isTurned || dropsInClause(clauses, sentences)
    ? [{ rule: 'claim.denied', text: said.text }]
    : []
}
