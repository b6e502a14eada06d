import { plain } from './plain.ts'

/** What a code unit is to a search, by itself; 0 where it was never asked. */
const known = new Uint16Array(0x1_00_00)

const space = /\s/u

/**
 * A code unit as words are searched by: in lower case, by the letter that it is alone, any white
 * space as a space, any apostrophe straight. Where the lower case is more than one unit (İ) it
 * stays as it is.
 */
export const lowerUnit = (unit: number): number => {
  const found = known[unit] ?? 0
  if (found > 0) return found
  const lower = plain(String.fromCharCode(unit)).toLowerCase()
  const made = space.test(lower) ? 0x20 : lower.length === 1 ? lower.charCodeAt(0) : unit
  known[unit] = made
  return made
}
