import type { LanguagePack } from '#languages/pack'
import type { Hit } from '#text/lexicon'
import type { Sentence } from '#text/reading'
import type { Token } from '#text/tokens'
import { parseDay } from './calendar.ts'
import { findAmounts } from './find-amounts.ts'
import { findDates } from './find-dates.ts'
import type { Found, Referent } from './found.ts'
import { foundAt } from './found.ts'
import type { Mentions } from './mentions.ts'
import { mentionAt } from './mentions.ts'
import type { QuantityTag, QuantityWords } from './quantity-terms.ts'
import { opensQuantity, quantityWordsOf } from './quantity-terms.ts'

type Input = {
  readonly text: string
  readonly sentences: readonly Sentence[]
  /** For each sentence its words of numbers and dates. */
  readonly terms: readonly { readonly quantities: readonly Hit<QuantityTag>[] }[]
  readonly pack: LanguagePack
  readonly publishedAt: string | null
  /** The names already found. */
  readonly mentions: Mentions
}

type Stretch = { readonly from: number; readonly to: number }
type Dated = Pick<Referent, 'type' | 'value'>

const referentFor = ({ type, value }: Dated, printed: string): Referent => {
  const unit = value?.unit ? `${value.unit}:` : ''
  return {
    id: `${type}:${unit}${value?.value}`,
    name: printed,
    type,
    wikidata: null,
    ...(value ? { value } : {}),
  }
}

/** Dates, sums and quantities with their values, outside the names already found. */
export const findQuantities = ({
  text,
  sentences,
  terms,
  pack,
  publishedAt,
  mentions,
}: Input): readonly Found[] => {
  const marks = pack.quantities
  if (!marks) return []
  const base = parseDay(publishedAt)
  return sentences.flatMap(({ tokens }, index) => {
    const hits = terms[index]?.quantities ?? []
    if (!hits.some(opensQuantity) && !tokens.some(isFigure)) return []
    const words = quantityWordsOf(hits, tokens.length)
    const places = placesToTry(tokens, words)
    const covered = tokens.map((_, at) => mentionAt(mentions, index, at) !== null)
    const dates = findDates({ tokens, words, order: marks.order, base, covered, places })
    for (const { from, to } of dates) covered.fill(true, from, to)
    const amounts = findAmounts({ tokens, words, marks, covered, places })
    const put = ({ from, to }: Stretch, dated: Dated): Found => {
      const printed = text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)
      const said = { referent: referentFor(dated, printed), rule: `quantity.${dated.type}` }
      return foundAt(tokens, { sentence: index, from, to }, said)
    }
    return [
      ...dates.map(({ value, ...at }) => put(at, { type: 'date', value: { value, unit: null } })),
      ...amounts.map(({ type, value, ...at }) => put(at, { type, value })),
    ]
  })
}

const isFigure = ({ kind }: Token): boolean => kind === 'number'

/** Tokens where a number or date can start: figures and the words of numbers and dates. */
const placesToTry = (tokens: readonly Token[], words: QuantityWords): readonly number[] => {
  const places: number[] = []
  for (const [at, token] of tokens.entries())
    if (isFigure(token) || words.opens(at)) places.push(at)
  return places
}
