import type { LanguagePack } from '#languages/pack'
import type { Span } from '#model/span'
import { overlaps } from '#model/span'
import type { ReadNumber } from '#stages/find-entities/numbers'
import { readNumber } from '#stages/find-entities/numbers'
import type { QuantityWords } from '#stages/find-entities/quantity-terms'
import { quantityWords, wordFrom, wordUntil } from '#stages/find-entities/quantity-terms'
import { hanNumber } from '#text/han-numbers'
import type { Sentence } from '#text/reading'

/** A number as a sentence says it, in digits or words; `unit` is a currency's code, `%`, or null. */
export type Figure = Span & { readonly value: number; readonly unit: string | null }

/** The currency or percent sign beside a number; other units are words, and words are paraphrased. */
const unitAt = (words: QuantityWords, { from, to }: ReadNumber): string | null => {
  const currency = wordUntil(words, 'currency', from) ?? wordFrom(words, 'currency', to)
  if (currency) return currency.tag.code
  const unit = wordFrom(words, 'unit', to) ?? wordUntil(words, 'unit', from)
  return unit?.tag.unit === '%' ? '%' : null
}

const thousand = 1000

/** 21 million 400 thousand: a smaller step follows at once. */
const isStep = (one: ReadNumber | undefined, next: ReadNumber): one is ReadNumber =>
  one !== undefined &&
  one.to === next.from &&
  next.value >= thousand &&
  one.value % (thousand * thousand) === 0 &&
  next.value < thousand * thousand

/** A number in characters, each of which is a token; packs hold only the short ones. */
const inCharacters = ({ tokens }: Sentence, from: number): ReadNumber | null => {
  let to = from
  while (hanNumber(tokens[to]?.text ?? '') !== null) to += 1
  const written = tokens.slice(from, to).map(({ text }) => text)
  const value = hanNumber(written.join(''))
  return value !== null && written.length > 1 ? { value, from, to, digits: true } : null
}

/** The numbers of a sentence in order, steps of one number put together. */
const numbersIn = (
  sentence: Sentence,
  given: Parameters<typeof readNumber>[2],
): readonly ReadNumber[] => {
  const { tokens } = sentence
  const found: ReadNumber[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const number = inCharacters(sentence, at) ?? readNumber(tokens, at, given)
    if (!number) continue
    const last = found.at(-1)
    if (isStep(last, number))
      found[found.length - 1] = { ...last, to: number.to, value: last.value + number.value }
    else found.push(number)
    at = Math.max(at, number.to - 1)
  }
  return found
}

/** The numbers of a sentence that stand outside the spans given: names and dates hold their own. */
export const figuresIn = (
  sentence: Sentence,
  pack: LanguagePack,
  taken: readonly Span[],
): readonly Figure[] => {
  const marks = pack.quantities ?? { decimal: '.', groups: [','] }
  const words = quantityWords(sentence, pack)
  return numbersIn(sentence, { words, marks }).flatMap((number) => {
    const { from, to, value, digits } = number
    const start = sentence.tokens[from]?.start ?? 0
    const end = sentence.tokens[to - 1]?.end ?? 0
    // One is an article in most languages, and a half, a third or a quarter is said in many ways.
    const isVague = !digits && (value === 1 || !Number.isInteger(value))
    if (isVague || taken.some((span) => overlaps(span, { start, end }))) return []
    return [{ start, end, value, unit: unitAt(words, number) }]
  })
}
