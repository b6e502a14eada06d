/** A date in digits: `''` for what it leaves open. The month may be a season, quarter or half. */
export type DateParts = { readonly year: string; readonly month: string; readonly day: string }

const written = /^(?<year>\d{4}|X{4})(?:-(?<month>\d{2}))?(?:-(?<day>\d{2}))?[~?%]?$/u

/** The parts of one EDTF date (no interval), as they are written; null for anything else. */
export const datePartsOf = (value: string): DateParts | null => {
  const { year, month = '', day = '' } = written.exec(value)?.groups ?? {}
  return year === undefined ? null : { year: year.startsWith('X') ? '' : year, month, day }
}
