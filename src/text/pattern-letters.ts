import type { AST } from '@eslint-community/regexpp'
import { lowerUnit } from './lower-unit.ts'

/** A character as texts are searched: the units that it has, in lower case. */
const lower = (codePoint: number): string =>
  codePoint > 0xff_ff ? String.fromCodePoint(codePoint) : String.fromCharCode(lowerUnit(codePoint))

/** One space is like any other (`lowerUnit`). */
const isSpace = (set: AST.CharacterSet): boolean => set.kind === 'space' && !set.negate

/** The letters that one place of a pattern allows, in lower case; null where they are too many. */
export const lettersOf = (element: AST.QuantifiableElement): readonly string[] | null => {
  if (element.type === 'Character') return [lower(element.value)]
  if (element.type === 'CharacterSet') return isSpace(element) ? [' '] : null
  if (element.type !== 'CharacterClass' || element.negate) return null
  const letters = new Set<string>()
  for (const member of element.elements) {
    if (member.type === 'Character') letters.add(lower(member.value))
    else if (member.type === 'CharacterSet' && isSpace(member)) letters.add(' ')
    else if (member.type === 'CharacterClassRange' && member.max.value - member.min.value < 8)
      for (let code = member.min.value; code <= member.max.value; code += 1)
        letters.add(lower(code))
    else return null
  }
  return letters.size <= 8 ? [...letters] : null
}
