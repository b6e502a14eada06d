import type { GistNoun } from '#languages/kinds/gist'
import type { Claim } from '#model/claim'
import type { Span } from '#model/span'
import { contains } from '#model/span'
import type { Message } from './message.ts'
import { compareDates } from './mood.ts'
import { roles } from './pattern.ts'

/** Roles of which two messages that say the same share a name. */
const parties = ['actor', 'target', 'item'] as const

const first = ({ claims }: Message): Claim => claims[0]

/** Whether two fillings of a role have a name in common. */
const share = (one: readonly GistNoun[], other: readonly GistNoun[]): boolean =>
  one.some(({ word }) => other.some((noun) => noun.word === word))

/** Whether two fillings of a role can mean the same: one is empty, or they have a name in common. */
const fits = (one: readonly GistNoun[], other: readonly GistNoun[]): boolean =>
  one.length === 0 || other.length === 0 || share(one, other)

const sameSpeaker = (one: Claim, other: Claim): boolean => {
  if (!one.speaker || !other.speaker) return true
  return one.speaker.entity === other.speaker.entity && one.speaker.entity !== null
    ? true
    : one.speaker.name === other.speaker.name
}

const sameFigures = (one: Claim, other: Claim): boolean =>
  (!one.amount || !other.amount || one.amount.value === other.amount.value) &&
  (!one.date || !other.date || compareDates(one.date.value, other.date.value) === 0)

const isHeadline = (claim: Claim, headlines: readonly Span[]): boolean =>
  headlines.some((block) => contains(block, claim.evidence))

const generic = (nouns: readonly GistNoun[]): boolean =>
  nouns.every(({ kind }) => kind === 'goods' || kind === 'group' || kind === 'rule')

/**
 * Whether two messages of one predicate say the same: as firm, by the same speaker, of the same
 * people and things. A headline may call by a general name what the text calls by its own.
 */
const sayTheSame = (one: Message, other: Message, headlines: readonly Span[]): boolean => {
  const [left, right] = [first(one), first(other)]
  if (one.known.mood !== other.known.mood) return false
  if (!sameSpeaker(left, right) || !sameFigures(left, right)) return false
  const [mine, theirs] = [one.known.nouns, other.known.nouns]
  const loose =
    isHeadline(left, headlines) || isHeadline(right, headlines) || share(mine.actor, theirs.actor)
  return (
    parties.some((role) => share(mine[role], theirs[role])) &&
    roles.every(
      (role) =>
        fits(mine[role], theirs[role]) || (loose && (generic(mine[role]) || generic(theirs[role]))),
    )
  )
}

const amountTold = ({ known, when, speaker, own }: Message): number =>
  roles.reduce(
    (sum, role) =>
      sum +
      known.nouns[role].filter(({ kind }) => kind !== 'goods').length * 2 +
      Math.min(1, known.nouns[role].length),
    0,
  ) +
  (when ? 1 : 0) +
  (speaker && !own ? 3 : 0) +
  Object.values(known.quantities).filter((one) => one !== null).length * 2

/** Two messages as one: the words of the one that tells more, the claims of both. */
const united = (one: Message, other: Message): Message => {
  const [told, rest] = amountTold(other) > amountTold(one) ? [other, one] : [one, other]
  return { ...told, claims: [...told.claims, ...rest.claims], when: told.when ?? rest.when }
}

/** Where a message stands that says the same; -1: nowhere. */
const placeOf = (
  message: Message,
  merged: readonly Message[],
  headlines: readonly Span[],
): number => {
  const { predicate } = first(message)
  for (let at = 0; at < merged.length; at += 1) {
    const one = merged[at]
    if (one && first(one).predicate === predicate && sayTheSame(one, message, headlines)) return at
  }
  return -1
}

/** Messages without those that repeat another, in the order of their first claim. */
export const mergeAlike = (
  messages: readonly Message[],
  headlines: readonly Span[],
): readonly Message[] => {
  const merged: Message[] = []
  for (const message of messages) {
    const at = placeOf(message, merged, headlines)
    const known = merged[at]
    if (known) merged[at] = united(known, message)
    else merged.push(message)
  }
  return merged
}
