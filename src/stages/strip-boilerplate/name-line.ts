import { isNameShaped } from '#text/name-shape'
import { photoAgency } from './brands.ts'
import type { Line } from './lines.ts'
import { isFragment } from './lines.ts'

/** What a name line says once a handle or address after the name is cut off. */
export const nameIn = (line: Line): string => line.core.replace(/\s*@\S+$/u, '')

/** A line that is nothing but a personal name, perhaps with a handle. */
export const isNameLine = (line: Line): boolean =>
  isFragment(line) &&
  isNameShaped(nameIn(line)) &&
  !photoAgency.test(line.core) &&
  !/^[©ⓒ]/u.test(line.head)
