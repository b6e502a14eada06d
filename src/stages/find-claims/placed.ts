import type { Span } from '#model/span'
import { contains, overlaps } from '#model/span'
import type { Token } from '#text/tokens'
import type { Attributed } from './attribution.ts'
import type { PartKind } from './frame.ts'
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

/** No part at all. */
export const noParts: readonly Placed[] = []

/** UTF-16 units between a part and the trigger; 0 where they meet. */
export const gapTo = (part: Span, trigger: Span): number =>
  part.end <= trigger.start ? trigger.start - part.end : Math.max(0, part.start - trigger.end)

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
const endingOf = ({ sentence, text, endings }: Scene, part: Part): Placed['marked'] => {
  const word = sentence.tokens.find(({ start, end }) => start < part.end && part.end < end)
  return (word && endings.get(text.slice(part.end, word.end))) ?? null
}

/** An agent or toward word. */
type Mark = Span & { readonly tag: 'agent' | 'toward' }

const isMark = (cue: Scene['cues'][number]): cue is Scene['cues'][number] & Mark =>
  cue.tag === 'agent' || cue.tag === 'toward'

const marksIn = ({ cues }: Scene): readonly Mark[] => {
  const found: Mark[] = []
  for (const cue of cues) if (isMark(cue)) found.push(cue)
  return found
}

/** The nearest agent or toward word, an ending that the name's own word carries first. */
const markOf = (scene: Scene, marks: readonly Mark[], part: Part): Placed['marked'] => {
  const ending = scene.verbLast ? endingOf(scene, part) : null
  if (ending || marks.length === 0) return ending
  const reach = reachOf(scene, part)
  let last: Mark | null = null
  for (const mark of marks)
    if (reach.start <= mark.start && mark.end <= reach.end && (!last || mark.end > last.end))
      last = mark
  return last?.tag ?? null
}

/** What somebody says of the trigger's words; null where nobody does. */
const toldIn = ({ attributed, reading: { trigger } }: Read): Span | null => {
  if (!attributed) return null
  const { content, cue } = attributed
  return overlaps(content, trigger) || (cue !== null && overlaps(cue, trigger)) ? content : null
}

const placedAt = (
  { start, end, text, kind, bit, filler, value, broad, vague, home }: Part,
  side: Placed['side'],
  marked: Placed['marked'],
): Placed => ({ start, end, text, kind, bit, filler, value, broad, vague, home, side, marked })

/**
 * The parts of a clause with their places, without those that only say who tells it: the speaker, and
 * where the speaker belongs.
 */
export const place = (input: Read): readonly Placed[] => {
  const { scene, clause, reading } = input
  const found: Placed[] = []
  const marks = marksIn(scene)
  const told = toldIn(input)
  for (const part of scene.parts)
    if (contains(clause, part) && (told === null || overlaps(told, part)))
      found.push(placedAt(part, sideOf(part, reading.trigger), markOf(scene, marks, part)))
  return found
}

/** How many tokens stand in a stretch of a sentence. */
const tokensBetween = ({ tokens }: Scene['sentence'], from: number, to: number): number => {
  let count = 0
  for (const { start, end } of tokens) {
    if (end > to) break
    if (start >= from) count += 1
  }
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
  if (!first || first.end > clause.start) return undefined
  return markOf(scene, marksIn(scene), first) === null ? placedAt(first, 'before', null) : undefined
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
 * The subject of the trigger, of some kinds: not marked, and before it; first what no comma parts from
 * it, then what stands in front, unless a word opens a clause of its own there.
 */
export const subjectOf = (
  { scene, reading: { trigger } }: Read,
  placed: readonly Placed[],
  kinds: readonly PartKind[],
): Placed | undefined => {
  let comma: Token | null | undefined
  let far: Placed | undefined
  for (const part of placed) {
    const { start, end, side, marked, kind } = part
    if (side === 'after' || marked !== null || !kinds.includes(kind)) continue
    if (comma === undefined) comma = lastComma(scene.sentence, trigger.start)
    if (comma === null || start >= comma.end) return part
    if (!far && end <= comma.start && !isOpened(scene, start)) far = part
  }
  return far
}

/** The last comma in front of an offset. */
const lastComma = ({ tokens }: Scene['sentence'], until: number): Token | null => {
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at]
    if (token?.kind === 'stop' && token.end <= until && commas.includes(token.text)) return token
  }
  return null
}

/** Whether a word opens a clause between an offset and the comma in front of it. */
const isOpened = ({ cues, sentence }: Scene, offset: number): boolean => {
  if (!cues.some(({ tag }) => tag === 'clauses')) return false
  const from = lastComma(sentence, offset)?.end ?? sentence.start
  return cues.some(({ tag, start, end }) => tag === 'clauses' && from <= start && end <= offset)
}

const goods: readonly Placed['kind'][] = ['goods', 'product']

/** A name that only says whose the goods or people beside it are: Chinese chips, Nvidia chips. */
export const isAttribute = (part: Placed, all: readonly Placed[]): boolean => {
  if (part.kind !== 'place' && (part.kind !== 'company' || part.marked !== null)) return false
  const right = firstStarting(all, part.end, 1)
  if (right && goods.includes(right.kind)) return true
  if (part.kind === 'place') return right?.kind === 'group'
  const left = firstEnding(all, part.start, limits.brandGap)
  return left !== undefined && goods.includes(left.kind)
}

/** The first part that starts at an offset or so many characters behind it. */
const firstStarting = (all: readonly Placed[], offset: number, gap: number): Placed | undefined => {
  for (const part of all) if (part.start >= offset && part.start - offset <= gap) return part
  return undefined
}

/** The first part that ends at an offset or so many characters in front of it. */
const firstEnding = (all: readonly Placed[], offset: number, gap: number): Placed | undefined => {
  for (const part of all) if (part.end <= offset && offset - part.end <= gap) return part
  return undefined
}

/** Whether a part stands close enough to the trigger where the object follows at once. */
export const isClose = (part: Placed, { scene, reading: { trigger } }: Read): boolean => {
  if (part.side === 'inside') return true
  const between =
    part.side === 'before'
      ? { start: part.end, end: trigger.start }
      : { start: trigger.end, end: part.start }
  return tokensBetween(scene.sentence, between.start, between.end) <= limits.closeObject
}
