import type { Fault } from '../fault.ts'
import type { Figure } from '../figures.ts'
import { sameNumber } from '../limits.ts'
import type { Reading } from '../reading.ts'

const isCurrency = (unit: string | null): boolean => unit !== null && unit !== '%'

/** A sum is no sum in another currency, a share no count; a bare number may be either. */
const fits = (one: Figure, other: Figure): boolean =>
  one.unit === other.unit || one.unit === null || other.unit === null

const isSame = (one: Figure, other: Figure): boolean =>
  Math.abs(one.value - other.value) <= sameNumber * Math.max(1, Math.abs(one.value)) &&
  (fits(one, other) || isCurrency(one.unit) !== isCurrency(other.unit))

/** Years stand among the dates, and are written as numbers too. */
const isYearOf = ({ value }: Figure, { dates }: Reading): boolean =>
  dates.some((date) => date.value.slice(0, 4) === String(value))

const printedNumber = /\p{Nd}+(?:[.,]\p{Nd}+)*/gu

/** Whether the digits stand as they are in the other text: in a name, a date, a number of another form. */
const standsIn = (figure: Figure, said: Reading, { text }: Reading): boolean => {
  const printed = said.text.slice(figure.start, figure.end).match(printedNumber) ?? []
  const known = new Set(text.match(printedNumber))
  return printed.length > 0 && printed.every((one) => known.has(one))
}

const isIn = (figure: Figure, said: Reading, other: Reading): boolean =>
  other.figures.some((one) => isSame(figure, one)) ||
  isYearOf(figure, other) ||
  standsIn(figure, said, other)

/** Every number of the sentence has the value of one in the cited words. */
export const unsupportedNumbers = (
  said: Reading,
  cited: Reading,
  whole: () => Reading,
): readonly Fault[] =>
  said.figures
    .filter((figure) => !isIn(figure, said, cited))
    .map((figure) => ({
      rule: isIn(figure, said, whole()) ? 'number.elsewhere' : 'number.unsupported',
      text: said.text.slice(figure.start, figure.end),
    }))
