import type { LanguagePack } from '#languages/pack'
import type { Sentence } from '#text/reading'
import { parseDay } from './calendar.ts'
import { findAmounts } from './find-amounts.ts'
import { findDates } from './find-dates.ts'
import type { Found, Referent } from './found.ts'
import { coveredTokens } from './found.ts'
import { quantityWords } from './quantity-terms.ts'

type Input = {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly pack: LanguagePack
  readonly publishedAt: string | null
  readonly names: readonly Found[]
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
  pack,
  publishedAt,
  names,
}: Input): readonly Found[] => {
  const marks = pack.quantities
  if (!marks) return []
  const base = parseDay(publishedAt)
  const covered = coveredTokens(sentences, names)
  return sentences.flatMap((sentence, index) => {
    const words = quantityWords(sentence, pack)
    const { tokens } = sentence
    const row = [...(covered[index] ?? [])]
    const dates = findDates({ tokens, words, order: marks.order, base, covered: row })
    for (const { from, to } of dates) row.fill(true, from, to)
    const amounts = findAmounts({ sentence, words, marks, covered: row })
    const put = ({ from, to }: Stretch, dated: Dated): Found => {
      const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
      const referent = referentFor(dated, text.slice(start, end))
      return { sentence: index, from, to, start, end, referent, rule: `quantity.${dated.type}` }
    }
    return [
      ...dates.map(({ value, ...at }) => put(at, { type: 'date', value: { value, unit: null } })),
      ...amounts.map(({ type, value, ...at }) => put(at, { type, value })),
    ]
  })
}
