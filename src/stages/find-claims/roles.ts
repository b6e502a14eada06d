import type { Filler, Roles } from '#model/claim'
import type { Frame } from '#model/frame'
import type { Span } from '#model/span'
import { overlaps } from '#model/span'
import type { PartKind } from './frame.ts'
import { ruleOf } from './frames/index.ts'
import { limits } from './limits.ts'
import type { Party } from './party.ts'
import { entityParty, partyOf } from './party.ts'
import type { Placed, Read } from './placed.ts'
import {
  enumerated,
  isAttribute,
  isClose,
  named,
  place,
  sharedSubject,
  subjects,
} from './placed.ts'
import type { Reading } from './reading.ts'
import type { Scene } from './scene.ts'

const pick = (kinds: readonly PartKind[], parts: readonly Placed[]): Placed | undefined =>
  parts.find(({ kind }) => kinds.includes(kind))

const distinct = (fillers: readonly Filler[]): readonly Filler[] =>
  fillers.length < 2
    ? fillers
    : [...new Map(fillers.map((one) => [one.name, one])).values()].slice(0, limits.fillers)

const fillers = (parts: readonly Placed[]): readonly Filler[] =>
  distinct(parts.filter(({ vague }) => !vague).map(({ filler }) => filler))

/** Who is meant by the parts that act or are hit; those that say too little are left out. */
const parties = (parts: readonly Placed[], input: Read, role: Party): readonly Filler[] =>
  distinct(parts.flatMap((part) => partyOf(part, input, role) ?? []))

const isPassive = ({ cues }: Scene, { trigger }: Reading): boolean =>
  cues.some((cue) => cue.tag === 'passive' && overlaps(cue, trigger))

const actorOf = (
  { scene, reading }: Read,
  placed: readonly Placed[],
  passive: boolean,
): Placed | undefined => {
  const { roles, actorAnywhere = false } = ruleOf(reading.frame)
  const { actor } = roles
  const agents = placed.filter(({ marked, side }) => marked === 'agent' && side !== 'before')
  const byAgent = pick(actor, agents)
  if (byAgent) return byAgent
  if (passive) return undefined
  const found = pick(actor, subjects(scene, reading, placed))
  if (found) return found
  return actor[0] === 'agency' || actorAnywhere
    ? placed.find(({ marked, kind }) => marked === null && kind === actor[0])
    : undefined
}

/** The companies that stand as the subject of what is done to companies. */
const sufferers = (
  { scene, reading }: Read,
  rest: readonly Placed[],
  passive: boolean,
): readonly Placed[] => {
  if (!ruleOf(reading.frame).doneToCompanies && !passive) return []
  const kinds = ruleOf(reading.frame).roles.target.filter((kind) => kind !== 'place')
  const first = pick(kinds, subjects(scene, reading, rest))
  return first ? enumerated(first, rest, scene) : []
}

const targetsOf = (input: Read, rest: readonly Placed[], passive: boolean): readonly Placed[] => {
  const { target } = ruleOf(input.reading.frame).roles
  const free = rest.filter((part) => !isAttribute(part, rest))
  const subject = sufferers(input, free, passive)
  const served = free.filter((part) => part.marked === 'toward' && !subject.includes(part))
  const toward = target.flatMap((kind) => served.filter((part) => part.kind === kind))[0]
  if (toward) return [...subject, ...enumerated(toward, free, input.scene)]
  if (subject.length > 0) return subject
  const { reading, scene } = input
  const behind = free.filter(({ side }) => side !== 'before' || scene.verbLast)
  const object = pick(
    target,
    behind.filter((part) => gapTo(part, reading.trigger) <= limits.nearObject),
  )
  return object ? enumerated(object, free, scene) : []
}

const gapTo = (part: Span, trigger: Span): number =>
  part.end <= trigger.start ? trigger.start - part.end : Math.max(0, part.start - trigger.end)

/** The speaker does what is said where nobody else is named, the frame allows it, and so does its kind. */
const ownActor = (input: Read, passive: boolean): readonly Filler[] => {
  const { scene, reading, attributed } = input
  const speaker = attributed?.speaker
  const { ownAct, roles } = ruleOf(reading.frame)
  if (!speaker || !ownAct || (passive && reading.frame !== 'position')) return []
  const entity = speaker.entity === null ? undefined : scene.entityOf(speaker.entity)
  const within = scene.parts.find(
    (part) => overlaps(part, speaker) && roles.actor.includes(part.kind),
  )
  const filler = entity
    ? roles.actor.some((kind) => kind === entity.type) && entityParty(entity, input)
    : within && partyOf(within, input, 'actor')
  return filler ? [filler] : []
}

/**
 * The goods: on the side where they stand, named products before generic ones, the nearest object or
 * the first subject. Broad words of the other side are left out.
 */
const itemOf = (
  { scene, reading }: Read,
  rest: readonly Placed[],
  passive: boolean,
): Placed | undefined => {
  const { roles, itemIsSubject = false } = ruleOf(reading.frame)
  const isSubject = passive || itemIsSubject
  const side = isSubject || scene.verbLast ? 'before' : 'after'
  const there = (part: Placed): boolean => part.side === side || part.side === 'inside'
  const rank = (part: Placed): number =>
    (there(part) ? 0 : 3) + (part.kind === 'product' ? 0 : 1) + (part.broad ? 1 : 0)
  const distance = (part: Placed): number =>
    part.side === 'before' && isSubject ? part.start : gapTo(part, reading.trigger)
  return rest
    .filter((part) => roles.item.includes(part.kind) && (there(part) || !part.broad))
    .toSorted((one, other) => rank(one) - rank(other) || distance(one) - distance(other))[0]
}

/** Named rules before generic ones. */
const instrumentsOf = ({ reading }: Read, rest: readonly Placed[]): readonly Placed[] => {
  const { instrument } = ruleOf(reading.frame).roles
  const named = rest.filter(({ kind }) => kind === 'instrument')
  if (!instrument.includes('rule') || named.length > 0) return named
  return rest.filter(({ kind }) => kind === 'rule')
}

/** No state rules against itself: the place is where it rules. */
const withoutHome = (
  targets: readonly Filler[],
  actors: readonly Filler[],
  { scene, reading }: Read,
): readonly Filler[] => {
  if (targets.length === 0 || actors.length === 0) return targets
  if (ruleOf(reading.frame).roles.actor[0] !== 'agency') return targets
  const homes = actors.map(({ entity }) => entity && (scene.countryOf(entity) ?? entity))
  return targets.filter(({ entity }) => entity === null || !homes.includes(entity))
}

/** Frames that accuse: nobody is drawn into them by standing near. */
const accusing: ReadonlySet<Frame> = new Set<Frame>(['enforcement', 'evasion'])

/** Whether a name has a part in what is said though no place of the frame is its own. */
const isConcerned = (part: Placed, all: readonly Placed[], { scene, reading }: Read): boolean => {
  const { entity } = part.filler
  if (entity === null || scene.isMedium(entity) || isAttribute(part, all)) return false
  if (gapTo(part, reading.trigger) > limits.concernedUnits) return false
  if (part.kind === 'company') return !accusing.has(reading.frame)
  const isState = part.kind === 'place' && (scene.countryOf(entity) ?? entity) === entity
  // Goods are sold somewhere, and made there for someone.
  return isState && reading.frame !== 'sale'
}

/** Whether somebody of that name has a role already. */
const isTaken = ({ name }: Filler, { actor, target, item, instrument }: Roles): boolean => {
  const isIt = (one: Filler): boolean => one.name === name
  return actor.some(isIt) || target.some(isIt) || item.some(isIt) || instrument.some(isIt)
}

/**
 * The companies and countries that a clause names beside those whose place is clear: in front of the
 * trigger they act, else they are hit. Right in six of ten, where nothing said before is right in
 * one of four.
 */
const withConcerned = (roles: Roles, input: Read, all: readonly Placed[]): Roles => {
  const { roles: kinds } = ruleOf(input.reading.frame)
  const { speaker } = input.attributed ?? {}
  const found = all.filter(
    (part) =>
      part.filler.entity !== speaker?.entity &&
      !isTaken(part.filler, roles) &&
      isConcerned(part, all, input),
  )
  if (found.length === 0) return roles
  const acts = ({ side, kind }: Placed): boolean =>
    kinds.actor.includes(kind) &&
    (!kinds.target.includes(kind) ||
      (side === 'before' && (kind === 'company' || roles.actor.length === 0)))
  const inferred = (parts: readonly Placed[]): readonly Filler[] =>
    fillers(parts).map((filler) => ({ ...filler, inferred: true }))
  const doers = distinct([...roles.actor, ...inferred(found.filter(acts))])
  const hit = inferred(found.filter((part) => !acts(part) && kinds.target.includes(part.kind)))
  const targets = withoutHome([...roles.target, ...hit], doers, input)
  return { ...roles, actor: doers, target: distinct(targets) }
}

/** Who does it, who suffers it, with which goods, by which rule. */
export const rolesOf = (input: Read): Roles => {
  const { scene, reading } = input
  const shared = sharedSubject(input)
  const placed = shared ? [shared, ...place(input)] : place(input)
  const passive = isPassive(scene, reading)
  const actor = actorOf(input, placed, passive)
  const actors = actor ? enumerated(named(actor, placed, scene), placed, scene) : []
  const rest = placed.filter(
    (part) => !actors.some(({ filler }) => filler.name === part.filler.name),
  )
  const near = rest.filter((part) => isClose(part, input))
  const item = itemOf(input, near, passive)
  const doers = actors.length > 0 ? parties(actors, input, 'actor') : ownActor(input, passive)
  const roles = {
    actor: doers,
    target: withoutHome(parties(targetsOf(input, near, passive), input, 'target'), doers, input),
    item: item ? fillers(enumerated(item, rest, scene)) : [],
    instrument: fillers(instrumentsOf(input, rest)),
  }
  return withConcerned(roles, input, rest)
}
