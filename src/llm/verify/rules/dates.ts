import { stretchOf } from '#stages/match-claims/days'
import type { Fault } from '../fault.ts'
import type { Dated, Reading } from '../reading.ts'
import type { Source } from '../source.ts'

/** Month and day of a date; empty for a year alone, and for what is no day of the calendar. */
const withoutYear = (date: string): string => /^.{4}-(.+)$/u.exec(date)?.[1] ?? ''

/** Whether the one says no more than the other: 2026-03 is said by 2026-03-05, not the other way. */
const saysNoMore = (said: Dated, known: Dated): boolean => {
  if (said.value === known.value) return true
  const [month, knownMonth] = [withoutYear(said.value), withoutYear(known.value)]
  // A year that is not printed is reckoned, and may be reckoned in two ways.
  if (month && knownMonth && !(said.isYearPrinted && known.isYearPrinted))
    return knownMonth.startsWith(month)
  const [one, other] = [stretchOf(said.value), stretchOf(known.value)]
  return one !== null && other !== null && one.from <= other.from && other.to <= one.to
}

/** "On the 25th of this month": the day stands as a number beside its month. */
const isSpelt = ({ value }: Dated, { dates, figures }: Reading): boolean => {
  const [month, day] = [value.slice(0, 7), Number(value.slice(8, 10))]
  return dates.some((known) => known.value === month) && figures.some((one) => one.value === day)
}

const isIn = (date: Dated, reading: Reading): boolean =>
  reading.dates.some((known) => saysNoMore(date, known)) ||
  reading.figures.some(({ value }) => String(value) === date.value) ||
  isSpelt(date, reading)

/** "This year" is said by a word that no list of dates may hold: its year alone tells nothing. */
const isThisYear = ({ value, isYearPrinted }: Dated, publishedAt: string | null): boolean =>
  !isYearPrinted && publishedAt !== null && value === publishedAt.slice(0, 4)

/** Every date of the sentence lies in one of the cited words, which may be finer and not coarser. */
export const unsupportedDates = (
  said: Reading,
  cited: Reading,
  { whole, analysis: { publishedAt } }: Pick<Source, 'whole' | 'analysis'>,
): readonly Fault[] =>
  said.dates
    .filter((date) => !isIn(date, cited) && !isThisYear(date, publishedAt))
    .map((date) => ({
      rule: isIn(date, whole()) ? 'date.elsewhere' : 'date.unsupported',
      text: date.value,
    }))
