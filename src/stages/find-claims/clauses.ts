import type { Frame } from '#model/frame'
import type { Span } from '#model/span'
import { contains } from '#model/span'
import { quotations } from '#text/quotes'
import { limits } from './limits.ts'
import type { Reading } from './reading.ts'
import { readingOf } from './reading.ts'
import type { Scene } from './scene.ts'

/** A clause that claims something for itself. */
export type Clause = Span & { readonly reading: Reading | null }

type Border = { readonly at: number; readonly kind: 'strong' | 'bare' | 'full' | 'comma' }

const strongStops = ';；؛:：—–―'
const commas = ',，،、'

/** What parts two statements even where both are of one kind. */
const semicolons = [';', '；', '؛']

const signAt = ({ text }: Scene, { at }: Border): string => text[at - 1] ?? ''

/** Where a stop may part clauses. */
const stopBorders = ({ sentence, commaPartsClauses }: Scene): readonly Border[] => {
  const found: Border[] = []
  for (const { kind, text: sign, end: at } of sentence.tokens) {
    if (kind !== 'stop') continue
    if (strongStops.includes(sign)) found.push({ at, kind: 'strong' })
    // Chinese parts clauses by its comma alone, and enumerates by another one; German must part them.
    else if (sign === '，' || (commaPartsClauses && sign === ',')) found.push({ at, kind: 'full' })
    else if (commas.includes(sign)) found.push({ at, kind: 'comma' })
  }
  return found
}

/** Where a word may open a clause. */
const wordBorders = ({ text, sentence, cues, verbLast }: Scene): readonly Border[] => {
  const words = cues.filter(({ tag, weak }) => tag === 'clauses' && !weak)
  if (words.length === 0) return []
  return words
    .filter((one) => !words.some(({ start, end }) => start < one.start && one.start < end))
    .map(({ start, end }): Border => {
      // Where verbs come last, so does what joins their clause to the next.
      if (verbLast) return { at: end, kind: 'strong' }
      const before = text.slice(sentence.start, start).trimEnd().at(-1) ?? ''
      return { at: start, kind: commas.includes(before) ? 'strong' : 'bare' }
    })
}

/** Where a new clause may begin: at the stop or the word, in order, none inside a quotation. */
const bordersOf = (scene: Scene): readonly Border[] => {
  const { text, sentence } = scene
  const words = wordBorders(scene)
  const stops = stopBorders(scene)
  // A comma that ends such a word (çıkardığını, …) is no border of its own.
  const free =
    words.length === 0 ? stops : stops.filter(({ at }) => !words.some((one) => one.at === at))
  const inside = [...words, ...free].filter(({ at }) => at > sentence.start && at < sentence.end)
  if (inside.length === 0) return inside
  const quoted = quotations(text, sentence)
  const found = inside
    .filter(({ at }) => !quoted.some((one) => one.start < at && at < one.end))
    .sort((one, other) => one.at - other.at)
  return found.filter(
    (one, index) => one.kind !== 'comma' || !isBlank(text, one.at, found[index + 1]?.at),
  )
}

const isBlank = (text: string, start: number, end: number | undefined): boolean =>
  end !== undefined && text.slice(start, end).trim() === ''

const longEnough = (
  { sentence: { tokens } }: Scene,
  clause: Span,
  kind: Border['kind'],
): boolean => {
  let words = 0
  let single = 0
  for (const { start, end, kind: sort } of tokens) {
    if (sort === 'stop' || start < clause.start || end > clause.end) continue
    words += 1
    if (end - start === 1) single += 1
  }
  return words >= (single > words / 2 ? limits.clauseCharacters[kind] : limits.clauseTokens[kind])
}

/** Whether a clause only hangs on the next: it opens with an `if`, or tells who speaks and no more. */
const leans = ({ cues, attributed, text }: Scene, clause: Span): boolean =>
  cues.some(
    ({ tag, weak, start }) =>
      tag === 'clauses' &&
      weak &&
      contains(clause, { start, end: start + 1 }) &&
      text.slice(clause.start, start).trim().length <= limits.openingCharacters,
  ) ||
  attributed.some(({ cue, content }) => cue && contains(clause, cue) && content.start >= clause.end)

/** Whether a clause of that size can stand for itself after a border of this kind. */
const stands = (scene: Scene, clause: Clause, kind: Border['kind']): boolean =>
  clause.reading !== null &&
  clause.reading.score >= limits.ownClause[kind] &&
  (kind !== 'full' || !leans(scene, clause)) &&
  (kind !== 'comma' || scene.parts.some((part) => contains(clause, part)))

/**
 * The clauses of a sentence that claim something each for itself; one clause, the whole sentence,
 * where only one thing is claimed.
 *
 * A border parts two claims when the words on both its sides claim different things, each with
 * enough to stand on; a clause that claims nothing of its own belongs to the one before it.
 */
export const clausesOf = (scene: Scene, titleFrame: Frame | null): readonly Clause[] => {
  const { sentence } = scene
  let last: Clause | null = null
  const read = (start: number, end: number): Clause => {
    if (last?.start === start && last.end === end) return last
    last = { start, end, reading: readingOf(scene, { start, end }, titleFrame) }
    return last
  }
  const borders = bordersOf(scene)
  const clauses: Clause[] = []
  let open = sentence.start
  for (const [index, border] of borders.entries()) {
    const { at, kind } = border
    const next = borders[index + 1]?.at ?? sentence.end
    if (!longEnough(scene, { start: open, end: at }, kind)) continue
    if (!longEnough(scene, { start: at, end: next }, kind)) continue
    const left = read(open, at)
    if (!stands(scene, left, kind)) continue
    const right = read(at, next)
    if (!stands(scene, right, kind)) continue
    const differ = left.reading?.frame !== right.reading?.frame
    if (!differ && !semicolons.includes(signAt(scene, border))) continue
    clauses.push(left)
    open = at
  }
  return [...clauses, read(open, sentence.end)]
}
