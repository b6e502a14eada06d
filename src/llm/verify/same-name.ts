import { bare } from '#text/fold'
import { consonants } from '#text/romanized'
import { endingLetters, stemLetters, stemShare, tellingConsonants } from './limits.ts'

const han = /\p{Script=Han}/u
const latin = /\p{Script=Latin}/u
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

const words = (text: string): readonly string[] => bare(text).split(' ').filter(Boolean)

const digitsOf = (text: string): string => text.replaceAll(/\P{Nd}/gu, '')

/** Two forms of one word: they begin alike and differ at most in an ending, never in a figure. */
const isForm = (one: string, other: string): boolean => {
  if (one === other) return true
  if (digitsOf(one) !== digitsOf(other)) return false
  const [least, most] = [one.length, other.length].toSorted((a, b) => a - b) as [number, number]
  let alike = 0
  while (alike < least && one[alike] === other[alike]) alike += 1
  return alike >= Math.max(stemLetters, most * stemShare) && most - alike <= endingLetters
}

const scriptOf = (text: string): 'latin' | 'han' | 'other' =>
  latin.test(text) ? 'latin' : han.test(text) ? 'han' : 'other'

/** Two words of two scripts that sound alike, the second perhaps with an ending. */
const soundsAlike = (one: string, other: string): boolean => {
  if (scriptOf(one) === scriptOf(other)) return false
  const [first, second] = [consonants(one), consonants(other)]
  return first.length >= tellingConsonants && second.startsWith(first)
}

const soundsTheSame = (one: string, other: string): boolean =>
  scriptOf(one) !== scriptOf(other) &&
  consonants(one) === consonants(other) &&
  consonants(one).length > tellingConsonants

/**
 * Whether a name that the knowledge base does not hold stands in a text; null where nobody can say,
 * since characters do not show how they sound.
 */
export const standsIn = (name: string, text: string): boolean | null => {
  const said = words(name)
  const known = words(text)
  if (unspaced.test(name) && text.includes(name)) return true
  const read = said.filter((one) => known.some((other) => isForm(one, other)))
  if (read.length === said.length) return true
  const heard = said.filter((one) => known.some((other) => soundsAlike(one, other)))
  if (heard.length > 0 && (heard.length + read.length) * 2 >= said.length) return true
  return han.test(name) === han.test(text) ? false : null
}

/** Whether a text uses a name, all of it, in whatever script; for sure, where `standsIn` is kind. */
export const isUsedIn = (name: string, text: string): boolean => {
  if (unspaced.test(name)) return text.includes(name)
  const known = words(text)
  return words(name).every((one) =>
    known.some((other) => isForm(one, other) || soundsTheSame(one, other)),
  )
}
