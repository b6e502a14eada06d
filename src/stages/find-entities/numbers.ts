import type { Quantities } from '#languages/kinds/quantities'
import type { Token } from '#text/tokens'
import type { QuantityWords } from './quantity-terms.ts'
import { wordFrom } from './quantity-terms.ts'

/** A number as it stands: its value and the tokens it covers. */
export type ReadNumber = {
  readonly value: number
  readonly from: number
  readonly to: number
  /** Whether it stands in digits; words alone make weaker quantities. */
  readonly digits: boolean
}

type Marks = Pick<Quantities, 'decimal' | 'groups'> & Partial<Pick<Quantities, 'magnitudes'>>

const wideDigits = /[^\d.,٫٬’'\s]/gu
const spaces = /[\u00A0\u202F\u2009\s]/gu

const isPlain = (written: string): boolean => {
  for (let at = 0; at < written.length; at += 1) {
    const unit = written.charCodeAt(at)
    if (unit < 0x30 || unit > 0x39) return false
  }
  return written !== ''
}

/** A number with one mark: 4.5, 1,500. */
const onceMarked = /^([0-9]+)([.,])([0-9]+)$/u

/** Its value where its mark is one of the language's, or a decimal mark by what follows. */
const markedValue = (written: string, { decimal, groups }: Marks): number | null => {
  const [, whole = '', sign = '', rest = ''] = onceMarked.exec(written) ?? []
  if (whole === '') return null
  if (rest.length === 3 && groups.includes(sign)) return Number(whole + rest)
  return sign === '.' || sign === decimal ? Number(`${whole}.${rest}`) : null
}

/** The value of a number in digits: group marks dropped, the decimal mark made a point. */
const digitsValue = (written: string, { decimal, groups }: Marks): number | null => {
  if (isPlain(written)) return Number(written)
  const marked = markedValue(written, { decimal, groups })
  if (marked !== null) return marked
  const western = written.normalize('NFKC').replaceAll(wideDigits, digitOf).replaceAll(spaces, '')
  let plain = western
  for (const group of groups) if (group.trim() !== '') plain = dropGroups(plain, group)
  plain = plain.replaceAll(decimal, '.')
  // A mark that is not the language's own: a decimal point in French, unless three digits follow.
  const other = decimal === ',' ? /^(\d+)\.(\d{1,2}|\d{4,})$/u : /^(\d+),(\d{1,2}|\d{4,})$/u
  plain = plain.replace(other, '$1.$2')
  const value = Number(plain)
  return plain === '' || Number.isNaN(value) ? null : value
}

const digitOf = (char: string): string => {
  const code = char.codePointAt(0) ?? 0
  const zero = [0x660, 0x6f0, 0x966].find((start) => code >= start && code <= start + 9)
  return zero === undefined ? char : String(code - zero)
}

/** Group marks go only where three digits follow each: 1.500 but not 4.5. */
const dropGroups = (written: string, group: string): string => {
  const parts = written.split(group)
  const grouped = parts.length > 1 && parts.slice(1).every((part) => /^\d{3}(?!\d)/u.test(part))
  return grouped ? parts.join('') : written
}

const threeDigits = /^\p{Nd}{3}(?:[.,]\p{Nd}+)?$/u
const leadDigits = /^\p{Nd}{1,3}$/u

/** End of a number whose groups of three stand apart by a space: 6 999. */
const groupedEnd = (tokens: readonly Token[], at: number, { groups }: Marks): number => {
  let to = at + 1
  if (
    tokens[to]?.kind !== 'number' ||
    !groups.includes(' ') ||
    !leadDigits.test(tokens[at]?.text ?? '')
  )
    return to
  while (
    tokens[to]?.kind === 'number' &&
    tokens[to]?.start === (tokens[to - 1]?.end ?? 0) + 1 &&
    threeDigits.test(tokens[to]?.text ?? '')
  )
    to += 1
  return to
}

const together = /^(?<unit>\p{L}{1,2})(?<digits>\p{Nd}[\p{Nd},.]{0,12})(?<tail>\p{L}{0,12})$/u

/** 2만4000명, 47억4500만달러: what is one word for the tokenizer, with letters before its digits. */
const writtenTogether = (tokens: readonly Token[], at: number, marks: Marks) => {
  const token = tokens[at]
  if (token?.kind !== 'word' || token.start !== tokens[at - 1]?.end) return null
  const { unit = '', digits = '', tail = '' } = together.exec(token.text)?.groups ?? {}
  const factorOf = (word: string): number | undefined =>
    marks.magnitudes?.find(({ terms }) => terms.includes(word))?.factor
  const factor = factorOf(unit)
  const figure = digitsValue(digits, marks)
  if (factor === undefined || figure === null) return null
  const rest = figure * (factorOf(tail.slice(0, 1)) ?? 1)
  return rest < factor ? { factor, rest } : null
}

/** The number that starts at a token, in digits or words, with what multiplies it; null if none. */
export const readNumber = (
  tokens: readonly Token[],
  at: number,
  { words, marks }: { readonly words: QuantityWords; readonly marks: Marks },
): ReadNumber | null => {
  const token = tokens[at]
  if (!token) return null
  let value: number | null = null
  let to = at
  if (token.kind === 'number') {
    to = groupedEnd(tokens, at, marks)
    let written = token.text
    for (let part = at + 1; part < to; part += 1) written += tokens[part]?.text ?? ''
    value = digitsValue(written, marks)
  } else {
    const word = wordFrom(words, 'number', at)
    if (word) [value, to] = [word.tag.value, word.to]
  }
  if (value === null) return null
  let last = 0
  for (
    let factor = wordFrom(words, 'magnitude', to);
    factor;
    factor = wordFrom(words, 'magnitude', to)
  ) {
    last = factor.tag.factor
    ;[value, to] = [value * last, factor.to]
  }
  // 1億6000万: smaller steps follow without a space.
  const next = tokens[to]
  if (last > 0 && next?.kind === 'number' && next.start === tokens[to - 1]?.end) {
    const rest = readNumber(tokens, to, { words, marks })
    if (rest && rest.value < last) [value, to] = [value + rest.value, rest.to]
  }
  const written = last === 0 ? writtenTogether(tokens, to, marks) : null
  if (written) [value, to] = [value * written.factor + written.rest, to + 1]
  return { value: Math.round(value * 1e6) / 1e6, from: at, to, digits: token.kind === 'number' }
}
