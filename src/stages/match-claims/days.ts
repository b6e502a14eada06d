/** Dates of claims as stretches of days. */

/** First and last day, ISO 8601; how finely they are known. */
export type Stretch = {
  readonly from: string
  readonly to: string
  readonly grain: 'day' | 'month' | 'months' | 'year'
}

/** First and last month of EDTF's parts of a year: seasons, quarters, thirds and halves. */
const parts: Readonly<Record<string, readonly [number, number]>> = {
  '21': [3, 5],
  '22': [6, 8],
  '23': [9, 11],
  '24': [12, 12],
  '33': [1, 3],
  '34': [4, 6],
  '35': [7, 9],
  '36': [10, 12],
  '37': [1, 4],
  '38': [5, 8],
  '39': [9, 12],
  '40': [1, 6],
  '41': [7, 12],
}

const two = (number: number): string => String(number).padStart(2, '0')

/** The days an EDTF date covers; null where the year is unknown or it is none of the usual forms. */
export const stretchOf = (date: string): Stretch | null => {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(date.slice(0, 10)) ?? []
  if (!year) return null
  if (day) return { from: `${year}-${month}-${day}`, to: `${year}-${month}-${day}`, grain: 'day' }
  if (!month) return { from: `${year}-01-01`, to: `${year}-12-31`, grain: 'year' }
  const [first, last] = parts[month] ?? [Number(month), Number(month)]
  const grain = first === last && !parts[month] ? 'month' : 'months'
  return { from: `${year}-${two(first)}-01`, to: `${year}-${two(last)}-31`, grain }
}

/** Whether two stretches have a day in common. */
export const meet = (one: Stretch, other: Stretch): boolean =>
  one.from <= other.to && other.from <= one.to

/** Days between two days of publication. */
export const daysBetween = (one: string, other: string): number =>
  Math.abs(Date.parse(one.slice(0, 10)) - Date.parse(other.slice(0, 10))) / 86_400_000

/** The days around one, so many before and after; what is no date stays alone. */
export const around = (day: string, days: number): Stretch => {
  const middle = Date.parse(day.slice(0, 10))
  if (Number.isNaN(middle)) return { from: day, to: day, grain: 'day' }
  const shifted = (by: number) => new Date(middle + by * 86_400_000).toISOString().slice(0, 10)
  return { from: shifted(-days), to: shifted(days), grain: 'months' }
}
