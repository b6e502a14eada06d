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

/** Where a new clause may begin: at the stop or the word, in order, none inside a quotation. */
const bordersOf = ({ text, sentence, cues, ...rules }: Scene): readonly Border[] => {
  const quoted = quotations(text, sentence)
  const stops = sentence.tokens.flatMap(({ kind, text: sign, end }): Border[] => {
    if (kind !== 'stop') return []
    if (strongStops.includes(sign)) return [{ at: end, kind: 'strong' }]
    // Chinese parts clauses by its comma alone, and enumerates by another one; German must part them.
    if (sign === '，' || (rules.commaPartsClauses && sign === ','))
      return [{ at: end, kind: 'full' }]
    return commas.includes(sign) ? [{ at: end, kind: 'comma' }] : []
  })
  const words = cues
    .filter(({ tag, weak }) => tag === 'clauses' && !weak)
    .filter((one, _, all) => !all.some(({ start, end }) => start < one.start && one.start < end))
    .map(({ start, end }): Border => {
      // Where verbs come last, so does what joins their clause to the next.
      if (rules.verbLast) return { at: end, kind: 'strong' }
      const before = text.slice(sentence.start, start).trimEnd().at(-1) ?? ''
      return { at: start, kind: commas.includes(before) ? 'strong' : 'bare' }
    })
  const inside = ({ at }: Border): boolean =>
    at > sentence.start &&
    at < sentence.end &&
    !quoted.some((one) => one.start < at && at < one.end)
  // A comma that ends such a word (çıkardığını, …) is no border of its own.
  const free = stops.filter(({ at }) => !words.some((one) => one.at === at))
  const found = [...words, ...free].filter(inside).sort((one, other) => one.at - other.at)
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
  const inside = tokens.filter((token) => token.kind !== 'stop' && contains(clause, token))
  const single = inside.filter(({ text }) => text.length === 1).length
  return single > inside.length / 2
    ? inside.length >= limits.clauseCharacters[kind]
    : inside.length >= limits.clauseTokens[kind]
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

/** Whether a clause can stand for itself after a border of this kind. */
const stands = (scene: Scene, clause: Clause, kind: Border['kind']): boolean =>
  clause.reading !== null &&
  clause.reading.score >= limits.ownClause[kind] &&
  longEnough(scene, clause, kind) &&
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
  const read = (span: Span): Clause => ({ ...span, reading: readingOf(scene, span, titleFrame) })
  const borders = bordersOf(scene)
  const clauses: Clause[] = []
  let open = sentence.start
  for (const [index, border] of borders.entries()) {
    const next = borders[index + 1]?.at ?? sentence.end
    const left = read({ start: open, end: border.at })
    const right = read({ start: border.at, end: next })
    const parts =
      stands(scene, left, border.kind) &&
      stands(scene, right, border.kind) &&
      (left.reading?.frame !== right.reading?.frame || semicolons.includes(signAt(scene, border)))
    if (!parts) continue
    clauses.push(left)
    open = border.at
  }
  return [...clauses, read({ start: open, end: sentence.end })]
}
