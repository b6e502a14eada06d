import type { AST } from '@eslint-community/regexpp'
import { lettersOf } from './pattern-letters.ts'

/** A pattern as it was read. */
export type Pattern = {
  readonly alternatives: readonly AST.Alternative[]
  readonly flags: string
}

/** Units of a beginning that are looked at; more tell no more. */
const beginUnits = 9

/** Ways to begin, beyond which the letters that follow are left out. */
const maxBeginnings = 300

/** A way to begin; `open` where what follows in the pattern may follow it. */
type Beginning = { readonly text: string; readonly open: boolean }

const unknown: readonly Beginning[] = [{ text: '', open: false }]
const closed = ({ text }: Beginning): Beginning => ({ text, open: false })

const beginningsOfElement = (element: AST.Element): readonly Beginning[] => {
  if (element.type === 'Assertion') return [{ text: '', open: true }]
  if (element.type === 'Group' || element.type === 'CapturingGroup')
    return beginningsOfAny(element.alternatives)
  if (element.type === 'Quantifier') {
    const once = beginningsOfElement(element.element)
    const taken = element.max > 1 ? once.map(closed) : once
    return element.min > 0 ? taken : [{ text: '', open: true }, ...taken]
  }
  return lettersOf(element)?.map((text) => ({ text, open: true })) ?? unknown
}

const isOpen = ({ text, open }: Beginning): boolean => open && text.length < beginUnits

const beginningsOfSequence = (elements: readonly AST.Element[]): readonly Beginning[] => {
  let found: readonly Beginning[] = [{ text: '', open: true }]
  for (const element of elements) {
    const next = beginningsOfElement(element)
    if (found.filter(isOpen).length * next.length > maxBeginnings) return found.map(closed)
    found = found.flatMap((one) =>
      isOpen(one) ? next.map(({ text, open }) => ({ text: one.text + text, open })) : [one],
    )
    if (!found.some(isOpen)) break
  }
  return found
}

const beginningsOfAny = (alternatives: readonly AST.Alternative[]): readonly Beginning[] =>
  alternatives.flatMap(({ elements }) => beginningsOfSequence(elements))

const isAnchored = ({ elements: [first] }: AST.Alternative): boolean =>
  first?.type === 'Assertion' && first.kind === 'start'

/** How matches begin, up to `beginUnits` units, in lower case; null where they may in any way. */
export const beginningsOf = ({ alternatives }: Pattern): readonly string[] | null => {
  if (!alternatives.every(isAnchored)) return null
  const found = new Set(beginningsOfAny(alternatives).map(({ text }) => text.slice(0, beginUnits)))
  return found.has('') ? null : [...found]
}
