import type { AST } from '@eslint-community/regexpp'
import { isAssertion } from './pattern-alphabet.ts'
import type { Extent } from './pattern-bounds.ts'
import { anyExtent, extentOf, noExtent, signsOfPattern } from './pattern-bounds.ts'
import { lettersOf } from './pattern-letters.ts'

/** More ways to write one stretch than this, and it is left out: it would tell little. */
const maxWays = 48

/** Shortest stretch that tells anything, in code units. */
const minUnits = 2

/** From this length on a longer stretch tells no more. */
const enoughUnits = 8

/**
 * A stretch that each match holds: the ways to write it, in lower case, or signs of which it has one
 * instead; and how many characters stand before it and behind it.
 */
export type Stretch = {
  readonly ways: readonly string[]
  readonly signs: number
  readonly before: Extent
  readonly behind: Extent
}

const sum = (one: Extent, other: Extent): Extent => ({
  least: one.least + other.least,
  most: one.most + other.most,
})

const either = (one: Extent, other: Extent): Extent => ({
  least: Math.min(one.least, other.least),
  most: Math.max(one.most, other.most),
})

/** How much stands before each of some parts of a pattern, and before one more behind the last. */
const extentsBefore = (extents: readonly Extent[]): readonly Extent[] => {
  const before = [noExtent]
  for (const extent of extents) before.push(sum(before.at(-1) ?? noExtent, extent))
  return before
}

/** The same stretch, with more before it and behind it. */
const within = (stretch: Stretch, before: Extent, behind: Extent): Stretch => ({
  ...stretch,
  before: sum(before, stretch.before),
  behind: sum(stretch.behind, behind),
})

const shortest = (ways: readonly string[]): number => Math.min(...ways.map((way) => way.length))
const longest = (ways: readonly string[]): number => Math.max(...ways.map((way) => way.length))

/** How much a stretch tells: a space, which stands everywhere, tells half of what a letter does. */
const strength = (ways: readonly string[]): number =>
  Math.min(
    ...ways.map((way) => {
      const letters = Math.min(enoughUnits, way.replaceAll(' ', '').length)
      return letters * 2 + (way.includes(' ') ? 1 : 0)
    }),
  )

/** Whichever tells more: the longer, then the one with fewer ways to write it. */
const stronger = (one: Stretch | null, other: Stretch | null): Stretch | null => {
  if (!one || !other) return one ?? other
  if ((one.signs === 0) !== (other.signs === 0)) return one.signs === 0 ? one : other
  const [mine, its] = [strength(one.ways), strength(other.ways)]
  if (mine !== its) return mine > its ? one : other
  return one.ways.length <= other.ways.length ? one : other
}

/** What stands here whenever the pattern matches: its needs, without those of what may be left out. */
const stretchIn = (element: AST.Element): Stretch | null => {
  if (element.type === 'Assertion') return stretchAhead(element)
  if (element.type === 'Group' || element.type === 'CapturingGroup')
    return stretchOfAny(element.alternatives)
  if (element.type !== 'Quantifier' || element.min === 0) return null
  const once = stretchIn(element.element)
  // What is repeated may stand before it and behind it, too.
  if (!once || element.max === 1) return once
  const others = { least: 0, most: extentOf(element).most }
  return within(once, others, others)
}

/** What follows in the pattern may be what must stand ahead. */
const unknown: Extent = { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY }

/** What must stand ahead stands in the text. */
const stretchAhead = (assertion: AST.Assertion): Stretch | null => {
  if (assertion.kind !== 'lookahead' || assertion.negate) return null
  const ahead = stretchOfAny(assertion.alternatives)
  return ahead && { ...ahead, behind: unknown }
}

/** All that may stand where an element does; null where that is more than a few texts. */
const textsOf = (element: AST.Element): readonly string[] | null => {
  if (element.type === 'Assertion') return ['']
  if (element.type === 'Group' || element.type === 'CapturingGroup') {
    const each = element.alternatives.map(({ elements }) => textsOfSequence(elements))
    return each.every((texts) => texts !== null) ? [...new Set(each.flat())] : null
  }
  return element.type === 'Quantifier' ? textsOfRepeated(element) : lettersOf(element)
}

/** Most times that texts are written one behind the other. */
const maxTimes = 4

const textsOfRepeated = ({ element, min, max }: AST.Quantifier): readonly string[] | null => {
  const once = max > maxTimes ? null : textsOf(element)
  if (!once) return null
  const times = Array.from({ length: max - min + 1 }, (_, more) => min + more)
  const each = times.map((count) => textsOfSequence(Array.from({ length: count }, () => element)))
  return each.every((texts) => texts !== null) ? [...new Set(each.flat())] : null
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

/** Found by short ways, of which one may stand anywhere in a longer. */
const shortened = (stretch: Stretch): Stretch => {
  const ways = shortOf(stretch.ways)
  const cut = { least: 0, most: longest(stretch.ways) - shortest(ways) }
  return { ...within(stretch, cut, cut), ways }
}

const stretchOfSequence = (elements: readonly AST.Element[]): Stretch | null => {
  const extents = elements.map(extentOf)
  const heads = extentsBefore(extents)
  const tails = extentsBefore(extents.toReversed()).toReversed()
  let best: Stretch | null = null
  let run: readonly string[] = ['']
  let before = noExtent
  const endRun = (at: number, behind: Extent, next: readonly string[] = ['']): void => {
    if (shortest(run) >= minUnits)
      best = stronger(best, shortened({ ways: run, signs: 0, before, behind }))
    run = next
    before = heads[at] ?? noExtent
  }
  for (const [at, element] of elements.entries()) {
    const [head = noExtent, past = noExtent] = [heads[at], heads[at + 1]]
    const [all = noExtent, tail = noExtent] = [tails[at], tails[at + 1]]
    const held = stretchIn(element)
    best = stronger(best, held && within(held, head, tail))
    const whole = textsOf(element)
    const isRepeated = !whole && element.type === 'Quantifier' && element.min > 0
    const texts = isRepeated ? textsOf(element.element) : whole
    if (!texts) {
      endRun(at + 1, all)
      continue
    }
    const isEnough = texts.length > 1 && strength(run) >= enoughUnits * 2
    if (isEnough || run.length * texts.length > maxWays) endRun(at, all)
    run = run.flatMap((way) => texts.map((text) => way + text))
    if (!isRepeated) continue
    // What stands once may be repeated behind the run, and before the next.
    endRun(at, { least: tail.least, most: all.most }, texts)
    before = { least: head.least, most: past.most }
  }
  endRun(elements.length, noExtent)
  return best
}

/** Of an alternative without words the signs, if it has any. */
const stretchOfAlternative = (alternative: AST.Alternative): Stretch | null => {
  const stretch = stretchOfSequence(alternative.elements)
  const [signs] = stretch ? [] : signsOfPattern([alternative])
  return signs ? { ways: [], signs, before: noExtent, behind: noExtent } : stretch
}

const stretchOfAny = (
  alternatives: readonly AST.Alternative[],
  read: (alternative: AST.Alternative) => Stretch | null = stretchOfAlternative,
): Stretch | null => {
  const each = alternatives.map(read)
  if (!each.every((stretch) => stretch !== null)) return null
  const signs = each.reduce((all, stretch) => all | stretch.signs, 0)
  const [first, ...others] = each.filter(({ ways }) => ways.length > 0)
  if (!first) return null
  const all = others.reduce(
    (one, other) => ({
      ways: [...one.ways, ...other.ways],
      signs,
      before: either(one.before, other.before),
      behind: either(one.behind, other.behind),
    }),
    { ...first, signs },
  )
  return shortened(all)
}

/** What is not bound to an end of a text may stand anywhere far from it. */
const boundStretch = (alternative: AST.Alternative): Stretch | null => {
  const stretch = stretchOfAlternative(alternative)
  if (!stretch) return null
  const { elements } = alternative
  const isBegun = isAssertion(elements[0], 'start')
  const isEnded = isAssertion(elements.at(-1), 'end')
  return within(stretch, isBegun ? noExtent : anyExtent, isEnded ? noExtent : anyExtent)
}

/** The stretch that tells most of those that each match of a pattern holds; null where it has none. */
export const stretchOf = (alternatives: readonly AST.Alternative[]): Stretch | null =>
  stretchOfAny(alternatives, boundStretch)
