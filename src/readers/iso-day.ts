const written = /^\s{0,9}(\d{4})([-/.]?)(\d{2})\2(\d{2})(?!\d)/u
const mailDate = /(?:GMT|UTC|[+-]\d{4})$/u

/**
 * The day a written date names, `YYYY-MM-DD`, as its own clock had it; null if it names none.
 *
 * Reads ISO 8601 and its looser kin, and the dates of mails and feeds.
 */
export const isoDay = (date: string): string | null => {
  const [, year = '', , month = '', day = ''] = written.exec(date) ?? []
  if (year) return realDay(`${year}-${month}-${day}`)
  const time = mailDate.test(date.trim()) ? Date.parse(date) : Number.NaN
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10)
}

const realDay = (day: string): string | null => {
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : null
}
