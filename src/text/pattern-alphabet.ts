import type { AST } from '@eslint-community/regexpp'
import type { Pattern } from './pattern-beginnings.ts'
import { rememberHere } from './remember.ts'
import { allSigns, marksAndDigits, pictureSign, signsOf } from './signs.ts'

/** The signs of the characters that one place of a pattern allows; by its source, once for each. */
const signsOfClass = rememberHere((raw: string): number => {
  const pattern = new RegExp(`^(?:${raw})$`, 'u')
  let signs = pictureSign
  for (const sample of marksAndDigits()) if (pattern.test(sample)) signs |= signsOf(sample)
  return signs
})

const signsOfElement = (element: AST.Element): number => {
  if (element.type === 'Assertion') return 0
  if (element.type === 'Group' || element.type === 'CapturingGroup')
    return signsOfAny(element.alternatives)
  if (element.type === 'Quantifier') return signsOfElement(element.element)
  if (element.type === 'Character') return signsOf(String.fromCodePoint(element.value))
  const isKnown = element.type === 'CharacterClass' || element.type === 'CharacterSet'
  return isKnown ? signsOfClass(element.raw) : allSigns
}

const signsOfAny = (alternatives: readonly AST.Alternative[]): number => {
  let signs = 0
  for (const { elements } of alternatives)
    for (const element of elements) signs |= signsOfElement(element)
  return signs
}

/** Whether a part of a pattern binds it to an end of the text. */
export const isAssertion = (element: AST.Element | undefined, kind: 'start' | 'end'): boolean =>
  element?.type === 'Assertion' && element.kind === kind

/** Whether a pattern matches all of a text or nothing. */
export const isWhole = ({ elements }: AST.Alternative): boolean =>
  isAssertion(elements[0], 'start') && isAssertion(elements.at(-1), 'end')

/** The signs that a text may have (`signsIn`) that a pattern matches; all where it may match a part. */
export const allowedSignsOf = ({ alternatives }: Pattern): number =>
  alternatives.every(isWhole) ? signsOfAny(alternatives) : allSigns
