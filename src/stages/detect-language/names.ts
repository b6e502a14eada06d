import type { KnownEntity, KnownType } from '#knowledge/entity'
import { remember } from '#text/remember'
import { space } from './clean.ts'
import { factOf, isCapital, isDigit, isLetter, isSpace } from './letters.ts'
import { limits } from './limits.ts'
import { type FindWord, noLetters, withLetter, wordFinder } from './word-hash.ts'

/** Words of names that are written alike in all languages: Nvidia, Huawei, Jensen. */
export type Names = FindWord

const namedAlike: ReadonlySet<KnownType> = new Set(['company', 'product', 'person'])

/** The capitalized words of names in Latin letters. */
export const namesOf = remember(
  (entities: readonly KnownEntity[]): Names =>
    wordFinder([
      ...new Set(
        entities
          .filter(({ type }) => namedAlike.has(type))
          .flatMap(({ name }) => name.split(/[\s-]+/u))
          .filter((word) => /^\p{Lu}\p{Script=Latin}+$/u.test(word)),
      ),
    ]),
)

// What another file exports is fetched anew wherever it is used; a loop over letters has its own.
const letter = isLetter
const capital = isCapital
const digit = isDigit
const blank = isSpace
const gap = space

/** What may follow the letters of a name: an ending behind an apostrophe, and signs. */
const ending = /^(?:['’]\p{L}{1,4})?[^\p{L}]*$/u

/** Whether a text has so many letters; no more are counted. */
const hasLetters = (text: string, most: number): boolean => {
  let count = 0
  for (let at = 0; at < text.length && count < most; at += 1)
    if ((factOf(text.charCodeAt(at)) & letter) !== 0) count += 1
  return count === most
}

/** A text without names and words that hold a digit; null where there is none of them. */
const others = (text: string, names: Names): string | null => {
  let left: string | null = null
  /** Where what is not yet left begins. */
  let from = 0
  let start = 0
  // Of the word from `start`: its first letters' end, once it was met, and hash; what all it holds.
  let end = -1
  let hash = noLetters
  let first = 0
  let held = 0
  for (let at = 0; at <= text.length; at += 1) {
    const unit = at < text.length ? text.charCodeAt(at) : gap
    const fact = factOf(unit)
    if ((fact & blank) === 0) {
      if (at === start) first = fact
      held |= fact
      if ((fact & letter) === 0 && end < 0) end = at
      if (end < 0) hash = withLetter(hash, unit)
      continue
    }
    const isLeftOut =
      (held & digit) !== 0 ||
      ((first & capital) !== 0 &&
        names(hash) !== 0 &&
        (end < 0 || ending.test(text.slice(end, at))))
    if (isLeftOut) {
      left = (left ?? '') + text.slice(from, start)
      from = at + 1
    }
    start = at + 1
    end = -1
    hash = noLetters
    first = 0
    held = 0
  }
  return left === null ? null : left + text.slice(from)
}

/** A short text without the names of chips and their makers, unless hardly anything else is left. */
export const withoutNames = (text: string, names: Names): string => {
  if (text.length > limits.shortUnits) return text
  const left = others(text, names)
  return left !== null && hasLetters(left, limits.lettersBesideNames) ? left : text
}
