import type { Quantities } from '#languages/kinds/quantities'
import type { LanguagePack } from '#languages/pack'
import type { Term } from '#text/lexicon'
import { lexicon, scan } from '#text/lexicon'
import type { Sentence } from '#text/reading'
import { remember } from '#text/remember'

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

/** The longest hit of each kind, by the token where it starts or ends. */
export type QuantityWords = {
  readonly from: <K extends Kind>(kind: K, at: number) => QuantityHit<K> | null
  readonly until: <K extends Kind>(kind: K, at: number) => QuantityHit<K> | null
}

type Entry = readonly [QuantityTag, readonly Term[]]

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
  [{ kind: 'glue' }, known.glue],
  [{ kind: 'before' }, known.before ?? []],
  [{ kind: 'ahead' }, known.ahead ?? []],
]

const compiled = remember(({ quantities, words }: LanguagePack) =>
  lexicon(quantities ? entriesOf(quantities) : [], { proclitics: words.proclitics }),
)

const longer = (one: QuantityHit | undefined, other: QuantityHit): QuantityHit =>
  one && one.to - one.from >= other.to - other.from ? one : other

/** The words of numbers and dates in a sentence. */
export const quantityWords = (sentence: Sentence, pack: LanguagePack): QuantityWords => {
  const from = new Map<string, QuantityHit>()
  const until = new Map<string, QuantityHit>()
  for (const hit of scan(compiled(pack), sentence.tokens)) {
    const [start, end] = [`${hit.tag.kind}:${hit.from}`, `${hit.tag.kind}:${hit.to}`]
    from.set(start, longer(from.get(start), hit as QuantityHit))
    until.set(end, longer(until.get(end), hit as QuantityHit))
  }
  return {
    from: <K extends Kind>(kind: K, at: number) =>
      (from.get(`${kind}:${at}`) as QuantityHit<K> | undefined) ?? null,
    until: <K extends Kind>(kind: K, at: number) =>
      (until.get(`${kind}:${at}`) as QuantityHit<K> | undefined) ?? null,
  }
}
