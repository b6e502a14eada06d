import type { AST } from '@eslint-community/regexpp'
import { RegExpParser } from '@eslint-community/regexpp'
import { allowedSignsOf } from './pattern-alphabet.ts'
import type { Pattern } from './pattern-beginnings.ts'
import { beginningsOf } from './pattern-beginnings.ts'
import { longestOf, shortestOf, signsOfPattern } from './pattern-bounds.ts'
import { edgeOf } from './pattern-edges.ts'
import { lettersOf } from './pattern-letters.ts'

const parser = new RegExpParser({ ecmaVersion: 2025 })

/** More ways to write one stretch than this, and it is left out: it would tell little. */
const maxWays = 48

/** Shortest stretch that tells anything, in code units. */
const minUnits = 2

/** From this length on a longer stretch tells no more. */
const enoughUnits = 8

/** Ways to write a stretch that a match holds, in lower case, or signs of which it has one instead. */
type Needs = { readonly ways: readonly string[]; readonly signs: number } | null

const shortest = (ways: readonly string[]): number => Math.min(...ways.map((way) => way.length))

/** How much a stretch tells: a space, which stands everywhere, tells half of what a letter does. */
const strength = (ways: readonly string[]): number =>
  Math.min(
    ...ways.map((way) => {
      const letters = Math.min(enoughUnits, way.replaceAll(' ', '').length)
      return letters * 2 + (way.includes(' ') ? 1 : 0)
    }),
  )

/** Whichever tells more: the longer, then the one with fewer ways to write it. */
const stronger = (one: Needs, other: Needs): Needs => {
  if (!one || !other) return one ?? other
  if ((one.signs === 0) !== (other.signs === 0)) return one.signs === 0 ? one : other
  const [mine, its] = [strength(one.ways), strength(other.ways)]
  if (mine !== its) return mine > its ? one : other
  return one.ways.length <= other.ways.length ? one : other
}

/** What stands here whenever the pattern matches: its needs, without those of what may be left out. */
const needsOfElement = (element: AST.Element): Needs => {
  if (element.type === 'Assertion') return needsOfAssertion(element)
  if (element.type === 'Group' || element.type === 'CapturingGroup')
    return needsOfAny(element.alternatives)
  if (element.type === 'Quantifier') return element.min > 0 ? needsOfElement(element.element) : null
  return null
}

/** What must stand ahead stands in the text. */
const needsOfAssertion = (assertion: AST.Assertion): Needs =>
  assertion.kind === 'lookahead' && !assertion.negate ? needsOfAny(assertion.alternatives) : null

/** All that may stand where an element does; null where that is more than a few texts. */
const textsOf = (element: AST.Element): readonly string[] | null => {
  if (element.type === 'Assertion') return ['']
  if (element.type === 'Group' || element.type === 'CapturingGroup') {
    const each = element.alternatives.map(({ elements }) => textsOfSequence(elements))
    return each.every((texts) => texts !== null) ? [...new Set(each.flat())] : null
  }
  if (element.type !== 'Quantifier') return lettersOf(element)
  if (element.max > 1) return null
  const once = textsOf(element.element)
  return once && element.min === 0 ? ['', ...once] : once
}

const textsOfSequence = (elements: readonly AST.Element[]): readonly string[] | null => {
  let texts: readonly string[] = ['']
  for (const element of elements) {
    const next = textsOf(element)
    if (!next || texts.length * next.length > maxWays) return null
    texts = texts.flatMap((text) => next.map((one) => text + one))
  }
  return texts
}

/** Without those that hold another. */
const shortOf = (ways: readonly string[]): readonly string[] => {
  const different = [...new Set(ways)]
  return different.filter((way) => !different.some((one) => one !== way && way.includes(one)))
}

const needsOfSequence = (elements: readonly AST.Element[]): Needs => {
  let best: Needs = null
  let run: readonly string[] = ['']
  const endRun = (next: readonly string[] = ['']): void => {
    if (shortest(run) >= minUnits) best = stronger(best, { ways: shortOf(run), signs: 0 })
    run = next
  }
  for (const element of elements) {
    best = stronger(best, needsOfElement(element))
    const isRepeated = element.type === 'Quantifier' && element.min > 0 && element.max > 1
    const texts = textsOf(isRepeated ? element.element : element)
    if (!texts) {
      endRun()
      continue
    }
    const isEnough = texts.length > 1 && strength(run) >= enoughUnits * 2
    if (isEnough || run.length * texts.length > maxWays) endRun()
    run = run.flatMap((way) => texts.map((text) => way + text))
    if (isRepeated) endRun(texts)
  }
  endRun()
  return best
}

/** Of an alternative without words the signs, if it has any. */
const needsOfAlternative = (alternative: AST.Alternative): Needs => {
  const needs = needsOfSequence(alternative.elements)
  const [signs] = needs ? [] : signsOfPattern([alternative])
  return signs ? { ways: [], signs } : needs
}

const needsOfAny = (alternatives: readonly AST.Alternative[]): Needs => {
  const each = alternatives.map(needsOfAlternative)
  if (!each.every((needs) => needs !== null)) return null
  const ways = shortOf(each.flatMap((needs) => needs.ways))
  const signs = each.reduce((all, needs) => all | needs.signs, 0)
  return ways.length > 0 ? { ways, signs } : null
}

const parsed = ({ source, flags }: RegExp): Pattern => {
  const unicode = flags.includes('u')
  return { ...parser.parsePattern(source, 0, source.length, { unicode }), flags }
}

/** What a text must hold, and how it must begin, for a pattern to match it. */
export type PatternNeeds = {
  /**
   * Stretches of letters of which each match holds at least one, in lower case; null where the
   * pattern matches without any. Shape: the mandatory-literal prefilter of grep (Cox, Regular
   * Expression Matching with a Trigram Index, 2012).
   */
  readonly needs: readonly string[] | null
  /** Signs of which a match has one where it holds none of these; 0 where it holds one always. */
  readonly needsOrSigns: number
  /**
   * How a text begins that it matches: up to nine units, in lower case; null where it may
   * begin in any way, or the match stand within it.
   */
  readonly begins: readonly string[] | null
  /**
   * Fit the first and the last character of every text that it matches and that has any; null where
   * it is not bound to that end, or says nothing of it.
   */
  readonly first: RegExp | null
  readonly last: RegExp | null
  /** Signs (`signsIn`) that each match holds: of each number at least one bit. */
  readonly signs: readonly number[]
  /** Signs that a text may hold that it matches whole; all where it may match a part. */
  readonly allowed: number
  /** Fewest characters of a text that it matches. */
  readonly shortest: number
  /** Most characters of a text that it matches whole; without end where it may match a part. */
  readonly longest: number
}

/** Reads a pattern once, to leave it out where it cannot match a line, before it is tried. */
export const needsOf = (pattern: RegExp): PatternNeeds => {
  const read = parsed(pattern)
  const needs = needsOfAny(read.alternatives)
  return {
    needs: needs?.ways ?? null,
    needsOrSigns: needs?.signs ?? 0,
    begins: beginningsOf(read),
    first: edgeOf(read, 'start'),
    last: edgeOf(read, 'end'),
    signs: signsOfPattern(read.alternatives),
    allowed: allowedSignsOf(read),
    shortest: shortestOf(read.alternatives),
    longest: longestOf(read.alternatives),
  }
}
