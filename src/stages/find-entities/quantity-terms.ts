import type { Quantities } from '#languages/kinds/quantities'
import type { LanguagePack } from '#languages/pack'
import type { Hit, Term } from '#text/lexicon'
import { lexicon, scan } from '#text/lexicon'
import type { Sentence } from '#text/reading'
import { remember } from '#text/remember'
import type { Tagged } from './tagged.ts'

/** What a word says in a number, a sum, a quantity or a date. */
export type QuantityTag =
  | { readonly kind: 'magnitude'; readonly factor: number }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'currency'; readonly code: string }
  | { readonly kind: 'unit'; readonly unit: string; readonly factor: number }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'weekday'; readonly weekday: number }
  | {
      readonly kind: 'relative'
      readonly unit: Quantities['relative'][number]['unit']
      readonly shift: number
    }
  | { readonly kind: 'part'; readonly edtf: string }
  | { readonly kind: 'glue' }
  | { readonly kind: 'before' }
  | { readonly kind: 'ahead' }

type Kind = QuantityTag['kind']

/** A word or phrase found, with the tokens it covers. */
export type QuantityHit<K extends Kind = Kind> = {
  readonly tag: Extract<QuantityTag, { kind: K }>
  readonly from: number
  readonly to: number
  readonly weak: boolean
}

/** The words of numbers and dates in a sentence. */
export type QuantityWords = {
  readonly hits: readonly TermHit[]
  /** For each token, and the end, the kinds of words that start there, and above them those that end. */
  readonly at: readonly number[]
}

type TermHit = Hit<Tagged<string, unknown>>

/** The kinds as bits, so that one number says all that starts or ends at a token. */
const bits: Readonly<Record<Kind, number>> = {
  magnitude: 1,
  number: 2,
  currency: 4,
  unit: 8,
  month: 16,
  weekday: 32,
  relative: 64,
  part: 128,
  glue: 256,
  before: 512,
  ahead: 1024,
}

/** The bit of what a word says. */
export const quantityBitOf = ({ kind }: QuantityTag): number => bits[kind]

type Entry = readonly [QuantityTag, readonly Term[]]

const glue: QuantityTag = { kind: 'glue' }
const before: QuantityTag = { kind: 'before' }
const ahead: QuantityTag = { kind: 'ahead' }

const entriesOf = (known: Quantities): readonly Entry[] => [
  ...known.magnitudes.map(({ terms, factor }): Entry => [{ kind: 'magnitude', factor }, terms]),
  ...known.numbers.map(({ terms, value }): Entry => [{ kind: 'number', value }, terms]),
  ...known.currencies.map(({ terms, code }): Entry => [{ kind: 'currency', code }, terms]),
  ...known.units.map(
    ({ terms, unit, factor = 1 }): Entry => [{ kind: 'unit', unit, factor }, terms],
  ),
  ...known.months.map((terms, at): Entry => [{ kind: 'month', month: at + 1 }, terms]),
  ...known.weekdays.map((terms, at): Entry => [{ kind: 'weekday', weekday: at + 1 }, terms]),
  ...known.relative.map(
    ({ terms, unit, shift }): Entry => [{ kind: 'relative', unit, shift }, terms],
  ),
  ...known.parts.map(({ terms, edtf }): Entry => [{ kind: 'part', edtf }, terms]),
  [glue, known.glue],
  [before, known.before ?? []],
  [ahead, known.ahead ?? []],
]

/** The words of numbers and dates. */
export const quantityTerms = ({ quantities }: LanguagePack): readonly Entry[] =>
  quantities ? entriesOf(quantities) : []

const compiled = remember((pack: LanguagePack) =>
  lexicon<Tagged<'quantity', QuantityTag>>(
    quantityTerms(pack).map(
      ([said, terms]) => [{ kind: 'quantity', bit: quantityBitOf(said), said }, terms] as const,
    ),
    { proclitics: pack.words.proclitics },
  ),
)

/** The kinds that a number or date can begin with. */
const opening = bits.number | bits.month | bits.part | bits.relative | bits.weekday

/** How far above the kinds that start at a token those stand that end there. */
const ended = 11

/** Whether one of some terms can open a number or a date. */
export const holdsOpening = (hits: readonly TermHit[]): boolean => {
  for (const { tag } of hits) if (tag.kind === 'quantity' && (tag.bit & opening) !== 0) return true
  return false
}

const none: QuantityWords = { hits: [], at: [] }

/** The words of numbers and dates in a sentence. */
export const quantityWords = ({ tokens }: Sentence, pack: LanguagePack): QuantityWords =>
  quantityWordsOf(scan(compiled(pack), tokens), tokens.length)

/** The same from the hits of terms, in a sentence of so many tokens. */
export const quantityWordsOf = (hits: readonly TermHit[], tokens: number): QuantityWords => {
  if (!hits.some(({ tag }) => tag.kind === 'quantity')) return none
  const row = new Array<number>(tokens + 1).fill(0)
  for (const { tag, from, to } of hits) {
    if (tag.kind !== 'quantity') continue
    row[from] = (row[from] ?? 0) | tag.bit
    row[to] = (row[to] ?? 0) | (tag.bit << ended)
  }
  return { hits, at: row }
}

const bitsAt = ({ at: row }: QuantityWords, at: number): number =>
  at >= 0 && at < row.length ? (row[at] ?? 0) : 0

/** Whether a word starts at the token that can open a number or a date. */
export const opensAt = (words: QuantityWords, at: number): boolean =>
  (bitsAt(words, at) & opening) !== 0

/** The longest hit of a kind that starts, or ends, at a token. */
const longest = <K extends Kind>(
  hits: readonly TermHit[],
  kind: K,
  { side, at }: { readonly side: 'from' | 'to'; readonly at: number },
): QuantityHit<K> | null => {
  const bit = bits[kind]
  let found: TermHit | null = null
  for (const hit of hits) {
    if (hit[side] !== at || hit.tag.bit !== bit || hit.tag.kind !== 'quantity') continue
    if (found === null || hit.to - hit.from > found.to - found.from) found = hit
  }
  if (found === null) return null
  const { tag, from, to, weak } = found
  return { tag: tag.said, from, to, weak } as QuantityHit<K>
}

/** The longest word of a kind that starts at a token. */
export const wordFrom = <K extends Kind>(
  words: QuantityWords,
  kind: K,
  at: number,
): QuantityHit<K> | null =>
  bitsAt(words, at) & bits[kind] ? longest(words.hits, kind, { side: 'from', at }) : null

/** The longest word of a kind that ends right before a token. */
export const wordUntil = <K extends Kind>(
  words: QuantityWords,
  kind: K,
  at: number,
): QuantityHit<K> | null =>
  bitsAt(words, at) & (bits[kind] << ended) ? longest(words.hits, kind, { side: 'to', at }) : null
