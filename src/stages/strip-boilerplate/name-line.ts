import { isNameShaped } from '#text/name-shape'
import { unitFits } from '#text/one-character'
import { digitSign, pictureSign, signsOf } from '#text/signs'
import { photoAgency } from './brands.ts'
import type { Line } from './lines.ts'

// Degrees before a name, small and mostly cut short, in whatever language: dr, prof., mgr inż., avv.
const degrees = /^(?:(?:\p{Ll}{2,4}\.|dr|mgr)\s+){1,3}(?=\p{Lu})/u

const isSmall = unitFits(/\p{Ll}/u)
const isCapital = unitFits(/\p{Lu}/u)

/** What a name line says once a degree before and a handle or address after the name are cut off. */
export const nameIn = ({ core }: Pick<Line, 'core'>): string => {
  const name = core.includes('@') ? core.replace(/\s*[\p{L}\p{N}._%+-]*@\S+$/u, '') : core
  return isSmall(name, 0) ? name.replace(degrees, '') : name
}

// Marks and words between names in whatever language: a comma, a sign, a short word in small letters.
const between = /\s*[,;&+/]\s*|\s\p{Ll}{1,3}\s(?=\p{Lu})/u

/** The names on a name line, one by one. */
export const namesOn = (line: Line): readonly string[] =>
  nameIn(line).split(between).filter(isNameShaped)

/** A name begins with a capital, or a degree before it with a small letter. */
const mayBeName = /^\s*[\p{Lu}\p{Lt}\p{Ll}]/u

/** The last word of a name begins with a capital; one that holds another kind of space is several. */
const mayEndName = /^\p{Lu}|\p{Lt}|\s/u

/** Half a character, or what may make a name of a word that begins with no capital. */
const isRare = unitFits(/[\p{Lt}\s\p{Cs}]/u)

const holdsRare = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1) if (isRare(text, at)) return true
  return false
}

const beginsName = (text: string): boolean =>
  isCapital(text, 0) || isSmall(text, 0) || (isRare(text, 0) && mayBeName.test(text))

const endsName = (text: string): boolean => {
  const last = text.slice(text.trimEnd().lastIndexOf(' ') + 1)
  return isCapital(last, 0) || (holdsRare(last) && mayEndName.test(last))
}

/** Marks that stand in no name; before a handle, or at the ends of a line, one may. */
const strangeSigns = (digitSign | signsOf(':(«[「©•–!?#$=><*"…_~%')) & ~pictureSign
const handleSign = signsOf('@')

const hasStrangeSign = ({ core, head, signs }: Named): boolean =>
  core === head && (signs & strangeSigns) !== 0 && (signs & handleSign) === 0

type Named = Pick<Line, 'core' | 'head' | 'words' | 'signs'>

/** Whether a short line says nothing but a personal name, or several, perhaps with a handle. */
export const saysName = (line: Named): boolean => {
  if (line.words < 2 || hasStrangeSign(line) || !beginsName(line.core)) return false
  const text = nameIn(line)
  if (!endsName(text)) return false
  if (!isNameShaped(text)) {
    const parts = text.split(between)
    if (parts.length < 2 || parts.length > 4 || !parts.every(isNameShaped)) return false
  }
  return !photoAgency.test(line.core) && !/^[©ⓒ]/u.test(line.head)
}
