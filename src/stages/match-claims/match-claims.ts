import { stage } from '#model/stage'
import { daysBetween, meet } from './days.ts'
import type { Facets, RoleName } from './facets.ts'
import { roleNames } from './facets.ts'
import { areKin, inCommon } from './in-common.ts'
import { leastInCommon, leastShare, storyDays } from './limits.ts'
import { isAhead, timeOf } from './times.ts'
import { areOpposite, needsFor } from './topics.ts'
import type { Amounts } from './values.ts'
import { amounts } from './values.ts'

/** What two claims are to each other, and by which rule. */
export type Match = {
  readonly verdict: 'same' | 'opposing' | 'neither'
  readonly reason: string
  /** How much both have in common; 0 where they are not of one story. */
  readonly score: number
}

const neither = (reason: string): Match => ({ verdict: 'neither', reason, score: 0 })

/** Whether both may speak of one time: their dates meet, or they were published near each other. */
const isOneTime = (one: Facets, other: Facets): boolean => {
  const [first, second] = [timeOf(one), timeOf(other)]
  if (one.date && other.date && !meet(first, second)) return false
  const isNear = daysBetween(one.day, other.day) <= storyDays
  const isVague = first.grain === 'year' || second.grain === 'year'
  if (isVague || !(one.date || other.date)) return isNear
  return meet(first, second) || (isNear && (isAhead(one) || isAhead(other)))
}

const share = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((name) => other.includes(name))

const countriesIn = ({ anchors, roles }: Facets, role: RoleName): readonly string[] =>
  roles[role].filter((name) => anchors[name] === 'country')

const namesIn = ({ anchors, roles }: Facets, role: RoleName): readonly string[] =>
  roles[role].filter((name) => anchors[name] !== 'goods' && anchors[name] !== 'broad')

const areOthers = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 0 && other.length > 0 && !share(one, other)

/** Both fill a role: with other countries, or with names that the other does not even mention. */
const clashesIn = (role: RoleName, one: Facets, other: Facets): boolean => {
  if (areOthers(countriesIn(one, role), countriesIn(other, role))) return true
  const [first, second] = [namesIn(one, role), namesIn(other, role)]
  if (!areOthers(first, second)) return false
  const isMentioned = (names: readonly string[], { anchors }: Facets) =>
    names.some((name) => name in anchors)
  return !isMentioned(first, other) || !isMentioned(second, one)
}

/** Who acts in the one suffers it in the other. */
const isTurned = (one: Facets, other: Facets): boolean =>
  areOthers(namesIn(one, 'actor'), namesIn(other, 'actor')) &&
  (share(namesIn(one, 'actor'), namesIn(other, 'target')) ||
    share(namesIn(one, 'target'), namesIn(other, 'actor')))

/** One country acts in one claim and is hit in the other, whoever stands across. */
const isMirrored = (one: Facets, other: Facets): boolean =>
  share(countriesIn(one, 'actor'), countriesIn(other, 'target')) ||
  share(countriesIn(one, 'target'), countriesIn(other, 'actor'))

/** Why two claims cannot be of one story; null where nothing speaks against it. */
const clash = (one: Facets, other: Facets): string | null => {
  if (!isOneTime(one, other)) return 'other-time'
  const role = roleNames.find((name) => clashesIn(name, one, other))
  if (role) return `other-${role}`
  return isTurned(one, other) || isMirrored(one, other) ? 'other-way-round' : null
}

/** A plan and a later report of what became of it follow one another. */
const isSuperseded = (one: Facets, other: Facets): boolean => {
  const [early, late] = one.day <= other.day ? [one, other] : [other, one]
  return early.factuality === 'planned' && late.factuality === 'asserted' && early.day < late.day
}

const isDenied = ({ factuality }: Facets): boolean => factuality === 'denied'

const oppositionOf = (one: Facets, other: Facets): string | null => {
  if (one.topic === null || other.topic === null) return null
  const isSameTopic = one.topic === other.topic
  if (isSameTopic && isDenied(one) !== isDenied(other)) return 'denied'
  if (areOpposite(one.topic, other.topic) && !isDenied(one) && !isDenied(other)) return 'opposite'
  const isOnePredicate = one.predicate === other.predicate
  return isOnePredicate && amounts(one, other) === 'differ' ? 'other-amount' : null
}

const mayBeOne: ReadonlySet<Amounts> = new Set(['same', 'near', 'unknown'])

/** Whether one denies the opposite of what the other says: it does not sell, it stopped selling. */
const isDeniedOpposite = (one: Facets, other: Facets): boolean =>
  one.topic !== null &&
  other.topic !== null &&
  areOpposite(one.topic, other.topic) &&
  isDenied(one) !== isDenied(other)

const sameOf = (one: Facets, other: Facets): string | null => {
  if (one.topic === null || !mayBeOne.has(amounts(one, other))) return null
  if (one.topic === other.topic) return 'same-event'
  return isDeniedOpposite(one, other) ? 'denied-opposite' : null
}

/** Beside countries and a date: states do many things to each other in a month. */
const shareMoreThanCountries = (one: Facets, other: Facets): boolean =>
  amounts(one, other) === 'same' ||
  areKin(one, other) ||
  Object.entries(one.anchors).some(
    ([name, kind]) => kind !== 'country' && kind !== 'agency' && name in other.anchors,
  )

/** Both name one of those without whom it is anybody's event: who was listed, who was charged. */
const meetsNeeds = (one: Facets, other: Facets): boolean => {
  const roles = needsFor(one.topic)
  return roles.length === 0 || roles.some((role) => share(namesIn(one, role), namesIn(other, role)))
}

/** Whether two claims may stand in one cluster that others hold together: nothing speaks against it. */
export const mayStandTogether = (one: Facets, other: Facets): boolean =>
  oppositionOf(one, other) === null && sameOf(one, other) !== null && clash(one, other) === null

/**
 * Whether two claims say the same, contradict each other, or neither. Symmetric.
 *
 * Precision first: they must tell of one kind of event, at one time, with nobody else in any role,
 * and have enough in common that few other events would.
 */
export const matchClaims = stage(
  'match-claims',
  ({ one, other }: { readonly one: Facets; readonly other: Facets }): Match => {
    const opposition = oppositionOf(one, other)
    const same = opposition ? null : sameOf(one, other)
    if (!opposition && !same) return neither('other-event')
    const against = clash(one, other)
    if (against) return neither(against)
    const { score, share: part } = inCommon(one, other)
    const isEnough = score >= leastInCommon && part >= leastShare
    if (!isEnough || !meetsNeeds(one, other) || !shareMoreThanCountries(one, other))
      return neither('little-in-common')
    if (!opposition) return { verdict: 'same', reason: same ?? '', score }
    return isSuperseded(one, other)
      ? neither('superseded')
      : { verdict: 'opposing', reason: opposition, score }
  },
)
