import type { AST } from '@eslint-community/regexpp'
import { searchUnit } from './search-unit.ts'

/** A character as texts are searched. */
const searched = (codePoint: number): string =>
  codePoint > 0xff_ff ? String.fromCodePoint(codePoint) : String.fromCharCode(searchUnit(codePoint))

/** One space is like any other, and one digit (`searchUnit`). */
const letterOf = (set: AST.CharacterSet): string | null => {
  if (set.kind === 'property' || set.kind === 'any' || set.negate) return null
  return set.kind === 'space' ? ' ' : set.kind === 'digit' ? '0' : null
}

/** Widest range of characters that are looked at one by one. */
const maxRange = 16

/** Most letters of one place. */
const maxLetters = 8

/** The letters that one place of a pattern allows, as texts are searched; null where they are too many. */
export const lettersOf = (element: AST.QuantifiableElement): readonly string[] | null => {
  if (element.type === 'Character') return [searched(element.value)]
  if (element.type === 'CharacterSet') return lettersOfSet(element)
  if (element.type !== 'CharacterClass' || element.negate) return null
  const each = element.elements.map(lettersOfMember)
  if (!each.every((letters) => letters !== null)) return null
  const letters = new Set(each.flat())
  return letters.size <= maxLetters ? [...letters] : null
}

const lettersOfSet = (set: AST.CharacterSet): readonly string[] | null => {
  const letter = letterOf(set)
  return letter === null ? null : [letter]
}

const lettersOfMember = (member: AST.CharacterClassElement): readonly string[] | null => {
  if (member.type === 'Character') return [searched(member.value)]
  if (member.type === 'CharacterSet') return lettersOfSet(member)
  if (member.type !== 'CharacterClassRange') return null
  const { min, max } = member
  if (max.value - min.value >= maxRange) return null
  return Array.from({ length: max.value - min.value + 1 }, (_, at) => searched(min.value + at))
}
