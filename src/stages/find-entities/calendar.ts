import { daysAhead } from './limits.ts'

/** A day of the calendar; months and days count from one. */
export type Day = { readonly year: number; readonly month: number; readonly day: number }

const msPerDay = 86_400_000

const numberOf = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day) / msPerDay

const dayOf = (number: number): Day => {
  const date = new Date(number * msPerDay)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

const two = (value: number): string => String(value).padStart(2, '0')

/** `2025-07-14`. */
export const isoDay = ({ year, month, day }: Day): string => `${year}-${two(month)}-${two(day)}`

/** The day an ISO date or time names; null where there is none. */
export const parseDay = (iso: string | null): Day | null => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso ?? '') ?? []
  return year && month && day
    ? { year: Number(year), month: Number(month), day: Number(day) }
    : null
}

/** Whether the calendar has the day. */
export const isDay = (day: Day): boolean => isoDay(dayOf(numberOf(day))) === isoDay(day)

/**
 * The year of a month (and day) without one: the last before publication, or the coming one where it
 * is near or the words look ahead.
 */
export const yearFor = (
  { month, day }: { readonly month: number; readonly day: number | null },
  base: Day,
  ahead: boolean,
): number => {
  const distance = (year: number) => numberOf({ year, month, day: day ?? 15 }) - numberOf(base)
  const coming = [base.year, base.year + 1].find((year) => distance(year) >= -15) ?? base.year
  const limit = ahead ? 366 : day === null ? 0 : 1
  const past = [base.year, base.year - 1].find((year) => distance(year) <= 15) ?? base.year
  return distance(coming) <= Math.max(limit, ahead ? daysAhead : 0) ? coming : past
}

/** The day `weekday` (Monday 1) last fell on, publication included; the next one where words look ahead. */
export const weekdayNear = (weekday: number, base: Day, ahead: boolean): Day => {
  const number = numberOf(base)
  const today = ((((number + 3) % 7) + 7) % 7) + 1
  const back = (today - weekday + 7) % 7
  return dayOf(ahead ? number + ((weekday - today + 7) % 7 || 7) : number - back)
}

const quarterOf = (month: number): number => Math.ceil(month / 3)

/** A day, week, month, quarter or year counted from publication, as EDTF. */
export const shifted = (
  base: Day,
  unit: 'day' | 'week' | 'month' | 'quarter' | 'year',
  shift: number,
): string => {
  const number = numberOf(base)
  if (unit === 'day') return isoDay(dayOf(number + shift))
  if (unit === 'week') {
    const monday = number - ((((number + 3) % 7) + 7) % 7) + 7 * shift
    return `${isoDay(dayOf(monday))}/${isoDay(dayOf(monday + 6))}`
  }
  if (unit === 'year') return String(base.year + shift)
  const size = unit === 'month' ? 1 : 3
  const months = base.year * 12 + base.month - 1 + size * shift
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1]
  // EDTF puts 33–36 in the month's place for the quarters of a year.
  return `${year}-${unit === 'month' ? two(month) : 32 + quarterOf(month)}`
}
