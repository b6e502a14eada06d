import type { Filler, Roles } from '#model/claim'
import type { Frame } from '#model/frame'
import type { Span } from '#model/span'
import { overlaps } from '#model/span'
import { bitsOfKinds, partBits } from './frame.ts'
import { ruleOf } from './frames/index.ts'
import { limits } from './limits.ts'
import { bitsOfParts } from './parts.ts'
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
const agentOf = (placed: readonly Placed[], kinds: number): Placed | undefined => {
  for (const part of placed)
    if (part.marked === 'agent' && part.side !== 'before' && (part.bit & kinds) !== 0) return part
  return undefined
}

const actorOf = (input: Read, placed: readonly Placed[], passive: boolean): Placed | undefined => {
  const { roles, bits, isRuled, actorAnywhere } = input.rule
  const byAgent = agentOf(placed, bits.actor)
  if (byAgent || passive) return byAgent
  const found = subjectOf(input, placed, bits.actor)
  if (found || !(isRuled || actorAnywhere)) return found
  return placed.find(({ marked, kind }) => marked === null && kind === roles.actor[0])
}

/** Whoever fills a role where the speaker is named. */
const spokenPart = (input: Read, speaker: Span): Filler | null => {
  for (const part of input.scene.parts)
    if ((part.bit & input.rule.bits.actor) !== 0 && overlaps(part, speaker))
      return partyOf(part, input, 'actor')
  return null
}

/** The speaker does what is said where nobody else is named, the frame allows it, and so does its kind. */
const ownActor = (input: Read, passive: boolean): readonly Filler[] => {
  const { scene, reading, attributed, rule } = input
  const speaker = attributed?.speaker
  if (!speaker || !rule.ownAct || (passive && reading.frame !== 'position')) return none
  const entity = speaker.entity === null ? undefined : scene.entityOf(speaker.entity)
  const filler = entity
    ? rule.roles.actor.some((kind) => kind === entity.type) && entityParty(entity, input)
    : spokenPart(input, speaker)
  return filler ? [filler] : none
}

/**
 * The goods: on the side where they stand, named products before generic ones, the nearest object or
 * the first subject. Broad words of the other side are left out.
 */
const itemOf = (
  { scene, reading, rule }: Read,
  rest: readonly Placed[],
  passive: boolean,
): Placed | undefined => {
  const isSubject = passive || rule.itemIsSubject
  const side = isSubject || scene.verbLast ? 'before' : 'after'
  let best: Placed | undefined
  let least = Number.POSITIVE_INFINITY
  for (const part of rest) {
    if ((part.bit & rule.bits.item) === 0) continue
    const isThere = part.side === side || part.side === 'inside'
    if (part.broad && !isThere) continue
    const rank = (isThere ? 0 : 3) + (part.bit === partBits.product ? 0 : 1) + (part.broad ? 1 : 0)
    const distance = part.side === 'before' && isSubject ? part.start : gapTo(part, reading.trigger)
    const cost = rank * limits.farAway + distance
    if (cost < least) [best, least] = [part, cost]
  }
  return best
}

/** Named rules before generic ones. */
const instrumentsOf = ({ rule }: Read, rest: readonly Placed[]): readonly Placed[] => {
  const wanted = bitsOfParts(rest) & (partBits.instrument | (rule.bits.instrument & partBits.rule))
  if (wanted === 0) return noParts
  const first = (wanted & partBits.instrument) === 0 ? partBits.rule : partBits.instrument
  return rest.filter(({ bit }) => bit === first)
}

/** No state rules against itself: the place is where it rules. */
const withoutHome = (
  targets: readonly Filler[],
  actors: readonly Filler[],
  { scene, rule }: Read,
): readonly Filler[] => {
  if (targets.length === 0 || actors.length === 0 || !rule.isRuled) return targets
  const homes = actors.map(({ entity }) => entity && (scene.countryOf(entity) ?? entity))
  return targets.filter(({ entity }) => entity === null || !homes.includes(entity))
}

/** Frames that accuse: nobody is drawn into them by standing near. */
const accusing: ReadonlySet<Frame> = new Set<Frame>(['enforcement', 'evasion'])

const concernedBits = bitsOfKinds(['company', 'place'])

/** Whether a name has a part in what is said though no place of the frame is its own. */
const isConcerned = (part: Placed, all: readonly Placed[], { scene, reading }: Read): boolean => {
  if ((part.bit & concernedBits) === 0) return false
  const { entity } = part.filler
  if (entity === null) return false
  const isPlace = part.bit === partBits.place
  // Goods are sold somewhere, and made there for someone.
  if (isPlace ? reading.frame === 'sale' : accusing.has(reading.frame)) return false
  if (isPlace && (scene.countryOf(entity) ?? entity) !== entity) return false
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

const concerned = (roles: Roles, input: Read, all: readonly Placed[]): readonly Placed[] => {
  const told = input.attributed?.speaker?.entity
  let found: Placed[] | null = null
  for (const part of all) {
    if (!isConcerned(part, all, input)) continue
    if (part.filler.entity === told || isTaken(part.filler, roles)) continue
    if (found) found.push(part)
    else found = [part]
  }
  return found ?? noParts
}

/**
 * The companies and countries that a clause names beside those whose place is clear: in front of the
 * trigger they act, else they are hit. Right in six of ten, where nothing said before is right in
 * one of four.
 */
const withConcerned = (roles: Roles, input: Read, all: readonly Placed[]): Roles => {
  const found = concerned(roles, input, all)
  if (found.length === 0) return roles
  const { bits } = input.rule
  const acts = ({ side, bit }: Placed): boolean =>
    (bit & bits.actor) !== 0 &&
    ((bit & bits.target) === 0 ||
      (side === 'before' && (bit === partBits.company || roles.actor.length === 0)))
  const inferred = (parts: readonly Placed[]): readonly Filler[] =>
    fillers(parts).map(({ entity, name }) => ({ entity, name, inferred: true }))
  const doers = distinct([...roles.actor, ...inferred(found.filter(acts))])
  const hit = inferred(found.filter((part) => !acts(part) && (part.bit & bits.target) !== 0))
  const targets = withoutHome([...roles.target, ...hit], doers, input)
  return { ...roles, actor: doers, target: distinct(targets) }
}

/** The parts but for those that bear a name of the others. */
const without = (others: readonly Placed[], parts: readonly Placed[]): readonly Placed[] =>
  others.length === 0
    ? parts
    : parts.filter(({ filler }) => !others.some((one) => one.filler.name === filler.name))

/** Who does it, who suffers it, with which goods, by which rule. */
export const rolesOf = ({ scene, clause, reading, attributed }: Omit<Read, 'rule'>): Roles => {
  const rule = ruleOf(reading.frame)
  const input = { scene, clause, reading, attributed, rule }
  const shared = sharedSubject(input)
  const placed = shared ? [shared, ...place(input)] : place(input)
  const passive = isPassive(scene, reading)
  const actor = actorOf(input, placed, passive)
  const actors = actor ? enumerated(named(actor, placed, scene), placed, scene) : noParts
  const rest = without(actors, placed)
  const near = rule.close ? rest.filter((part) => isClose(part, input)) : rest
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
