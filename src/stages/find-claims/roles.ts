import type { Filler, Roles } from '#model/claim'
import type { Frame } from '#model/frame'
import { overlaps } from '#model/span'
import type { PartKind } from './frame.ts'
import { ruleOf } from './frames/index.ts'
import { limits } from './limits.ts'
import type { Party } from './party.ts'
import { entityParty, partyOf } from './party.ts'
import type { Placed, Read } from './placed.ts'
import {
  enumerated,
  gapTo,
  isAttribute,
  isClose,
  named,
  noParts,
  place,
  sharedSubject,
  subjectOf,
} from './placed.ts'
import type { Reading } from './reading.ts'
import type { Scene } from './scene.ts'
import { targetsOf } from './targets.ts'

/** The fillers by their names, of which each counts once, as it was last. */
const distinct = (fillers: readonly Filler[]): readonly Filler[] => {
  if (fillers.length < 2) return fillers
  const found = new Map<string, Filler>()
  for (const filler of fillers) found.set(filler.name, filler)
  return [...found.values()].slice(0, limits.fillers)
}

const none: readonly Filler[] = []

const fillers = (parts: readonly Placed[]): readonly Filler[] => {
  if (parts.length === 0) return none
  const found: Filler[] = []
  for (const { vague, filler } of parts) if (!vague) found.push(filler)
  return distinct(found)
}

/** Who is meant by the parts that act or are hit; those that say too little are left out. */
const parties = (parts: readonly Placed[], input: Read, role: Party): readonly Filler[] => {
  if (parts.length === 0) return none
  const found: Filler[] = []
  for (const part of parts) {
    const filler = partyOf(part, input, role)
    if (filler) found.push(filler)
  }
  return distinct(found)
}

const isPassive = ({ cues }: Scene, { trigger }: Reading): boolean => {
  for (const cue of cues) if (cue.tag === 'passive' && overlaps(cue, trigger)) return true
  return false
}

/** Whoever is named as the agent behind the trigger: restricted by Washington. */
const agentOf = (placed: readonly Placed[], kinds: readonly PartKind[]): Placed | undefined => {
  for (const part of placed)
    if (part.marked === 'agent' && part.side !== 'before' && kinds.includes(part.kind)) return part
  return undefined
}

const actorOf = (input: Read, placed: readonly Placed[], passive: boolean): Placed | undefined => {
  const { roles, actorAnywhere = false } = ruleOf(input.reading.frame)
  const { actor } = roles
  const byAgent = agentOf(placed, actor)
  if (byAgent || passive) return byAgent
  const found = subjectOf(input, placed, actor)
  if (found || (actor[0] !== 'agency' && !actorAnywhere)) return found
  return placed.find(({ marked, kind }) => marked === null && kind === actor[0])
}

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
  let best: Placed | undefined
  let least = Number.POSITIVE_INFINITY
  for (const part of rest) {
    const isThere = part.side === side || part.side === 'inside'
    if (!roles.item.includes(part.kind) || (part.broad && !isThere)) continue
    const rank = (isThere ? 0 : 3) + (part.kind === 'product' ? 0 : 1) + (part.broad ? 1 : 0)
    const distance = part.side === 'before' && isSubject ? part.start : gapTo(part, reading.trigger)
    const cost = rank * limits.farAway + distance
    if (cost < least) [best, least] = [part, cost]
  }
  return best
}

/** Named rules before generic ones. */
const instrumentsOf = ({ reading }: Read, rest: readonly Placed[]): readonly Placed[] => {
  const named = ofKind(rest, 'instrument')
  if (named.length > 0) return named
  return ruleOf(reading.frame).roles.instrument.includes('rule') ? ofKind(rest, 'rule') : noParts
}

const ofKind = (parts: readonly Placed[], wanted: PartKind): readonly Placed[] =>
  parts.some(({ kind }) => kind === wanted) ? parts.filter(({ kind }) => kind === wanted) : noParts

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
  const { kind, filler } = part
  const { entity } = filler
  if (entity === null || (kind !== 'company' && kind !== 'place')) return false
  // Goods are sold somewhere, and made there for someone.
  if (kind === 'company' ? accusing.has(reading.frame) : reading.frame === 'sale') return false
  if (kind === 'place' && (scene.countryOf(entity) ?? entity) !== entity) return false
  if (gapTo(part, reading.trigger) > limits.concernedUnits) return false
  return !scene.isMedium(entity) && !isAttribute(part, all)
}

const isNamed = (fillers: readonly Filler[], name: string): boolean => {
  for (const filler of fillers) if (filler.name === name) return true
  return false
}

/** Whether somebody of that name has a role already. */
const isTaken = ({ name }: Filler, { actor, target, item, instrument }: Roles): boolean =>
  isNamed(actor, name) || isNamed(target, name) || isNamed(item, name) || isNamed(instrument, name)

/**
 * The companies and countries that a clause names beside those whose place is clear: in front of the
 * trigger they act, else they are hit. Right in six of ten, where nothing said before is right in
 * one of four.
 */
const withConcerned = (roles: Roles, input: Read, all: readonly Placed[]): Roles => {
  const told = input.attributed?.speaker?.entity
  const found = all.filter(
    (part) =>
      part.filler.entity !== told && isConcerned(part, all, input) && !isTaken(part.filler, roles),
  )
  if (found.length === 0) return roles
  const { roles: kinds } = ruleOf(input.reading.frame)
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

/** The parts but for those that bear a name of the others. */
const without = (others: readonly Placed[], parts: readonly Placed[]): readonly Placed[] =>
  others.length === 0
    ? parts
    : parts.filter(({ filler }) => !others.some((one) => one.filler.name === filler.name))

/** Who does it, who suffers it, with which goods, by which rule. */
export const rolesOf = (input: Read): Roles => {
  const { scene, reading } = input
  const shared = sharedSubject(input)
  const placed = shared ? [shared, ...place(input)] : place(input)
  const passive = isPassive(scene, reading)
  const actor = actorOf(input, placed, passive)
  const actors = actor ? enumerated(named(actor, placed, scene), placed, scene) : noParts
  const rest = without(actors, placed)
  const near = ruleOf(reading.frame).close ? rest.filter((part) => isClose(part, input)) : rest
  const item = itemOf(input, near, passive)
  const doers = actors.length > 0 ? parties(actors, input, 'actor') : ownActor(input, passive)
  const roles = {
    actor: doers,
    target: withoutHome(parties(targetsOf(input, near, passive), input, 'target'), doers, input),
    item: item ? fillers(enumerated(item, rest, scene)) : none,
    instrument: fillers(instrumentsOf(input, rest)),
  }
  return withConcerned(roles, input, rest)
}
