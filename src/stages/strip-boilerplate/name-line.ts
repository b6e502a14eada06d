import { isNameShaped } from '#text/name-shape'
import { digitSign, pictureSign, signsOf } from '#text/signs'
import { photoAgency } from './brands.ts'
import type { Line } from './lines.ts'

// Degrees before a name, small and mostly cut short, in whatever language: dr, prof., mgr inż., avv.
const degrees = /^(?:(?:\p{Ll}{2,4}\.|dr|mgr)\s+){1,3}(?=\p{Lu})/u

/** What a name line says once a degree before and a handle or address after the name are cut off. */
export const nameIn = ({ core }: Pick<Line, 'core'>): string =>
  (core.includes('@') ? core.replace(/\s*[\p{L}\p{N}._%+-]*@\S+$/u, '') : core).replace(degrees, '')

// Marks and words between names in whatever language: a comma, a sign, a short word in small letters.
const between = /\s*[,;&+/]\s*|\s\p{Ll}{1,3}\s(?=\p{Lu})/u

/** The names on a name line, one by one. */
export const namesOn = (line: Line): readonly string[] =>
  nameIn(line).split(between).filter(isNameShaped)

/** A name begins with a capital, or a degree before it with a small letter. */
const mayBeName = /^\s*[\p{Lu}\p{Lt}\p{Ll}]/u

/** The last word of a name begins with a capital; one that holds another kind of space is several. */
const mayEndName = /^\p{Lu}|\p{Lt}|\s/u

/** Marks that stand in no name; before a handle, or at the ends of a line, one may. */
const strangeSigns = (digitSign | signsOf(':(«[「©•–!?#$=><*"…_~%')) & ~pictureSign
const handleSign = signsOf('@')

const hasStrangeSign = ({ core, head, signs }: Named): boolean =>
  core === head && (signs & strangeSigns) !== 0 && (signs & handleSign) === 0

type Named = Pick<Line, 'core' | 'head' | 'words' | 'signs'>

/** Whether a short line says nothing but a personal name, or several, perhaps with a handle. */
export const saysName = (line: Named): boolean => {
  if (line.words < 2 || hasStrangeSign(line) || !mayBeName.test(line.core)) return false
  const text = nameIn(line)
  if (!mayEndName.test(text.slice(text.trimEnd().lastIndexOf(' ') + 1))) return false
  if (!isNameShaped(text)) {
    const parts = text.split(between)
    if (parts.length < 2 || parts.length > 4 || !parts.every(isNameShaped)) return false
  }
  return !photoAgency.test(line.core) && !/^[©ⓒ]/u.test(line.head)
}
