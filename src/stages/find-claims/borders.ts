import type { Span } from '#model/span'
import { quotations } from '#text/quotes'
import { limits } from './limits.ts'
import type { Scene } from './scene.ts'
import { bitOf } from './speech-lexicon.ts'
import type { Range } from './token-range.ts'

/** Where a new clause may begin, and what shows it: a stop, or a word with or without a comma before it. */
export type Border = {
  readonly at: number
  readonly kind: 'strong' | 'bare' | 'full' | 'comma'
  /** The stop that stands there, if one does. */
  readonly sign: string
}

const strongStops = ';；؛:：—–―'
const commas = ',，،、'

/** How a stop may part clauses, if it may. */
const kindOfStop = (sign: string, commaPartsClauses: boolean): Border['kind'] | null => {
  if (strongStops.includes(sign)) return 'strong'
  // Chinese parts clauses by its comma alone, and enumerates by another one; German must part them.
  if (sign === '，' || (commaPartsClauses && sign === ',')) return 'full'
  return commas.includes(sign) ? 'comma' : null
}

/** Adds where a stop may part clauses. */
const addStops = (found: Border[], { sentence, commaPartsClauses }: Scene): void => {
  for (const token of sentence.tokens) {
    if (token.kind !== 'stop' || token.end >= sentence.end) continue
    const kind = kindOfStop(token.text, commaPartsClauses)
    if (kind) found.push({ at: token.end, kind, sign: token.text })
  }
}

/** Whether another word that opens a clause begins in front of this one and reaches into it. */
const isInside = (cues: Scene['cues'], one: Span): boolean => {
  for (const { tag, weak, start, end } of cues)
    if (tag === 'clauses' && !weak && start < one.start && one.start < end) return true
  return false
}

/** Adds where a word may open a clause. */
const addWords = (found: Border[], { text, sentence, cues, verbLast }: Scene): void => {
  for (const one of cues) {
    if (one.tag !== 'clauses' || one.weak || isInside(cues, one)) continue
    // Where verbs come last, so does what joins their clause to the next.
    const at = verbLast ? one.end : one.start
    if (at <= sentence.start || at >= sentence.end) continue
    const before = verbLast ? '' : (text.slice(sentence.start, at).trimEnd().at(-1) ?? '')
    const kind = verbLast || commas.includes(before) ? 'strong' : 'bare'
    found.push({ at, kind, sign: '' })
  }
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

const byPlace = (one: Border, other: Border): number => one.at - other.at

/** Where a new clause may begin: at the stop or the word, in order, none inside a quotation. */
export const bordersOf = (scene: Scene): readonly Border[] => {
  const { text, sentence } = scene
  const found: Border[] = []
  addWords(found, scene)
  const words = found.length
  addStops(found, scene)
  if (found.length === 0) return found
  const quoted = quotations(text, sentence)
  const free =
    quoted.length === 0
      ? found
      : found.filter(({ at }) => !quoted.some((one) => one.start < at && at < one.end))
  return merged(text, words === 0 ? free : free.sort(byPlace))
}

const opensWith = (
  { words: { small, speech } }: Scene,
  kind: 'relative' | 'coordinator',
  { from, to }: Range,
): boolean => {
  const bit = bitOf[kind]
  for (let at = from; at < to; at += 1) if (((small[at] ?? 0) & bit) !== 0) return true
  for (const hit of speech)
    if (from <= hit.from && hit.from < to && hit.tag.kind === kind)
      if (hit.to <= from + limits.openingWords) return true
  return false
}

/** How a clause opens: with a who or which, of which a preposition may stand in front, or with an and. */
export const openingOf = (
  scene: Scene,
  { start }: Span,
): { readonly relative: boolean; readonly joined: boolean } => {
  const { tokens } = scene.sentence
  let from = 0
  while (from < tokens.length && (tokens[from]?.start ?? 0) < start) from += 1
  if (from === tokens.length) return { relative: false, joined: false }
  return {
    relative: opensWith(scene, 'relative', { from, to: from + 2 }),
    joined: opensWith(scene, 'coordinator', { from, to: from + 1 }),
  }
}
