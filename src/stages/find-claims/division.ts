import type { Span } from '#model/span'
import { contains } from '#model/span'
import type { Border } from './borders.ts'
import { openingOf } from './borders.ts'
import { divisionWeights as weights } from './division-weights.ts'
import { bitsOfKinds, partBits } from './frame.ts'
import { limits } from './limits.ts'
import type { Reading } from './reading.ts'
import type { Scene } from './scene.ts'

/** A stretch of a sentence, and how many words it has. */
export type Side = Span & { readonly words: number }

/**
 * What stands before a border, up to the next one and up to the end of the sentence, which has so many
 * borders.
 */
export type Sides = {
  readonly left: Side
  readonly right: Side
  readonly rest: Side
  readonly borders: number
}

/** What the sides of a border would claim. */
export type Readings = {
  readonly left: Reading | null
  readonly right: Reading | null
  readonly rest: Reading | null
}

const partyBits = bitsOfKinds(['company', 'agency', 'person', 'place', 'group', 'office'])
const valueBits = bitsOfKinds(['money', 'percent', 'quantity'])
const goodsBits = bitsOfKinds(['goods', 'product'])

const bitsIn = ({ parts }: Scene, start: number, end: number): number => {
  let bits = 0
  for (const part of parts) if (start <= part.start && part.end <= end) bits |= part.bit
  return bits
}

const isFirm = ({ triggers }: Scene, { start, end }: Span): boolean => {
  for (const one of triggers) if (!one.weak && start <= one.start && one.end <= end) return true
  return false
}

/** Whether a clause opens with an `if` or a `because`. */
const hangs = ({ cues, text }: Scene, side: Span): boolean => {
  for (const { tag, weak, start } of cues)
    if (tag === 'clauses' && weak && side.start <= start && start < side.end)
      if (text.slice(side.start, start).trim().length <= limits.openingCharacters) return true
  return false
}

/** Whether a stretch tells who says another, and no more. */
const onlyTells = ({ attributed }: Scene, side: Span): boolean => {
  for (const { cue, content } of attributed)
    if (cue !== null && contains(side, cue))
      if (content.start >= side.end || content.end <= side.start + 1) return true
  return false
}

/** Whether one speaker says what stands on both sides. */
const saidAcross = ({ attributed }: Scene, at: number): boolean => {
  for (const { content } of attributed) if (content.start < at && content.end > at + 1) return true
  return false
}

const clipped = (reading: Reading | null): number =>
  reading ? Math.min(reading.score, limits.division.mostScore) : 0

const logOf = (words: number): number => Math.log(1 + words)

const yes = (is: boolean): number => (is ? 1 : 0)

const has = (bits: number, wanted: number): number => yes((bits & wanted) !== 0)

const semicolons = ';；؛'
const colons = ':：'
const dashes = '—–―'

const isOneOf = (signs: string, sign: string): boolean => sign !== '' && signs.includes(sign)

/** What stands at the border itself. */
const kindSigns = ({ kind, sign }: Border): number =>
  weights.strong * yes(kind === 'strong') +
  weights.bare * yes(kind === 'bare') +
  weights.full * yes(kind === 'full') +
  weights.semicolon * yes(isOneOf(semicolons, sign)) +
  weights.colon * yes(isOneOf(colons, sign)) +
  weights.dash * yes(isOneOf(dashes, sign))

/** Whether the two sides claim something firmly. */
const firmSigns = (scene: Scene, { kind }: Border, { left, right }: Sides): number => {
  const firmLeft = isFirm(scene, left)
  const firmRight = isFirm(scene, right)
  const both =
    weights.firmBoth +
    weights.bareFirm * yes(kind === 'bare') +
    weights.fullFirm * yes(kind === 'full') +
    weights.commaFirm * yes(kind === 'comma')
  return (
    weights.firmLeft * yes(firmLeft) +
    weights.firmRight * yes(firmRight) +
    both * yes(firmLeft && firmRight)
  )
}

/** Who and what the two sides name, and how long they are. */
const nameSigns = (scene: Scene, { left, right, rest }: Sides): number => {
  const inLeft = bitsIn(scene, left.start, left.end)
  const inRight = bitsIn(scene, right.start, right.end)
  return (
    weights.partyLeft * has(inLeft, partyBits) +
    weights.partyRight * has(inRight, partyBits) +
    weights.valueLeft * has(inLeft, valueBits) +
    weights.valueRight * has(inRight, valueBits) +
    weights.valueBoth * has(inLeft, valueBits) * has(inRight, valueBits) +
    weights.goodsLeft * has(inLeft, goodsBits) +
    weights.goodsRight * has(inRight, goodsBits) +
    weights.dateRight * has(inRight, partBits.date) +
    weights.wordsLeft * logOf(left.words) +
    weights.wordsRight * logOf(right.words) +
    weights.wordsLeast * logOf(Math.min(left.words, right.words)) +
    weights.wordsRest * logOf(rest.words)
  )
}

/** How the two sides are tied to each other: by an opening word, a speaker, an `if`. */
const tieSigns = (scene: Scene, { at, kind }: Border, { left, right }: Sides): number => {
  const { relative, joined } = openingOf(scene, right)
  return (
    weights.hangsLeft * yes(hangs(scene, left)) +
    weights.hangsRight * yes(hangs(scene, right)) +
    weights.tellsLeft * yes(onlyTells(scene, left)) +
    weights.tellsRight * yes(onlyTells(scene, right)) +
    weights.said * yes(saidAcross(scene, at)) +
    weights.relative * yes(relative) +
    weights.joined * yes(joined) +
    weights.joinedStrong * yes(joined && kind === 'strong')
  )
}

/** What holds of the sentence as a whole. */
const wholeSigns = ({ verbLast, role }: Scene, { kind }: Border, { borders }: Sides): number =>
  weights.borders * Math.min(borders, limits.division.mostBorders) +
  weights.verbLast * yes(verbLast) +
  weights.verbLastStrong * yes(verbLast && kind === 'strong') +
  weights.verbLastComma * yes(verbLast && kind === 'comma') +
  weights.title * yes(role === 'title' || role === 'dek')

/** How much more speaks for two claims than for one, whatever the two sides claim. */
export const partingBefore = (scene: Scene, border: Border, sides: Sides): number =>
  weights.base +
  kindSigns(border) +
  firmSigns(scene, border, sides) +
  nameSigns(scene, sides) +
  tieSigns(scene, border, sides) +
  wholeSigns(scene, border, sides)

const gain = (weight: number): number => Math.max(0, weight)

/** Most that what the sides claim can say for two claims. */
export const mostOfReadings =
  limits.division.mostScore * (gain(weights.least) + gain(weights.most) + gain(weights.rest)) +
  gain(weights.same) +
  gain(weights.sameFirm) +
  gain(weights.samePredicate) +
  gain(weights.positionLeft) +
  gain(weights.positionRight) +
  gain(weights.subject) +
  gain(weights.joinedSubject)

/** Whether somebody is named in front of a side's trigger, who may be its subject. */
const hasSubject = (scene: Scene, { start }: Side, { trigger }: Reading): boolean =>
  (bitsIn(scene, start, trigger.start) & partyBits) !== 0

/** What is said for two claims by what the sides claim; two claims stand where all together is above 0. */
export const partingBy = (scene: Scene, sides: Sides, { left, right, rest }: Readings): number => {
  const firm = isFirm(scene, sides.left) && isFirm(scene, sides.right)
  const same = left !== null && left.frame === right?.frame
  const subject = right !== null && hasSubject(scene, sides.right, right)
  return (
    weights.least * Math.min(clipped(left), clipped(right)) +
    weights.most * Math.max(clipped(left), clipped(right)) +
    weights.rest * clipped(rest) +
    weights.same * yes(same) +
    weights.sameFirm * yes(same && firm) +
    weights.samePredicate * yes(same && left.predicate === right?.predicate) +
    weights.positionLeft * yes(left?.frame === 'position') +
    weights.positionRight * yes(right?.frame === 'position') +
    weights.subject * yes(subject) +
    weights.joinedSubject * yes(subject && openingOf(scene, sides.right).joined)
  )
}
