import type { Span } from '#model/span'
import { contains } from '#model/span'
import type { Border } from './borders.ts'
import { openingOf } from './borders.ts'
import type { Weighed } from './division-weights.ts'
import { divisionWeights } from './division-weights.ts'
import type { PartKind } from './frame.ts'
import { partBits } from './frame.ts'
import { limits } from './limits.ts'
import type { Reading } from './reading.ts'
import type { Scene } from './scene.ts'

/** A stretch of a sentence as it is weighed: what it would claim, how long it is, what it names. */
export type Side = Span & { readonly reading: Reading | null; readonly words: number }

const bitsOf = (kinds: readonly PartKind[]): number =>
  kinds.reduce((bits, kind) => bits | partBits[kind], 0)

const partyBits = bitsOf(['company', 'agency', 'person', 'place', 'group', 'office'])
const valueBits = bitsOf(['money', 'percent', 'quantity'])
const goodsBits = bitsOf(['goods', 'product'])

const bitsIn = ({ parts }: Scene, { start, end }: Span): number => {
  let bits = 0
  for (const part of parts) if (start <= part.start && part.end <= end) bits |= partBits[part.kind]
  return bits
}

const isFirm = ({ triggers }: Scene, { start, end }: Span): boolean =>
  triggers.some((one) => !one.weak && start <= one.start && one.end <= end)

/** Whether a clause opens with an `if` or a `because`. */
const hangs = ({ cues, text }: Scene, side: Span): boolean =>
  cues.some(
    ({ tag, weak, start }) =>
      tag === 'clauses' &&
      weak &&
      side.start <= start &&
      start < side.end &&
      text.slice(side.start, start).trim().length <= limits.openingCharacters,
  )

/** Whether a stretch tells who says another, and no more. */
const onlyTells = ({ attributed }: Scene, side: Span): boolean =>
  attributed.some(
    ({ cue, content }) =>
      cue !== null &&
      contains(side, cue) &&
      (content.start >= side.end || content.end <= side.start + 1),
  )

/** Whether one speaker says what stands on both sides. */
const saidAcross = ({ attributed }: Scene, at: number): boolean =>
  attributed.some(({ content }) => content.start < at && content.end > at + 1)

const clipped = (score: number): number => Math.min(score, limits.division.mostScore)

const logOf = (words: number): number => Math.log(1 + words)

const yes = (is: boolean): number => (is ? 1 : 0)

const semicolons = [';', '；', '؛']
const colons = [':', '：']
const dashes = ['—', '–', '―']

const kindsAt = ({ kind, sign }: Border): Weighed => ({
  strong: yes(kind === 'strong'),
  bare: yes(kind === 'bare'),
  full: yes(kind === 'full'),
  semicolon: yes(semicolons.includes(sign)),
  colon: yes(colons.includes(sign)),
  dash: yes(dashes.includes(sign)),
})

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

/** What the two sides would claim, and how firmly. */
const claimSigns = (scene: Scene, { kind }: Border, { left, right, rest }: Sides): Weighed => {
  const [one, other] = [left.reading, right.reading]
  const firmLeft = isFirm(scene, left)
  const firmRight = isFirm(scene, right)
  const firm = firmLeft && firmRight
  const same = one !== null && one.frame === other?.frame
  return {
    least: clipped(Math.min(one?.score ?? 0, other?.score ?? 0)),
    most: clipped(Math.max(one?.score ?? 0, other?.score ?? 0)),
    rest: clipped(rest.reading?.score ?? 0),
    same: yes(same),
    sameFirm: yes(same && firm),
    samePredicate: yes(same && one.predicate === other?.predicate),
    firmLeft: yes(firmLeft),
    firmRight: yes(firmRight),
    firmBoth: yes(firm),
    bareFirm: yes(kind === 'bare' && firm),
    fullFirm: yes(kind === 'full' && firm),
    commaFirm: yes(kind === 'comma' && firm),
    positionLeft: yes(one?.frame === 'position'),
    positionRight: yes(other?.frame === 'position'),
  }
}

/** Whether somebody is named in front of a side's trigger, who may be its subject. */
const hasSubject = (scene: Scene, { start, reading }: Side): boolean =>
  reading !== null && (bitsIn(scene, { start, end: reading.trigger.start }) & partyBits) !== 0

/** Who and what the two sides name, and how long they are. */
const nameSigns = (scene: Scene, { left, right, rest }: Sides): Weighed => {
  const inLeft = bitsIn(scene, left)
  const inRight = bitsIn(scene, right)
  const has = (bits: number, wanted: number): number => yes((bits & wanted) !== 0)
  return {
    partyLeft: has(inLeft, partyBits),
    partyRight: has(inRight, partyBits),
    valueLeft: has(inLeft, valueBits),
    valueRight: has(inRight, valueBits),
    valueBoth: has(inLeft, valueBits) * has(inRight, valueBits),
    goodsLeft: has(inLeft, goodsBits),
    goodsRight: has(inRight, goodsBits),
    dateRight: has(inRight, partBits.date),
    wordsLeft: logOf(left.words),
    wordsRight: logOf(right.words),
    wordsLeast: logOf(Math.min(left.words, right.words)),
    wordsRest: logOf(rest.words),
  }
}

/** How the two sides are tied to each other: by an opening word, a speaker, an `if`. */
const tieSigns = (scene: Scene, { at, kind }: Border, { left, right }: Sides): Weighed => {
  const { relative, joined } = openingOf(scene, right)
  const subject = hasSubject(scene, right)
  return {
    subject: yes(subject),
    hangsLeft: yes(hangs(scene, left)),
    hangsRight: yes(hangs(scene, right)),
    tellsLeft: yes(onlyTells(scene, left)),
    tellsRight: yes(onlyTells(scene, right)),
    said: yes(saidAcross(scene, at)),
    relative: yes(relative),
    joined: yes(joined),
    joinedStrong: yes(joined && kind === 'strong'),
    joinedSubject: yes(joined && subject),
  }
}

/** What holds of the sentence as a whole. */
const wholeSigns = ({ verbLast, role }: Scene, { kind }: Border, { borders }: Sides): Weighed => ({
  borders: Math.min(borders, limits.division.mostBorders),
  verbLast: yes(verbLast),
  verbLastStrong: yes(verbLast && kind === 'strong'),
  verbLastComma: yes(verbLast && kind === 'comma'),
  title: yes(role === 'title' || role === 'dek'),
})

/** What stands at a border and on its two sides, in numbers. */
export const signsOf = (scene: Scene, border: Border, sides: Sides): readonly Weighed[] => [
  kindsAt(border),
  claimSigns(scene, border, sides),
  nameSigns(scene, sides),
  tieSigns(scene, border, sides),
  wholeSigns(scene, border, sides),
]

/** How much more speaks for two claims than for one; above 0 they part. */
export const parting = (signs: readonly Weighed[]): number => {
  let sum = divisionWeights.base ?? 0
  for (const some of signs)
    for (const name in some) sum += (some[name] ?? 0) * (divisionWeights[name] ?? 0)
  return sum
}
