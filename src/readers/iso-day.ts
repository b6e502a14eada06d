const written = /^\s{0,9}(\d{4})([-/.]?)(\d{2})\2(\d{2})(?!\d)/u
// `2026年1月3日`, `2026. 1. 3.`: year, month and day, whatever stands between them.
const spoken = /^\s{0,9}(\d{4})[^\d:]{1,3}(\d{1,2})[^\d:]{1,3}(\d{1,2})(?!\d)/u
const mailZone = /(?<=:\d{2}\s{1,9})(?:[A-Z]{1,5}(?:[+-]\d{2}:?\d{2})?|[+-]\d{2}:?\d{2})$/u

/**
 * The day a written date names, `YYYY-MM-DD`, as its own clock had it; null if it names none.
 *
 * Reads ISO 8601 and its looser kin, and the dates of mails and feeds.
 */
export const isoDay = (date: string): string | null => {
  const [, year = '', , month = '', day = ''] = written.exec(date) ?? []
  if (year) return realDay(`${year}-${month}-${day}`)
  const [, ...parts] = spoken.exec(date) ?? []
  if (parts.length > 0) return realDay(parts.map((part) => part.padStart(2, '0')).join('-'))
  const local = date.trim().replace(/\s{0,9}\([^()]{0,40}\)$/u, '')
  // The zone is left out: the day is the sender's.
  const time = mailZone.test(local) ? Date.parse(local.replace(mailZone, 'GMT')) : Number.NaN
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10)
}

const realDay = (day: string): string | null => {
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : null
}
