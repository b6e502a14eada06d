import type { LanguagePack } from '#languages/pack'
import type { Block } from '#model/block'
import { lexicon, scan } from '#text/lexicon'
import { remember } from '#text/remember'
import { tokens } from '#text/tokens'

/** Units of a date line that are read. */
const dateUnits = 300
const firstYear = 1990
const lastYear = 2100

const iso = (year: number, month: number, day: number): string | null => {
  const full = year < 100 ? year + 2000 : year
  const real = new Date(Date.UTC(full, month - 1, day))
  const exists = real.getUTCMonth() === month - 1 && real.getUTCDate() === day
  if (full < firstYear || full > lastYear || !exists) return null
  const pad = (part: number): string => String(part).padStart(2, '0')
  return `${full}-${pad(month)}-${pad(day)}`
}

const yearFirst =
  /(?<!\p{N})(\d{4})\s?(?:[-/.]|\p{Lo})\s?(\d{1,2})\s?(?:[-/.]|\p{Lo})\s?(\d{1,2})(?!\d)/u
const yearLast = /(?<!\p{N})(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{4}|\d{2})(?!\p{N})/u

const digitsDate = (line: string, order: 'dmy' | 'mdy' | 'ymd'): string | null => {
  const first = yearFirst.exec(line)
  if (first) return iso(Number(first[1]), Number(first[2]), Number(first[3]))
  const last = yearLast.exec(line)
  if (!last) return null
  const [one, two, year] = [Number(last[1]), Number(last[2]), Number(last[3])]
  const monthFirst = order === 'mdy' ? one <= 12 : two > 12
  return monthFirst ? iso(year, one, two) : iso(year, two, one)
}

const months = remember((pack: LanguagePack) =>
  lexicon((pack.quantities?.months ?? []).map((terms, index) => [index + 1, terms] as const)),
)

/** Numbers near a month's name, nearest first; between may stand a word or a mark. */
const reach = 3

const namedDate = (line: string, pack: LanguagePack): string | null => {
  const found = tokens(line, { start: 0, end: line.length })
  for (const { tag: month, from, to } of scan(months(pack), found)) {
    const numbers = (list: readonly (typeof found)[number][]): readonly number[] =>
      list.filter(({ kind }) => kind === 'number').map(({ text }) => Number(text))
    const before = numbers(found.slice(Math.max(0, from - reach), from).reverse())
    const after = numbers(found.slice(to, to + reach + 2))
    const isYear = (number: number): boolean => number >= firstYear && number <= lastYear
    const year = [...after, ...before].find(isYear)
    const day = [before, after]
      .flatMap((side) => side.slice(0, 2))
      .find((one) => one >= 1 && one <= 31)
    const read = year && day ? iso(year, month, day) : null
    if (read) return read
  }
  return null
}

const namedIn = (
  line: string,
  [own, other]: readonly [LanguagePack, LanguagePack],
): string | null => namedDate(line, own) ?? (other === own ? null : namedDate(line, other))

/** No date is without one. */
const digit = /\p{Nd}/u

// Arabic-Indic digits, whose code points end in their value.
const otherDigits = /[\u0660-\u0669\u06F0-\u06F9]/gu
const plainDigits = (line: string): string =>
  line.replaceAll(otherDigits, (digit) => String(digit.charCodeAt(0) & 0xf))

/** Day of publication by the page's own date lines, as ISO 8601; null where none is readable. */
export const publicationDay = (
  text: string,
  blocks: readonly Block[],
  packs: { readonly own: LanguagePack; readonly all: readonly LanguagePack[] },
): string | null => {
  const dated = blocks.filter(({ role }) => role === 'dateline-meta' || role === 'byline')
  for (const { start, end, language } of dated.slice(0, 12)) {
    const line = plainDigits(text.slice(start, Math.min(end, start + dateUnits)))
    if (!digit.test(line)) continue
    const other = packs.all.find(({ code }) => code === language) ?? packs.own
    const order = packs.own.quantities?.order ?? 'dmy'
    const read = namedIn(line, [packs.own, other]) ?? digitsDate(line, order)
    if (read) return read
  }
  return null
}
