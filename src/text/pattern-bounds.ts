import type { AST } from '@eslint-community/regexpp'
import { isWhole } from './pattern-alphabet.ts'
import { lettersOf } from './pattern-letters.ts'
import { digitSign, pictureSign, signsOf } from './signs.ts'

type Alternatives = readonly AST.Alternative[]

/** Fewest characters, and most that are no spaces: of these there may be many side by side. */
export type Extent = { readonly least: number; readonly most: number }

export const noExtent: Extent = { least: 0, most: 0 }
export const anyExtent: Extent = { least: 0, most: Number.POSITIVE_INFINITY }

/** Widest range of characters that are looked at one by one. */
const maxRange = 16

/** The signs one of which a character of a class has; 0 where it may be one without any. */
const signsOfMember = (member: AST.CharacterClassElement): number => {
  if (member.type === 'Character') return signsOf(String.fromCodePoint(member.value))
  if (member.type === 'CharacterSet') return signsOfSet(member)
  if (member.type !== 'CharacterClassRange') return 0
  const { min, max } = member
  if (max.value - min.value > maxRange) return 0
  const codes = Array.from({ length: max.value - min.value + 1 }, (_, at) => min.value + at)
  return anyOf(codes.map((code) => signsOf(String.fromCodePoint(code))))
}

const signsOfSet = (set: AST.CharacterSet): number => {
  if (set.kind === 'digit') return set.negate ? 0 : digitSign
  if (set.kind !== 'property' || set.negate) return 0
  if (set.key === 'Extended_Pictographic') return pictureSign
  return set.value === null && set.key === 'Nd' ? digitSign : 0
}

/** All of them together; 0 where one is 0. */
const anyOf = (signs: readonly number[]): number =>
  signs.includes(0) ? 0 : signs.reduce((all, one) => all | one, 0)

const bitsIn = (signs: number): number => {
  let count = 0
  for (let left = signs; left !== 0; left &= left - 1) count += 1
  return count
}

const fewer = (one: number, other: number): number => (bitsIn(other) < bitsIn(one) ? other : one)

/** Of each way one of its signs, so that they are few together; none where a way has none. */
const signsOfAny = (alternatives: Alternatives): readonly number[] => {
  const [first = [], ...others] = alternatives.map(({ elements }) => signsOfSequence(elements))
  if (others.some((signs) => signs.length === 0)) return []
  const all = first.map((one) =>
    others.reduce((sum, signs) => signs.map((sign) => sum | sign).reduce(fewer), one),
  )
  return others.length === 0 || all.length === 0 ? all : [all.reduce(fewer)]
}

const signsOfElement = (element: AST.Element): readonly number[] => {
  if (element.type === 'Group' || element.type === 'CapturingGroup')
    return signsOfAny(element.alternatives)
  if (element.type === 'Quantifier') return element.min > 0 ? signsOfElement(element.element) : []
  if (element.type === 'Assertion')
    return element.kind === 'lookahead' && !element.negate ? signsOfAny(element.alternatives) : []
  const signs = signsOfPlace(element)
  return signs === 0 ? [] : [signs]
}

const signsOfPlace = (element: AST.Element): number => {
  if (element.type === 'Character') return signsOf(String.fromCodePoint(element.value))
  if (element.type === 'CharacterSet') return signsOfSet(element)
  if (element.type !== 'CharacterClass' || element.negate) return 0
  return anyOf(element.elements.map(signsOfMember))
}

const signsOfSequence = (elements: readonly AST.Element[]): readonly number[] => [
  ...new Set(elements.flatMap(signsOfElement)),
]

/** Signs (`signsIn`) that each match holds: of each number at least one bit. */
export const signsOfPattern = (alternatives: Alternatives): readonly number[] =>
  signsOfAny(alternatives)

/** Most characters that one place of a pattern takes, told by what it is. */
type OfPlace = (place: AST.QuantifiableElement) => number

const ofAny: OfPlace = () => 1
const ofOthers: OfPlace = (place) => {
  const letters = lettersOf(place)
  return letters?.length === 1 && letters[0] === ' ' ? 0 : 1
}

const longestElement = (element: AST.Element, ofPlace: OfPlace): number => {
  if (element.type === 'Assertion') return 0
  if (element.type === 'Group' || element.type === 'CapturingGroup')
    return longestAny(element.alternatives, ofPlace)
  if (element.type === 'Quantifier') {
    const once = longestElement(element.element, ofPlace)
    return once === 0 ? 0 : once * element.max
  }
  return element.type === 'Backreference' ? Number.POSITIVE_INFINITY : ofPlace(element)
}

const longestAny = (alternatives: Alternatives, ofPlace: OfPlace): number =>
  Math.max(
    ...alternatives.map(({ elements }) =>
      elements.reduce((sum, element) => sum + longestElement(element, ofPlace), 0),
    ),
  )

/** Most characters of a text that it matches; without end where it may match a part of a text. */
export const longestOf = (alternatives: Alternatives): number =>
  alternatives.every(isWhole) ? longestAny(alternatives, ofAny) : Number.POSITIVE_INFINITY

const shortestElement = (element: AST.Element): number => {
  if (element.type === 'Assertion' || element.type === 'Backreference') return 0
  if (element.type === 'Group' || element.type === 'CapturingGroup')
    return shortestOf(element.alternatives)
  return element.type === 'Quantifier' ? shortestElement(element.element) * element.min : 1
}

/** Fewest characters of a text that it matches. */
export const shortestOf = (alternatives: Alternatives): number =>
  Math.min(
    ...alternatives.map(({ elements }) =>
      elements.reduce((sum, element) => sum + shortestElement(element), 0),
    ),
  )

/** How much text a part of a pattern matches. */
export const extentOf = (element: AST.Element): Extent => ({
  least: shortestElement(element),
  most: longestElement(element, ofOthers),
})
