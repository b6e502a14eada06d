import type { LanguagePack } from '#languages/pack'
import type { Block } from '#model/block'
import { lexicon, scan } from '#text/lexicon'
import { unitFits } from '#text/one-character'
import { remember } from '#text/remember'
import type { Token } from '#text/tokens'
import { tokens } from '#text/tokens'
import { packIn } from './pack-in.ts'

/** Units of a date line that are read. */
const dateUnits = 300
const firstYear = 1990
const lastYear = 2100

const daysIn = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

const padded = (part: number): string => (part < 10 ? `0${part}` : `${part}`)

const iso = (year: number, month: number, day: number): string | null => {
  const full = year < 100 ? year + 2000 : year
  if (full < firstYear || full > lastYear || month < 1 || month > 12) return null
  if (!Number.isInteger(day) || day < 1 || day > daysIn(full, month)) return null
  return `${full}-${padded(month)}-${padded(day)}`
}

const yearFirst =
  /(?<!\p{N})(\d{4})\s?(?:[-/.]|\p{Lo})\s?(\d{1,2})\s?(?:[-/.]|\p{Lo})\s?(\d{1,2})(?!\d)/u
const yearLast = /(?<!\p{N})(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{4}|\d{2})(?!\p{N})/u

/** A date in digits; where the year is last, the month comes first if it can and usually does. */
const digitsDate = (line: string, isMonthFirst: boolean): string | null => {
  const first = yearFirst.exec(line)
  if (first) return iso(Number(first[1]), Number(first[2]), Number(first[3]))
  const last = yearLast.exec(line)
  if (!last) return null
  const [one, two, year] = [Number(last[1]), Number(last[2]), Number(last[3])]
  return (isMonthFirst ? one <= 12 : two > 12) ? iso(year, one, two) : iso(year, two, one)
}

const months = remember((pack: LanguagePack) =>
  lexicon((pack.quantities?.months ?? []).map((terms, index) => [index + 1, terms] as const)),
)

/** Numbers near a month's name, nearest first; between may stand a word or a mark. */
const reach = 3

/** The numbers among the tokens from a place up to another, or back to it. */
const numbersFrom = (found: readonly Token[], start: number, end: number): readonly number[] => {
  const numbers: number[] = []
  const step = start < end ? 1 : -1
  for (let at = start; at !== end; at += step) {
    const token = found[at]
    if (token?.kind === 'number') numbers.push(Number(token.text))
  }
  return numbers
}

const isYear = (number: number): boolean => number >= firstYear && number <= lastYear
const isDay = (number: number): boolean => number >= 1 && number <= 31

const namedDate = (line: string, pack: LanguagePack): string | null => {
  const found = tokens(line, { start: 0, end: line.length })
  for (const { tag: month, from, to } of scan(months(pack), found)) {
    const before = numbersFrom(found, from - 1, Math.max(0, from - reach) - 1)
    const after = numbersFrom(found, to, Math.min(found.length, to + reach + 2))
    const year = after.find(isYear) ?? before.find(isYear)
    const day = before.slice(0, 2).find(isDay) ?? after.slice(0, 2).find(isDay)
    const read = year && day ? iso(year, month, day) : null
    if (read) return read
  }
  return null
}

const namedIn = (
  line: string,
  [own, other]: readonly [LanguagePack, LanguagePack],
): string | null => namedDate(line, own) ?? (other === own ? null : namedDate(line, other))

const isDigit = unitFits(/\p{Nd}/u)

const digitsIn = (line: string): number => {
  let digits = 0
  for (let at = 0; at < line.length; at += 1) if (isDigit(line, at)) digits += 1
  return digits
}

/** Digits of the shortest date that has no names. */
const fewestDigits = 4

// Arabic-Indic digits, whose code points end in their value.
const otherDigits = /[\u0660-\u0669\u06F0-\u06F9]/gu
const plainDigits = (line: string): string =>
  line.replaceAll(otherDigits, (digit) => String(digit.charCodeAt(0) & 0xf))

/** Lines that are read for a date. */
const mostLines = 12

/** Day of publication by the page's own date lines, as ISO 8601; null where none is readable. */
export const publicationDay = (
  text: string,
  blocks: readonly Block[],
  packs: { readonly own: LanguagePack; readonly all: readonly LanguagePack[] },
): string | null => {
  let left = mostLines
  for (const { start, end, role, language } of blocks) {
    if (role !== 'dateline-meta' && role !== 'byline') continue
    if (left === 0) return null
    left -= 1
    const written = text.slice(start, Math.min(end, start + dateUnits))
    const digits = digitsIn(written)
    if (digits === 0) continue
    const line = plainDigits(written)
    const other = packIn(language, packs.own, packs.all)
    const named = namedIn(line, [packs.own, other])
    if (named) return named
    const isMonthFirst = packs.own.quantities?.order === 'mdy'
    const read = digits < fewestDigits ? null : digitsDate(line, isMonthFirst)
    if (read) return read
  }
  return null
}
