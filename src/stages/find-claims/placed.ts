import type { Span } from '#model/span'
import { contains, overlaps } from '#model/span'
import type { Token } from '#text/tokens'
import type { Attributed } from './attribution.ts'
import type { ReadyRule } from './frame.ts'
import { bitsOfKinds, partBits } from './frame.ts'
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
  /** The rule of its frame. */
  readonly rule: ReadyRule
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
  for (const token of sentence.tokens) {
    if (token.start >= part.end) return null
    if (part.end < token.end) return endings.get(text.slice(part.end, token.end)) ?? null
  }
  return null
}

/** The nearest agent or toward word, an ending that the name's own word carries first. */
const markOf = (scene: Scene, part: Part): Placed['marked'] => {
  const ending = scene.verbLast ? endingOf(scene, part) : null
  if (ending) return ending
  let reach: Span | null = null
  let found: Placed['marked'] = null
  let last = -1
  for (const { tag, start, end } of scene.cues) {
    if ((tag !== 'agent' && tag !== 'toward') || end <= last) continue
    reach ??= reachOf(scene, part)
    if (start < reach.start || end > reach.end) continue
    found = tag
    last = end
  }
  return found
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
  const told = toldIn(input)
  for (const part of scene.parts)
    if (contains(clause, part) && (told === null || overlaps(told, part)))
      found.push(placedAt(part, sideOf(part, reading.trigger), markOf(scene, part)))
  return found
}

const isComma = ({ kind, text }: Token): boolean => kind === 'stop' && commas.includes(text)

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
  if ((part.bit & postBits) === 0) return part
  const name = all.find(({ start, bit }) => start >= part.end && (bit & bodyBits) !== 0)
  if (!name) return part
  let between = 0
  let last: Token | null = null
  for (const token of sentence.tokens) {
    if (token.end > name.start) break
    if (token.start < part.end) continue
    between += 1
    last = token
  }
  return last && isComma(last) && between <= limits.toApposition ? name : part
}

const postBits = bitsOfKinds(['group', 'office'])
const bodyBits = bitsOfKinds(['company', 'agency'])
const partyBits = bitsOfKinds(['company', 'agency', 'person', 'place', 'group', 'office'])

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
  const first = scene.parts.find(({ bit }) => (bit & partyBits) !== 0)
  if (!first || first.end > clause.start) return undefined
  return markOf(scene, first) === null ? placedAt(first, 'before', null) : undefined
}

/** The part and those enumerated with it: same kinds, nothing between but a comma or an `and`. */
export const enumerated = (
  first: Placed,
  all: readonly Placed[],
  { sentence }: Scene,
): Placed[] => {
  const run = [first]
  let { end } = first
  for (let index = all.indexOf(first) + 1; index < all.length; index += 1) {
    const part = all[index]
    if (!part || part.side !== first.side || part.bit !== first.bit) break
    if (part.marked !== null && part.marked !== first.marked) break
    if (tokensBetween(sentence, end, part.start) > limits.enumerationGap) break
    run.push(part)
    end = part.end
  }
  return run
}

/**
 * The subject of the trigger, of some kinds, given as bits: not marked, and before it; first what no comma parts from
 * it, then what stands in front, unless a word opens a clause of its own there.
 */
export const subjectOf = (
  { scene, reading: { trigger } }: Read,
  placed: readonly Placed[],
  kinds: number,
): Placed | undefined => {
  let comma: Token | null | undefined
  let far: Placed | undefined
  for (const part of placed) {
    const { start, end, side, marked, bit } = part
    if (side === 'after' || marked !== null || (bit & kinds) === 0) continue
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
    if (token && token.end <= until && isComma(token)) return token
  }
  return null
}

/** Whether a word opens a clause between an offset and the comma in front of it. */
const isOpened = ({ cues, sentence }: Scene, offset: number): boolean => {
  if (!cues.some(({ tag }) => tag === 'clauses')) return false
  const from = lastComma(sentence, offset)?.end ?? sentence.start
  return cues.some(({ tag, start, end }) => tag === 'clauses' && from <= start && end <= offset)
}

const goodsBits = bitsOfKinds(['goods', 'product'])

/** A name that only says whose the goods or people beside it are: Chinese chips, Nvidia chips. */
export const isAttribute = (part: Placed, all: readonly Placed[]): boolean => {
  const isPlace = part.bit === partBits.place
  if (!isPlace && (part.bit !== partBits.company || part.marked !== null)) return false
  const right = firstStarting(all, part.end, 1)?.bit ?? 0
  if ((right & goodsBits) !== 0) return true
  if (isPlace) return right === partBits.group
  const left = firstEnding(all, part.start, limits.brandGap)?.bit ?? 0
  return (left & goodsBits) !== 0
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
