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

/** A stretch of a sentence with its words, where a character counts half. */
const sideOf = ({ sentence: { tokens } }: Scene, start: number, end: number): Side => {
  let halves = 0
  for (const token of tokens)
    if (token.kind !== 'stop' && start <= token.start && token.end <= end) halves += halvesOf(token)
  return { start, end, words: halves / 2 }
}

/** Whether a border has words enough on both its sides to be looked at. */
const isOpen = ({ kind }: Border, left: number, right: number): boolean => {
  const { leastWords, commaWords } = limits.division
  return Math.min(left, right) >= (kind === 'comma' ? commaWords : leastWords)
}

/** Where the clause behind a border ends: at the first border that leaves it a word of the cues. */
const endOf = (
  { sentence, triggers }: Scene,
  borders: readonly Border[],
  index: number,
): number => {
  const start = borders[index]?.at ?? sentence.start
  let first = Number.POSITIVE_INFINITY
  for (const one of triggers) if (start <= one.start && one.end < first) first = one.end
  for (let next = index + 1; next < borders.length; next += 1) {
    const at = borders[next]?.at ?? sentence.end
    if (first <= at) return at
  }
  return sentence.end
}

/** What the clause in front of a border claims, where the border parts it from what follows. */
const parted = (
  scene: Scene,
  border: Border,
  { sides, titleFrame }: { readonly sides: Sides; readonly titleFrame: Frame | null },
): Clause | null => {
  const before = partingBefore(scene, border, sides)
  if (before + mostOfReadings <= 0) return null
  const left = readingOf(scene, sides.left, titleFrame)
  const right = readingOf(scene, sides.right, titleFrame)
  const rest = sides.rest === sides.right ? right : readingOf(scene, sides.rest, titleFrame)
  if (before + partingBy(scene, sides, { left, right, rest }) <= 0) return null
  const { start, end } = sides.left
  return { start, end, reading: left }
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
  const clauses: Clause[] = []
  let open = start
  for (const [index, border] of borders.entries()) {
    const { at } = border
    const left = sideOf(scene, open, at)
    const right = sideOf(scene, at, endOf(scene, borders, index))
    if (!isOpen(border, left.words, right.words)) continue
    const rest = right.end === end ? right : sideOf(scene, at, end)
    const sides = { left, right, rest, borders: borders.length }
    const clause = parted(scene, border, { sides, titleFrame })
    if (!clause) continue
    clauses.push(clause)
    open = at
  }
  const last = { start: open, end }
  return [...clauses, { ...last, reading: readingOf(scene, last, titleFrame) }]
}
