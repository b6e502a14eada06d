import type { Span } from '#model/span'
import { contains, overlaps } from '#model/span'
import type { Attributed } from './attribution.ts'
import { ruleOf } from './frames/index.ts'
import { limits } from './limits.ts'
import type { Part } from './parts.ts'
import type { Reading } from './reading.ts'
import type { Scene } from './scene.ts'

/** A claim on its way to its roles. */
export type Read = {
  readonly scene: Scene
  readonly clause: Span
  readonly reading: Reading
  readonly attributed: Attributed | null
}

/** A part with what the words around it say of it: its side of the trigger, and its mark. */
export type Placed = Part & {
  readonly side: 'before' | 'inside' | 'after'
  readonly marked: 'agent' | 'toward' | null
}

const commas = ',，،、'

const sideOf = (part: Span, trigger: Span): Placed['side'] => {
  if (overlaps(part, trigger)) return 'inside'
  return part.end <= trigger.start ? 'before' : 'after'
}

/** Where a mark of a part may stand: before it, an article and a title between; or right behind it. */
const reachOf = ({ sentence, verbLast }: Scene, part: Part): Span => {
  if (verbLast) return { start: part.end, end: part.end + limits.markBehind }
  const at = sentence.tokens.findIndex(({ end }) => end > part.start)
  const near = sentence.tokens[Math.max(0, at - limits.markBefore)]
  return { start: near?.start ?? part.start, end: part.start }
}

/** The nearest agent or toward word, an ending that the name's own word carries first (중국에). */
const markOf = (scene: Scene, part: Part): Placed['marked'] => {
  const { cues, sentence, verbLast, text, endings } = scene
  const word = sentence.tokens.find(({ start, end }) => start < part.end && part.end < end)
  const ending = word && verbLast ? endings.get(text.slice(part.end, word.end)) : undefined
  if (ending) return ending
  const reach = reachOf(scene, part)
  const marks = cues.filter(
    (cue) => (cue.tag === 'agent' || cue.tag === 'toward') && contains(reach, cue),
  )
  const last = marks.toSorted((one, other) => other.end - one.end)[0]
  return last?.tag === 'agent' || last?.tag === 'toward' ? last.tag : null
}

/** Whether a part only says who tells: the speaker, and where the speaker belongs. */
const isTelling = (part: Span, { attributed, reading }: Read): boolean => {
  if (!attributed || overlaps(attributed.content, part)) return false
  return (
    overlaps(attributed.content, reading.trigger) ||
    (attributed.cue !== null && overlaps(attributed.cue, reading.trigger))
  )
}

/** The parts of a clause with their places, without those that only say who tells it. */
export const place = (input: Read): readonly Placed[] => {
  const { scene, clause, reading } = input
  return scene.parts
    .filter((part) => contains(clause, part) && !isTelling(part, input))
    .map((part) => ({
      ...part,
      side: sideOf(part, reading.trigger),
      marked: markOf(scene, part),
    }))
}

/** The name in apposition to a group that says little: a trader from Dubai, Meridian. */
export const named = (part: Placed, all: readonly Placed[], { sentence }: Scene): Placed => {
  if (part.kind !== 'group' && part.kind !== 'office') return part
  const name = all.find(
    ({ start, kind }) => start >= part.end && (kind === 'company' || kind === 'agency'),
  )
  if (!name) return part
  const between = sentence.tokens.filter(({ start, end }) => start >= part.end && end <= name.start)
  const comma = between.at(-1)?.kind === 'stop' && commas.includes(between.at(-1)?.text ?? '')
  return comma && between.length <= limits.toApposition ? name : part
}

const parties: readonly Placed['kind'][] = [
  'company',
  'agency',
  'person',
  'place',
  'group',
  'office',
]

/**
 * The subject of the sentence, for a clause that goes on without one of its own: `X makes chips and
 * may build a plant`.
 */
export const sharedSubject = ({ scene, clause, reading }: Read): Placed | undefined => {
  if (clause.start <= scene.sentence.start || scene.verbLast) return undefined
  const opening = { start: clause.start, end: reading.trigger.start }
  const words = scene.sentence.tokens.filter((token) => contains(opening, token))
  if (words.length > limits.sharedOpening) return undefined
  if (scene.parts.some((part) => overlaps(opening, part))) return undefined
  const first = scene.parts.find(({ kind }) => parties.includes(kind))
  if (!first || first.end > clause.start || markOf(scene, first) !== null) return undefined
  return { ...first, side: 'before', marked: null }
}

/** The part and those enumerated with it: same kinds, nothing between but a comma or an `and`. */
export const enumerated = (
  first: Placed,
  all: readonly Placed[],
  { sentence }: Scene,
): Placed[] => {
  const run = [first]
  for (const part of all.slice(all.indexOf(first) + 1)) {
    const last = run.at(-1)
    if (!last || part.side !== first.side || part.kind !== first.kind) break
    if (part.marked !== null && part.marked !== first.marked) break
    const between = sentence.tokens.filter(
      ({ start, end }) => start >= last.end && end <= part.start,
    )
    if (between.length > limits.enumerationGap) break
    run.push(part)
  }
  return run
}

/**
 * What may be the subject of the trigger: not marked, and before it; first what no comma parts from
 * it, then what stands in front, unless a word opens a clause of its own there.
 */
export const subjects = (
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

const goods: readonly Placed['kind'][] = ['goods', 'product']

/** A name that only says whose the goods or people beside it are: Chinese chips, Nvidia chips. */
export const isAttribute = (part: Placed, all: readonly Placed[]): boolean => {
  const right = all.find(({ start }) => start >= part.end && start - part.end <= 1)
  if (part.kind === 'place') return right ? [...goods, 'group'].includes(right.kind) : false
  if (part.kind !== 'company' || part.marked !== null) return false
  const left = all.find(({ end }) => end <= part.start && part.start - end <= limits.brandGap)
  return [left, right].some((beside) => beside !== undefined && goods.includes(beside.kind))
}

/** Whether a part stands close enough to the trigger for a frame whose object follows at once. */
export const isClose = (part: Placed, { scene, reading }: Read): boolean => {
  if (!ruleOf(reading.frame).close || part.side === 'inside') return true
  const { trigger } = reading
  const between =
    part.side === 'before'
      ? { start: part.end, end: trigger.start }
      : { start: trigger.end, end: part.start }
  const words = scene.sentence.tokens.filter((token) => contains(between, token))
  return words.length <= limits.closeObject
}
