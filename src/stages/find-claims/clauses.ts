import type { Frame } from '#model/frame'
import type { Span } from '#model/span'
import { halvesOf } from '#text/known-words'
import type { Border } from './borders.ts'
import { bordersOf } from './borders.ts'
import type { Side, Sides } from './division.ts'
import { mostOfReadings, partingBefore, partingBy } from './division.ts'
import { limits } from './limits.ts'
import type { Reading } from './reading.ts'
import { readingOf } from './reading.ts'
import type { Scene } from './scene.ts'

/** A clause that claims something for itself. */
export type Clause = Span & { readonly reading: Reading | null }

/** A sentence on its way to its clauses. */
type Dividing = {
  readonly scene: Scene
  readonly titleFrame: Frame | null
  readonly borders: readonly Border[]
  /** For each border the half words in front of it, then those of the whole sentence. */
  readonly halves: readonly number[]
}

const halvesAt = (
  { sentence: { tokens } }: Scene,
  borders: readonly Border[],
): readonly number[] => {
  const found: number[] = []
  let halves = 0
  let nth = 0
  for (const token of tokens) {
    while ((borders[nth]?.at ?? token.end) < token.end) {
      found.push(halves)
      nth += 1
    }
    if (token.kind !== 'stop') halves += halvesOf(token)
  }
  for (; nth <= borders.length; nth += 1) found.push(halves)
  return found
}

/** A stretch of a sentence with its words, where a character counts half. */
const sideOf = (start: number, end: number, halves: number): Side => ({
  start,
  end,
  words: halves / 2,
})

/** Whether a border has words enough on a side to be looked at. */
const isOpen = ({ kind }: Border, halves: number): boolean =>
  halves >= 2 * (kind === 'comma' ? limits.division.commaWords : limits.division.leastWords)

/**
 * The border where the clause behind one ends: the first that leaves it a word of the cues; as many as
 * there are where it ends with the sentence.
 */
const nextOf = ({ scene: { triggers }, borders }: Dividing, index: number): number => {
  const start = borders[index]?.at ?? 0
  let first: number = limits.farAway
  for (const one of triggers) if (start <= one.start && one.end < first) first = one.end
  let next = index + 1
  while (next < borders.length && (borders[next]?.at ?? 0) < first) next += 1
  return next
}

/** Where a clause that is not yet ended begins, and the half words in front of it. */
type Open = { readonly start: number; readonly halves: number }

/** What stands on both sides of a border; null where a side has too few words. */
const sidesAt = (all: Dividing, index: number, open: Open): Sides | null => {
  const { scene, borders, halves } = all
  const border = borders[index]
  const before = halves[index] ?? 0
  if (!border || !isOpen(border, before - open.halves)) return null
  const next = nextOf(all, index)
  const behind = (halves[next] ?? 0) - before
  if (!isOpen(border, behind)) return null
  const { at } = border
  const { end } = scene.sentence
  const left = sideOf(open.start, at, before - open.halves)
  const right = sideOf(at, borders[next]?.at ?? end, behind)
  const whole = (halves[borders.length] ?? 0) - before
  const rest = right.end === end ? right : sideOf(at, end, whole)
  return { left, right, rest, borders: borders.length }
}

/** What the clause in front of a border claims, where the border parts it from what follows. */
const parted = ({ scene, titleFrame }: Dividing, border: Border, sides: Sides): Clause | null => {
  const before = partingBefore(scene, border, sides)
  if (before + mostOfReadings <= 0) return null
  const left = readingOf(scene, sides.left, titleFrame)
  const right = readingOf(scene, sides.right, titleFrame)
  const rest = sides.rest === sides.right ? right : readingOf(scene, sides.rest, titleFrame)
  if (before + partingBy(scene, sides, { left, right, rest }) <= 0) return null
  const { start, end } = sides.left
  return { start, end, reading: left }
}

/** The clauses in front of the borders that part them. */
const frontClauses = (all: Dividing): Clause[] => {
  const { scene, borders, halves } = all
  const found: Clause[] = []
  let open: Open = { start: scene.sentence.start, halves: 0 }
  for (let index = 0; index < borders.length; index += 1) {
    const border = borders[index]
    const sides = sidesAt(all, index, open)
    const clause = border && sides && parted(all, border, sides)
    if (!clause) continue
    found.push(clause)
    open = { start: clause.end, halves: halves[index] ?? 0 }
  }
  return found
}

/**
 * The clauses of a sentence that claim something each for itself; one clause, the whole sentence,
 * where only one thing is claimed.
 *
 * A border parts two claims where what stands on both its sides says so.
 */
export const clausesOf = (scene: Scene, titleFrame: Frame | null): readonly Clause[] => {
  const { start, end } = scene.sentence
  if (scene.triggers.length === 0 && scene.attributed.length === 0)
    return [{ start, end, reading: null }]
  const borders = bordersOf(scene)
  if (borders.length === 0)
    return [{ start, end, reading: readingOf(scene, { start, end }, titleFrame) }]
  const found = frontClauses({ scene, titleFrame, borders, halves: halvesAt(scene, borders) })
  const last = { start: found.at(-1)?.end ?? start, end }
  found.push({ start: last.start, end, reading: readingOf(scene, last, titleFrame) })
  return found
}
