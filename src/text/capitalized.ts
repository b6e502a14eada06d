import { unitFits } from './one-character.ts'

const isSmall = unitFits(/\p{Ll}/u)
const isCapital = unitFits(/\p{Lu}/u)

/** A sentence with a capital in front, unless it begins with a name that has its own: iPhones are sold. */
export const capitalized = (text: string): string =>
  isSmall(text, 0) && !isCapital(text, 1) ? text.charAt(0).toUpperCase() + text.slice(1) : text
