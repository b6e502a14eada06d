import type { Span } from '#model/span'
import { quotations } from '#text/quotes'
import { limits } from './limits.ts'
import type { Scene } from './scene.ts'
import { bitOf } from './speech-lexicon.ts'

/** Where a new clause may begin, and what shows it: a stop, or a word with or without a comma before it. */
export type Border = {
  readonly at: number
  readonly kind: 'strong' | 'bare' | 'full' | 'comma'
  /** The stop that stands there, if one does. */
  readonly sign: string
}

const strongStops = ';；؛:：—–―'
const commas = ',，،、'

/** Where a stop may part clauses. */
const stopBorders = ({ sentence, commaPartsClauses }: Scene): readonly Border[] => {
  const found: Border[] = []
  for (const { kind, text: sign, end: at } of sentence.tokens) {
    if (kind !== 'stop') continue
    if (strongStops.includes(sign)) found.push({ at, kind: 'strong', sign })
    // Chinese parts clauses by its comma alone, and enumerates by another one; German must part them.
    else if (sign === '，' || (commaPartsClauses && sign === ','))
      found.push({ at, kind: 'full', sign })
    else if (commas.includes(sign)) found.push({ at, kind: 'comma', sign })
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
      if (verbLast) return { at: end, kind: 'strong', sign: '' }
      const before = text.slice(sentence.start, start).trimEnd().at(-1) ?? ''
      return { at: start, kind: commas.includes(before) ? 'strong' : 'bare', sign: '' }
    })
}

const rank: { readonly [Kind in Border['kind']]: number } = {
  strong: 3,
  full: 2,
  bare: 1,
  comma: 0,
}

const nothing = /^[\s,，،、]*$/u

/** Of borders with no word between them one: where the later stands, as strong as the stronger. */
const merged = (text: string, borders: readonly Border[]): readonly Border[] => {
  const kept: Border[] = []
  for (const border of borders) {
    const last = kept.at(-1)
    if (!last || !nothing.test(text.slice(last.at, border.at))) kept.push(border)
    else {
      const { kind, sign } = rank[last.kind] > rank[border.kind] ? last : border
      kept[kept.length - 1] = { at: border.at, kind, sign }
    }
  }
  return kept
}

/** Where a new clause may begin: at the stop or the word, in order, none inside a quotation. */
export const bordersOf = (scene: Scene): readonly Border[] => {
  const { text, sentence } = scene
  const inside = [...wordBorders(scene), ...stopBorders(scene)].filter(
    ({ at }) => at > sentence.start && at < sentence.end,
  )
  if (inside.length === 0) return inside
  const quoted = quotations(text, sentence)
  const free = inside.filter(({ at }) => !quoted.some((one) => one.start < at && at < one.end))
  return merged(
    text,
    free.sort((one, other) => one.at - other.at),
  )
}

const opensWith = (
  { words: { small, speech } }: Scene,
  kind: 'relative' | 'coordinator',
  [from, to]: readonly [from: number, to: number],
): boolean => {
  for (let at = from; at < to; at += 1) if (((small[at] ?? 0) & bitOf[kind]) !== 0) return true
  return speech.some(
    (hit) =>
      hit.tag.kind === kind &&
      from <= hit.from &&
      hit.from < to &&
      hit.to <= from + limits.openingWords,
  )
}

/** How a clause opens: with a who or which, of which a preposition may stand in front, or with an and. */
export const openingOf = (
  scene: Scene,
  { start }: Span,
): { readonly relative: boolean; readonly joined: boolean } => {
  const from = scene.sentence.tokens.findIndex((token) => token.start >= start)
  if (from < 0) return { relative: false, joined: false }
  return {
    relative: opensWith(scene, 'relative', [from, from + 2]),
    joined: opensWith(scene, 'coordinator', [from, from + 1]),
  }
}
