import type { KnownEntity, KnownType } from '#knowledge/entity'
import { remember } from '#text/remember'
import { factOf, isCapital, isDigit, isLetter, isSpace } from './letters.ts'
import { limits } from './limits.ts'

/** Words of names that are written alike in all languages: Nvidia, Huawei, Jensen. */
export type Names = ReadonlySet<string>

const namedAlike: ReadonlySet<KnownType> = new Set(['company', 'product', 'person'])

/** The capitalized words of names in Latin letters. */
export const namesOf = remember(
  (entities: readonly KnownEntity[]): Names =>
    new Set(
      entities
        .filter(({ type }) => namedAlike.has(type))
        .flatMap(({ name }) => name.split(/[\s-]+/u))
        .filter((word) => /^\p{Lu}\p{Script=Latin}+$/u.test(word)),
    ),
)

/** What may follow the letters of a name: an ending behind an apostrophe, and signs. */
const ending = /^(?:['’]\p{L}{1,4})?[^\p{L}]*$/u

const isA = (kind: number, text: string, at: number): boolean =>
  at < text.length && (factOf(text.charCodeAt(at)) & kind) !== 0

const isName = (word: string, names: Names): boolean => {
  let end = 0
  while (isA(isLetter, word, end)) end += 1
  return end === word.length
    ? names.has(word)
    : names.has(word.slice(0, end)) && ending.test(word.slice(end))
}

const countLetters = (text: string): number => {
  let count = 0
  for (let at = 0; at < text.length; at += 1) if (isA(isLetter, text, at)) count += 1
  return count
}

/** A text without names and words that hold a digit; null where there is none of them. */
const others = (text: string, names: Names): string | null => {
  let left: string | null = null
  let [start, bits] = [0, 0]
  for (let at = 0; at <= text.length; at += 1) {
    const fact = at < text.length ? factOf(text.charCodeAt(at)) : isSpace
    bits |= fact
    if ((fact & isSpace) === 0) continue
    const isLeftOut =
      (bits & isDigit) !== 0 ||
      (isA(isCapital, text, start) && isName(text.slice(start, at), names))
    if (isLeftOut) left ??= text.slice(0, start)
    else if (left !== null) left += text.slice(start, at + 1)
    start = at + 1
    bits = 0
  }
  return left
}

/** A short text without the names of chips and their makers, unless hardly anything else is left. */
export const withoutNames = (text: string, names: Names): string => {
  if (text.length > limits.shortUnits) return text
  const left = others(text, names)
  return left !== null && countLetters(left) >= limits.lettersBesideNames ? left : text
}
