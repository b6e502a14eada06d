import type { Filler, Roles } from '#model/claim'
import type { Span } from '#model/span'
import { contains, overlaps } from '#model/span'
import type { Attributed } from './attribution.ts'
import type { PartKind } from './frame.ts'
import { ruleOf } from './frames/index.ts'
import { limits } from './limits.ts'
import type { Part } from './parts.ts'
import type { Reading } from './reading.ts'
import type { Scene } from './scene.ts'

const commas = ',，،、'

type Input = {
  readonly scene: Scene
  readonly clause: Span
  readonly reading: Reading
  readonly attributed: Attributed | null
}

/** A part with what the words around it say of it. */
type Placed = Part & {
  readonly side: 'before' | 'inside' | 'after'
  readonly marked: 'agent' | 'toward' | null
}

const sideOf = (part: Span, trigger: Span): Placed['side'] => {
  if (overlaps(part, trigger)) return 'inside'
  return part.end <= trigger.start ? 'before' : 'after'
}

/** The agent or toward word right before a part: an article and a title may stand between. */
const markOf = ({ cues, sentence }: Scene, part: Part): Placed['marked'] => {
  const at = sentence.tokens.findIndex(({ end }) => end > part.start)
  const near = sentence.tokens[Math.max(0, at - 3)]?.start ?? part.start
  const marks = cues.filter(
    ({ tag, start, end }) =>
      (tag === 'agent' || tag === 'toward') && start >= near && end <= part.start,
  )
  const last = marks.toSorted((one, other) => other.end - one.end)[0]
  return last?.tag === 'agent' || last?.tag === 'toward' ? last.tag : null
}

/** Whether a part only says who tells: the speaker, and where the speaker belongs. */
const isTelling = (part: Span, { attributed, reading }: Input): boolean => {
  if (!attributed || overlaps(attributed.content, part)) return false
  return (
    overlaps(attributed.content, reading.trigger) ||
    (attributed.cue !== null && overlaps(attributed.cue, reading.trigger))
  )
}

const place = (input: Input): readonly Placed[] => {
  const { scene, clause, reading } = input
  return scene.parts
    .filter((part) => contains(clause, part) && !isTelling(part, input))
    .map((part) => ({
      ...part,
      side: sideOf(part, reading.trigger),
      marked: markOf(scene, part),
    }))
}

/** The part and those enumerated with it: same kinds, nothing between but a comma or an `and`. */
const enumerated = (first: Placed, all: readonly Placed[], { sentence }: Scene): Placed[] => {
  const run = [first]
  for (const part of all.slice(all.indexOf(first) + 1)) {
    const last = run.at(-1)
    if (!last || part.side !== first.side || part.kind !== first.kind) break
    const between = sentence.tokens.filter(
      ({ start, end }) => start >= last.end && end <= part.start,
    )
    if (between.length > limits.enumerationGap) break
    run.push(part)
  }
  return run
}

/** The first of the parts by the order of kinds, then by the order given. */
const pick = (kinds: readonly PartKind[], parts: readonly Placed[]): Placed | undefined => {
  const ranked = parts.filter(({ kind }) => kinds.includes(kind))
  return ranked[0]
}

const fillers = (parts: readonly Placed[]): readonly Filler[] => {
  const byName = new Map(parts.map(({ filler }) => [filler.name, filler]))
  return [...byName.values()].slice(0, limits.fillers)
}

const isPassive = ({ cues }: Scene, { trigger }: Reading): boolean =>
  cues.some((cue) => cue.tag === 'passive' && overlaps(cue, trigger))

/**
 * What may be the subject of the trigger: not marked, and before it; first what no comma parts from
 * it, then what stands in front, unless a word opens a clause of its own there.
 */
const subjects = (
  { cues, sentence }: Scene,
  { trigger }: Reading,
  placed: readonly Placed[],
): readonly Placed[] => {
  const before = placed.filter(({ side, marked }) => side !== 'after' && marked === null)
  const comma = sentence.tokens.findLast(
    ({ kind, text, end }) => kind === 'stop' && commas.includes(text) && end <= trigger.start,
  )
  if (!comma) return before
  const opened = cues.filter(({ tag }) => tag === 'clauses')
  const far = before.filter(
    (part) =>
      part.end <= comma.start &&
      !opened.some(({ start, end }) => end <= part.start && start >= openOf(sentence, part)),
  )
  return [...before.filter(({ start }) => start >= comma.end), ...far]
}

/** Start of the stretch between two commas in which a part stands. */
const openOf = ({ tokens, start }: Scene['sentence'], part: Span): number =>
  tokens.findLast(
    ({ kind, text, end }) => kind === 'stop' && commas.includes(text) && end <= part.start,
  )?.end ?? start

const actorOf = (
  { scene, reading }: Input,
  placed: readonly Placed[],
  passive: boolean,
): Placed | undefined => {
  const { actor } = ruleOf(reading.frame).roles
  const agents = placed.filter(({ marked, side }) => marked === 'agent' && side !== 'before')
  const byAgent = pick(actor, agents)
  if (byAgent) return byAgent
  if (passive) return undefined
  const found = pick(actor, subjects(scene, reading, placed))
  if (found) return found
  return actor[0] === 'agency'
    ? placed.find(({ marked, kind }) => marked === null && kind === 'agency')
    : undefined
}

/** The companies that stand as the subject of what is done to companies. */
const sufferers = (
  { scene, reading }: Input,
  rest: readonly Placed[],
  passive: boolean,
): readonly Placed[] => {
  if (!ruleOf(reading.frame).doneToCompanies && !passive) return []
  const kinds = ruleOf(reading.frame).roles.target.filter((kind) => kind !== 'place')
  const first = pick(kinds, subjects(scene, reading, rest))
  return first ? enumerated(first, rest, scene) : []
}

const targetsOf = (input: Input, rest: readonly Placed[], passive: boolean): readonly Placed[] => {
  const { target } = ruleOf(input.reading.frame).roles
  const free = rest.filter((part) => !isAttribute(part, rest))
  const subject = sufferers(input, free, passive)
  const served = free.filter((part) => part.marked === 'toward' && !subject.includes(part))
  const toward = target.flatMap((kind) => served.filter((part) => part.kind === kind))[0]
  if (toward) return [...subject, ...enumerated(toward, free, input.scene)]
  if (subject.length > 0) return subject
  const object = pick(
    target,
    free.filter(({ side }) => side !== 'before'),
  )
  return object ? enumerated(object, free, input.scene) : []
}

/** A place that only says where the goods or people right behind it come from: Chinese chips. */
const isAttribute = (part: Placed, all: readonly Placed[]): boolean =>
  part.kind === 'place' &&
  all.some(
    ({ start, kind }) =>
      start >= part.end && start - part.end <= 1 && ['goods', 'product', 'group'].includes(kind),
  )

/** The speaker does what is said where nobody else is named, the frame allows it, and so does its kind. */
const ownActor = ({ scene, reading, attributed }: Input): readonly Filler[] => {
  const speaker = attributed?.speaker
  const { ownAct, roles } = ruleOf(reading.frame)
  if (!speaker || !ownAct) return []
  const entity = speaker.entity === null ? undefined : scene.entityOf(speaker.entity)
  const kinds: readonly string[] = roles.actor
  if (reading.frame !== 'position' && (!entity || !kinds.includes(entity.type))) return []
  return [{ entity: speaker.entity, name: entity?.name ?? speaker.name }]
}

const gapTo = (part: Span, trigger: Span): number =>
  part.end <= trigger.start ? trigger.start - part.end : Math.max(0, part.start - trigger.end)

/**
 * The goods: on the side where they stand, named products before generic ones, the nearest object or
 * the first subject. Broad words of the other side are left out.
 */
const itemOf = (
  { reading }: Input,
  rest: readonly Placed[],
  passive: boolean,
): Placed | undefined => {
  const { roles, itemIsSubject = false } = ruleOf(reading.frame)
  const side = passive || itemIsSubject ? 'before' : 'after'
  const there = (part: Placed): boolean => part.side === side || part.side === 'inside'
  const rank = (part: Placed): number =>
    (there(part) ? 0 : 3) + (part.kind === 'product' ? 0 : 1) + (part.broad ? 1 : 0)
  const distance = (part: Placed): number =>
    part.side === 'before' ? part.start : gapTo(part, reading.trigger)
  return rest
    .filter((part) => roles.item.includes(part.kind) && (there(part) || !part.broad))
    .toSorted((one, other) => rank(one) - rank(other) || distance(one) - distance(other))[0]
}

/** Named rules before generic ones. */
const instrumentsOf = ({ reading }: Input, rest: readonly Placed[]): readonly Placed[] => {
  const { instrument } = ruleOf(reading.frame).roles
  const named = rest.filter(({ kind }) => kind === 'instrument')
  if (!instrument.includes('rule') || named.length > 0) return named
  return rest.filter(({ kind }) => kind === 'rule')
}

/** Who does it, who suffers it, with which goods, by which rule. */
export const rolesOf = (input: Input): Roles => {
  const { scene, reading } = input
  const placed = place(input)
  const passive = isPassive(scene, reading)
  const actor = actorOf(input, placed, passive)
  const actors = actor ? enumerated(actor, placed, scene) : []
  const rest = placed.filter(
    (part) => !actors.some(({ filler }) => filler.name === part.filler.name),
  )
  const item = itemOf(input, rest, passive)
  return {
    actor: actors.length > 0 ? fillers(actors) : ownActor(input),
    target: fillers(targetsOf(input, rest, passive)),
    item: item ? fillers(enumerated(item, rest, scene)) : [],
    instrument: fillers(instrumentsOf(input, rest)),
  }
}
