import type { Span } from '#model/span'
import { overlaps } from '#model/span'
import type { Token } from '#text/tokens'
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
const reachOf = ({ sentence: { tokens }, verbLast }: Scene, part: Part): Span => {
  if (verbLast) return { start: part.end, end: part.end + limits.markBehind }
  let at = 0
  while (at < tokens.length && (tokens[at]?.end ?? 0) <= part.start) at += 1
  const near = tokens[Math.max(0, at - limits.markBefore)]
  return { start: near?.start ?? part.start, end: part.start }
}

/** The mark that a name's own word ends with: 중국에. */
const endingOf = ({ sentence, verbLast, text, endings }: Scene, part: Part): Placed['marked'] => {
  if (!verbLast) return null
  const word = sentence.tokens.find(({ start, end }) => start < part.end && part.end < end)
  return (word && endings.get(text.slice(part.end, word.end))) ?? null
}

/** The nearest agent or toward word, an ending that the name's own word carries first. */
const markOf = (scene: Scene, part: Part): Placed['marked'] => {
  const ending = endingOf(scene, part)
  if (ending || !scene.cues.some(isMark)) return ending
  const reach = reachOf(scene, part)
  let last: Scene['cues'][number] | null = null
  for (const cue of scene.cues)
    if (isMark(cue) && reach.start <= cue.start && cue.end <= reach.end)
      if (!last || cue.end > last.end) last = cue
  return last?.tag === 'agent' || last?.tag === 'toward' ? last.tag : null
}

const isMark = ({ tag }: Scene['cues'][number]): boolean => tag === 'agent' || tag === 'toward'

/** Whether a part only says who tells: the speaker, and where the speaker belongs. */
const isTelling = (part: Span, { attributed, reading }: Read): boolean => {
  if (!attributed || overlaps(attributed.content, part)) return false
  return (
    overlaps(attributed.content, reading.trigger) ||
    (attributed.cue !== null && overlaps(attributed.cue, reading.trigger))
  )
}

const placedAt = (
  { start, end, text, kind, filler, value, broad, vague, home }: Part,
  side: Placed['side'],
  marked: Placed['marked'],
): Placed => ({ start, end, text, kind, filler, value, broad, vague, home, side, marked })

/** The parts of a clause with their places, without those that only say who tells it. */
export const place = (input: Read): readonly Placed[] => {
  const { scene, clause, reading } = input
  const found: Placed[] = []
  for (const part of scene.parts)
    if (clause.start <= part.start && part.end <= clause.end && !isTelling(part, input))
      found.push(placedAt(part, sideOf(part, reading.trigger), markOf(scene, part)))
  return found
}

/** How many tokens stand in a stretch of a sentence. */
const tokensBetween = ({ tokens }: Scene['sentence'], from: number, to: number): number => {
  let count = 0
  for (const { start, end } of tokens) if (start >= from && end <= to) count += 1
  return count
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
  if (tokensBetween(scene.sentence, opening.start, opening.end) > limits.sharedOpening)
    return undefined
  if (scene.parts.some((part) => overlaps(opening, part))) return undefined
  const first = scene.parts.find(({ kind }) => parties.includes(kind))
  if (!first || first.end > clause.start || markOf(scene, first) !== null) return undefined
  return placedAt(first, 'before', null)
}

/** The part and those enumerated with it: same kinds, nothing between but a comma or an `and`. */
export const enumerated = (
  first: Placed,
  all: readonly Placed[],
  { sentence }: Scene,
): Placed[] => {
  const run = [first]
  for (let index = all.indexOf(first) + 1; index < all.length; index += 1) {
    const part = all[index]
    if (!part) break
    const last = run.at(-1)
    if (!last || part.side !== first.side || part.kind !== first.kind) break
    if (part.marked !== null && part.marked !== first.marked) break
    if (tokensBetween(sentence, last.end, part.start) > limits.enumerationGap) break
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
  if (before.length === 0) return before
  const comma = lastComma(sentence, trigger.start)
  if (!comma) return before
  const opened = cues.filter(({ tag }) => tag === 'clauses')
  const far = before.filter(
    (part) =>
      part.end <= comma.start &&
      !opened.some(({ start, end }) => end <= part.start && start >= openOf(sentence, part)),
  )
  return [...before.filter(({ start }) => start >= comma.end), ...far]
}

/** The last comma in front of an offset. */
const lastComma = ({ tokens }: Scene['sentence'], until: number): Token | undefined =>
  tokens.findLast(({ kind, text, end }) => kind === 'stop' && end <= until && commas.includes(text))

/** Start of the stretch between two commas in which a part stands. */
const openOf = (sentence: Scene['sentence'], part: Span): number =>
  lastComma(sentence, part.start)?.end ?? sentence.start

const goods: readonly Placed['kind'][] = ['goods', 'product']

/** A name that only says whose the goods or people beside it are: Chinese chips, Nvidia chips. */
export const isAttribute = (part: Placed, all: readonly Placed[]): boolean => {
  if (part.kind !== 'place' && (part.kind !== 'company' || part.marked !== null)) return false
  const right = all.find(({ start }) => start >= part.end && start - part.end <= 1)
  if (part.kind === 'place')
    return right !== undefined && (right.kind === 'group' || goods.includes(right.kind))
  const left = all.find(({ end }) => end <= part.start && part.start - end <= limits.brandGap)
  return (
    (left !== undefined && goods.includes(left.kind)) ||
    (right !== undefined && goods.includes(right.kind))
  )
}

/** Whether a part stands close enough to the trigger for a frame whose object follows at once. */
export const isClose = (part: Placed, { scene, reading }: Read): boolean => {
  if (!ruleOf(reading.frame).close || part.side === 'inside') return true
  const { trigger } = reading
  const between =
    part.side === 'before'
      ? { start: part.end, end: trigger.start }
      : { start: trigger.end, end: part.start }
  return tokensBetween(scene.sentence, between.start, between.end) <= limits.closeObject
}
