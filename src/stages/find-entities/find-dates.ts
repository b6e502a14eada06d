import type { Quantities } from '#languages/kinds/quantities'
import type { Token } from '#text/tokens'
import type { Day } from './calendar.ts'
import { isDay, isoDay, shifted, weekdayNear, yearFor } from './calendar.ts'
import { isFree } from './covered.ts'
import { glueTokens } from './limits.ts'
import type { QuantityWords } from './quantity-terms.ts'
import { wordFrom, wordUntil } from './quantity-terms.ts'

/** A date found in a sentence: EDTF, and the tokens it covers. */
export type FoundDate = { readonly from: number; readonly to: number; readonly value: string }

type Input = {
  readonly tokens: readonly Token[]
  readonly words: QuantityWords
  readonly marks: Pick<Quantities, 'order'>
  readonly base: Day | null
  /** By token: whether it is part of a mention. */
  readonly covered: readonly boolean[]
  /** The tokens where a date can start, in order. */
  readonly places: readonly number[]
}

const yearDigits = /^(?:19[5-9]|20[0-6])\p{Nd}$/u
const dayDigits = /^(?:0?[1-9]|[12]\d|3[01])$/u

const yearAt = ({ tokens }: Input, at: number): number | null =>
  yearDigits.test(tokens[at]?.text ?? '') ? Number(tokens[at]?.text) : null

const dayAt = ({ tokens, words }: Input, at: number): number | null => {
  const counts =
    wordFrom(words, 'unit', at + 1) ??
    wordFrom(words, 'magnitude', at + 1) ??
    wordFrom(words, 'currency', at + 1)
  return dayDigits.test(tokens[at]?.text ?? '') && !counts ? Number(tokens[at]?.text) : null
}

/** Steps over small words, commas and ordinal endings, forwards or backwards. */
const overGlue = ({ tokens, words }: Input, at: number, step: 1 | -1): number => {
  let to = at
  for (let count = 0; count < glueTokens; count += 1) {
    const glue = wordFrom(words, 'glue', to) !== null || /^[,.]$/u.test(tokens[to]?.text ?? '')
    if (!glue) break
    to += step
  }
  return to
}

const ahead = ({ words }: Input, from: number): boolean => wordUntil(words, 'ahead', from) !== null

const two = (value: number): string => String(value).padStart(2, '0')

/** A month with what stands around it: day, year, weekday; `last October`. */
const withMonth = (input: Input, at: number): FoundDate | null => {
  const hit = wordFrom(input.words, 'month', at)
  if (!hit) return null
  let { from, to } = hit
  let day: number | null = null
  let year: number | null = null
  const left = overGlue(input, from - 1, -1)
  const leftDay = input.marks.order === 'ymd' ? null : dayAt(input, left)
  if (leftDay !== null) [day, from] = [leftDay, left]
  else if (input.marks.order === 'ymd' && yearAt(input, left) !== null)
    [year, from] = [yearAt(input, left), left]
  const right = day === null ? overGlue(input, to, 1) : to
  const rightDay =
    day === null && input.tokens[right - 1]?.text !== ',' ? dayAt(input, right) : null
  if (rightDay !== null) [day, to] = [rightDay, right + 1]
  if (wordFrom(input.words, 'glue', to) && input.marks.order === 'ymd') to += 1
  const yearFrom = overGlue(input, to, 1)
  if (year === null && yearAt(input, yearFrom) !== null)
    [year, to] = [yearAt(input, yearFrom), yearFrom + 1]
  const figure = day !== null || year !== null
  const shown = figure || wordUntil(input.words, 'before', from) !== null
  if (hit.weak && !shown) return null
  // `sept d'entre elles`, `en sept ans`: a month that is a number as well needs a day or a year.
  if ((wordFrom(input.words, 'number', hit.from)?.to ?? 0) >= hit.to && !figure) return null
  return {
    ...withLead(input, from),
    to,
    value: monthValue(input, { month: hit.tag.month, day, year, from }),
  }
}

type MonthParts = { month: number; day: number | null; year: number | null; from: number }

const monthValue = (input: Input, { month, day, year, from }: MonthParts): string => {
  const known =
    year ?? (input.base ? yearFor({ month, day }, input.base, ahead(input, from)) : null)
  const fits = day === null || isDay({ year: known ?? 2024, month, day })
  const days = day !== null && fits ? `-${two(day)}` : ''
  return `${known ?? 'XXXX'}-${two(month)}${days}`
}

/** The weekday or part of the month before a date, drawn in. */
const withLead = ({ words, tokens }: Input, from: number): { readonly from: number } => {
  const comma = tokens[from - 1]?.text === ',' ? from - 1 : from
  const lead = wordUntil(words, 'weekday', comma) ?? wordUntil(words, 'part', from)
  return { from: lead?.from ?? from }
}

/** A quarter, half or season, with its year or the one nearest to publication. */
const withPart = (input: Input, at: number): FoundDate | null => {
  const hit = wordFrom(input.words, 'part', at)
  if (!hit || hit.weak || hit.tag.edtf === '') return null
  const yearFrom = overGlue(input, hit.to, 1)
  const year = yearAt(input, yearFrom)
  const leftYear = yearAt(input, overGlue(input, at - 1, -1))
  const value = (known: number) => `${known}-${hit.tag.edtf}`
  if (year !== null) return { from: at, to: yearFrom + 1, value: value(year) }
  if (leftYear !== null && input.marks.order === 'ymd')
    return { from: at - 1, to: hit.to, value: value(leftYear) }
  if (!input.base) return null
  const named = wordFrom(input.words, 'relative', yearFrom)
  return named?.tag.unit === 'year'
    ? { from: at, to: named.to, value: value(input.base.year + named.tag.shift) }
    : { from: at, to: hit.to, value: value(input.base.year) }
}

const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u
const shortestDotted = '1.1.2025'.length

/** Whether a number stands behind the token with one character between. */
const joins = (one: Token | undefined, other: Token | undefined): boolean =>
  one !== undefined && other?.kind === 'number' && other.start === one.end + 1

/** The three numbers of a date in digits, and where it ends. */
const digitsAt = (tokens: readonly Token[], at: number) => {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (first?.kind !== 'number') return null
  const parts = first.text.length < shortestDotted ? null : dotted.exec(first.text)
  if (parts) return { numbers: parts.slice(1), to: at + 1 }
  const last = tokens[at + 4]
  if (second?.text === '/' && tokens[at + 3]?.text === '/' && last?.kind === 'number')
    return { numbers: [first.text, third?.text ?? '', last.text], to: at + 5 }
  return second && third && joins(first, second) && joins(second, third)
    ? { numbers: [first.text, second.text, third.text], to: at + 3 }
    : null
}

/** Dates in digits: 2025-07-14, 14/07/2025, 14.7.2025. */
const inDigits = ({ tokens, marks }: Input, at: number): FoundDate | null => {
  const digits = digitsAt(tokens, at)
  const day = digits && toDay(digits.numbers.map(Number), marks.order)
  return day && isDay(day) ? { from: at, to: digits.to, value: isoDay(day) } : null
}

const toDay = (
  [one = 0, two = 0, three = 0]: readonly number[],
  order: Quantities['order'],
): Day | null => {
  if (one > 1900) return { year: one, month: two, day: three }
  if (three < 1900) return null
  return order === 'mdy'
    ? { year: three, month: one, day: two }
    : { year: three, month: two, day: one }
}

/** A year alone, where a word before it or a bracket shows it is one. */
const alone = (input: Input, at: number): FoundDate | null => {
  const year = yearAt(input, at)
  if (year === null) return null
  const { tokens, words } = input
  const counts =
    wordFrom(words, 'unit', at + 1) ??
    wordFrom(words, 'magnitude', at + 1) ??
    wordFrom(words, 'currency', at + 1)
  const shown =
    wordUntil(words, 'before', at) ?? wordUntil(words, 'ahead', at) ?? wordUntil(words, 'part', at)
  const bracket = /^[(（]$/u.test(tokens[at - 1]?.text ?? '')
  const named = wordFrom(words, 'glue', at + 1) !== null && input.marks.order === 'ymd'
  if (counts || !(shown || bracket || named)) return null
  return {
    from: wordUntil(words, 'part', at)?.from ?? at,
    to: named ? at + 2 : at + 1,
    value: String(year),
  }
}

const relative = (input: Input, at: number): FoundDate | null => {
  const { words, base } = input
  if (!base) return null
  const hit = wordFrom(words, 'relative', at)
  if (hit && !hit.weak)
    return { from: at, to: hit.to, value: shifted(base, hit.tag.unit, hit.tag.shift) }
  const weekday = wordFrom(words, 'weekday', at)
  if (!weekday || weekday.weak) return null
  const value = isoDay(weekdayNear(weekday.tag.weekday, base, ahead(input, at)))
  return { from: at, to: weekday.to, value }
}

/** Dates of a sentence, in order, none over another mention. */
export const findDates = (input: Input): readonly FoundDate[] => {
  const found: FoundDate[] = []
  const put = (date: FoundDate | null): boolean => {
    if (!date || !isFree(input.covered, date)) return false
    while (found.at(-1) && (found.at(-1)?.to ?? 0) > date.from) found.pop()
    found.push(date)
    return true
  }
  for (const at of input.places) {
    const last = found.at(-1)
    if (last && at < last.to) continue
    // The strongest reading that starts here; a month draws in the day and weekday before it.
    put(inDigits(input, at)) ||
      put(withMonth(input, at)) ||
      put(withPart(input, at)) ||
      put(relative(input, at)) ||
      put(alone(input, at))
  }
  return found
}
