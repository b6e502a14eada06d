import { lowerUnit } from './lower-unit.ts'
import { digitSign, signsAt } from './signs.ts'

const zero = 0x30

/** A code unit as rules are searched by: any digit as a zero, all else as words are (`lowerUnit`). */
export const searchUnit = (unit: number): number =>
  (signsAt(unit) & digitSign) === 0 ? lowerUnit(unit) : zero
