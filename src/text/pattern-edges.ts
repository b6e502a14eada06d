import type { AST } from '@eslint-community/regexpp'
import type { Pattern } from './pattern-beginnings.ts'

/** From which end a pattern is read. */
type Edge = 'start' | 'end'

const otherEnd = { start: 'end', end: 'start' } as const

const fromEdge = <Element>(elements: readonly Element[], edge: Edge): readonly Element[] =>
  edge === 'start' ? elements : elements.toReversed()

const isBound = ({ elements }: AST.Alternative, edge: Edge): boolean => {
  const [outmost] = fromEdge(elements, edge)
  return outmost?.type === 'Assertion' && outmost.kind === edge
}

/** The parts that the outmost character is read by; null where any may be it. */
const outmostOf = (elements: readonly AST.Element[], edge: Edge): readonly string[] | null => {
  const found: string[] = []
  for (const element of fromEdge(elements, edge)) {
    // What reaches the other end without a character is empty.
    if (element.type === 'Assertion' && element.kind === otherEnd[edge]) return found
    if (element.type === 'Assertion') continue
    const { raws, empty } = partsOf(element, edge)
    if (!raws) return null
    found.push(...raws)
    if (!empty) return found
  }
  return null
}

const partsOf = (
  element: Exclude<AST.Element, AST.Assertion>,
  edge: Edge,
): { readonly raws: readonly string[] | null; readonly empty: boolean } => {
  if (element.type === 'Quantifier')
    return { raws: outmostOf([element.element], edge), empty: element.min === 0 }
  if (element.type === 'Group' || element.type === 'CapturingGroup') {
    const each = element.alternatives.map((one) => outmostOf(one.elements, edge))
    return { raws: each.every((one) => one !== null) ? each.flat() : null, empty: false }
  }
  const isOne = element.type === 'Character' || element.type.startsWith('CharacterC')
  return { raws: isOne || element.type === 'CharacterSet' ? [element.raw] : null, empty: false }
}

/**
 * Fits the first (or last) character of every text that a pattern matches and that has one; null
 * where it may be any.
 */
export const edgeOf = ({ alternatives, flags }: Pattern, edge: Edge): RegExp | null => {
  if (!alternatives.every((one) => isBound(one, edge))) return null
  const each = alternatives.map(({ elements }) => outmostOf(elements, edge))
  if (each.some((one) => one === null)) return null
  const raws = new Set(each.flat())
  return new RegExp(`^(?:${raws.size === 0 ? '(?!)' : [...raws].join('|')})$`, flags)
}
