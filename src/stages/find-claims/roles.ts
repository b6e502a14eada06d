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

/** The agent or toward word right before a part, at most one token (an article) away. */
const markOf = ({ cues, sentence }: Scene, part: Part): Placed['marked'] => {
  const at = sentence.tokens.findIndex(({ end }) => end > part.start)
  const near = sentence.tokens[Math.max(0, at - 2)]?.start ?? part.start
  const marks = cues.filter(
    ({ tag, start, end }) =>
      (tag === 'agent' || tag === 'toward') && start >= near && end <= part.start,
  )
  const last = marks.toSorted((one, other) => other.end - one.end)[0]
  return last?.tag === 'agent' || last?.tag === 'toward' ? last.tag : null
}

const place = ({ scene, clause, reading, attributed }: Input): readonly Placed[] => {
  const telling = attributed?.speaker
  return scene.parts
    .filter((part) => contains(clause, part))
    .filter((part) => !telling || !overlaps(part, telling) || contains(attributed.content, part))
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
  const before = placed.filter(({ side, marked }) => side !== 'after' && marked === null)
  const found = pick(actor, before)
  if (found) return found
  const anywhere = placed.filter(({ marked, kind }) => marked === null && kind === actor[0])
  return scene.parts.length > 0 ? anywhere[0] : undefined
}

const targetOf = (
  { reading }: Input,
  rest: readonly Placed[],
  passive: boolean,
): Placed | undefined => {
  const { target } = ruleOf(reading.frame).roles
  const toward = pick(
    target,
    rest.filter(({ marked }) => marked === 'toward'),
  )
  if (toward) return toward
  const side = passive ? 'before' : 'after'
  return pick(
    target,
    rest.filter((part) => part.side === side || part.side === 'inside'),
  )
}

/** The speaker does what is said where nobody else is named and the frame allows it. */
const ownActor = ({ reading, attributed }: Input): readonly Filler[] => {
  const speaker = attributed?.speaker
  if (!speaker || !ruleOf(reading.frame).ownAct) return []
  if (reading.frame !== 'position' && speaker.kind !== 'organisation') return []
  return [{ entity: speaker.entity, name: speaker.name }]
}

/** Who does it, who suffers it, with which goods, by which rule. */
export const rolesOf = (input: Input): Roles => {
  const { scene, reading } = input
  const rule = ruleOf(reading.frame)
  const placed = place(input)
  const passive = isPassive(scene, reading)
  const actor = actorOf(input, placed, passive)
  const actors = actor ? enumerated(actor, placed, scene) : []
  const rest = placed.filter(
    (part) => !actors.some(({ filler }) => filler.name === part.filler.name),
  )
  const target = targetOf(input, rest, passive)
  const all = (kinds: readonly PartKind[]): readonly Placed[] => {
    const fitting = rest.filter(({ kind }) => kinds.includes(kind))
    const named = fitting.filter(({ filler }) => filler.entity !== null)
    return named.length > 0 ? named : fitting
  }
  return {
    actor: actors.length > 0 ? fillers(actors) : ownActor(input),
    target: target ? fillers(enumerated(target, rest, scene)) : [],
    item: fillers(all(rule.roles.item)),
    instrument: fillers(all(rule.roles.instrument)),
  }
}
