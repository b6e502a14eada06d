import type { Frame } from '#model/frame'
import type { Span } from '#model/span'
import { widthOf } from '#text/known-words'
import type { Border } from './borders.ts'
import { bordersOf } from './borders.ts'
import type { Side } from './division.ts'
import { parting, signsOf } from './division.ts'
import { limits } from './limits.ts'
import type { Reading } from './reading.ts'
import { readingOf } from './reading.ts'
import type { Scene } from './scene.ts'

/** A clause that claims something for itself. */
export type Clause = Span & { readonly reading: Reading | null }

/** Words of a stretch, where a character counts half. */
const wordsIn = ({ sentence: { tokens } }: Scene, { start, end }: Span): number => {
  let words = 0
  for (const token of tokens)
    if (token.kind !== 'stop' && start <= token.start && token.end <= end) words += widthOf(token)
  return words
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
  const next = borders.find(
    (border, other) =>
      other > index && triggers.some((one) => start <= one.start && one.end <= border.at),
  )
  return next?.at ?? sentence.end
}

/**
 * The clauses of a sentence that claim something each for itself; one clause, the whole sentence,
 * where only one thing is claimed.
 *
 * A border parts two claims where what stands on both its sides says so; see `signsOf`.
 */
export const clausesOf = (scene: Scene, titleFrame: Frame | null): readonly Clause[] => {
  const { sentence } = scene
  const read = (start: number, end: number, words: number): Side => ({
    start,
    end,
    words,
    reading: readingOf(scene, { start, end }, titleFrame),
  })
  const count = (start: number, end: number): number => wordsIn(scene, { start, end })
  const borders = bordersOf(scene)
  const clauses: Clause[] = []
  let open = sentence.start
  for (const [index, border] of borders.entries()) {
    const { at } = border
    const next = endOf(scene, borders, index)
    const [before, behind] = [count(open, at), count(at, next)]
    if (!isOpen(border, before, behind)) continue
    const left = read(open, at, before)
    const right = read(at, next, behind)
    const rest = next === sentence.end ? right : read(at, sentence.end, count(at, sentence.end))
    const signs = signsOf(scene, border, { left, right, rest, borders: borders.length })

    if (parting(signs) <= 0) continue
    clauses.push(left)
    open = at
  }
  const last = { start: open, end: sentence.end }
  return [...clauses, { ...last, reading: readingOf(scene, last, titleFrame) }]
}
