/** A date in digits: `''` for what it leaves open. The month may be a season, quarter or half. */
export type DateParts = { readonly year: string; readonly month: string; readonly day: string }

const areDigits = (value: string, start: number, end: number): boolean => {
  for (let at = start; at < end; at += 1) {
    const unit = value.charCodeAt(at)
    if (!(unit >= 0x30 && unit <= 0x39)) return false
  }
  return true
}

/** Whether a date begins with a year in four digits. */
export const beginsWithYear = (value: string): boolean => areDigits(value, 0, 4)

/** Whether a hyphen and two digits stand at a place. */
const isPart = (value: string, at: number): boolean =>
  value.charAt(at) === '-' && areDigits(value, at + 1, at + 3)

/** The parts of one EDTF date (no interval), as they are written; null for anything else. */
export const datePartsOf = (value: string): DateParts | null => {
  const isRough = value !== '' && '~?%'.includes(value.charAt(value.length - 1))
  const end = isRough ? value.length - 1 : value.length
  const year = beginsWithYear(value) ? value.slice(0, 4) : ''
  if (year === '' && !value.startsWith('XXXX')) return null
  if (end === 4) return { year, month: '', day: '' }
  if (!isPart(value, 4)) return null
  const month = value.slice(5, 7)
  if (end === 7) return { year, month, day: '' }
  return end === 10 && isPart(value, 7) ? { year, month, day: value.slice(8, 10) } : null
}
