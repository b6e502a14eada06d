import type { AST } from '@eslint-community/regexpp'
import { RegExpParser } from '@eslint-community/regexpp'

const parser = new RegExpParser({ ecmaVersion: 2025 })

/** More ways to write one stretch than this, and it is left out: it would tell little. */
const maxWays = 48

/** Shortest stretch that tells anything, in code units. */
const minUnits = 2

/** From this length on a longer stretch tells no more. */
const enoughUnits = 4

/** Ways to write a stretch that a match holds, in lower case; null where there is no such stretch. */
type Needs = readonly string[] | null

const shortest = (ways: readonly string[]): number => Math.min(...ways.map((way) => way.length))

/** Whichever tells more: the longer, then the one with fewer ways to write it. */
const stronger = (one: Needs, other: Needs): Needs => {
  if (!one || !other) return one ?? other
  const [mine, its] = [one, other].map((ways) => Math.min(shortest(ways), enoughUnits))
  if (mine !== its) return (mine ?? 0) > (its ?? 0) ? one : other
  return one.length <= other.length ? one : other
}

const lower = (codePoint: number): string => String.fromCodePoint(codePoint).toLowerCase()

/** The letters that one place of a pattern allows, in lower case; null where they are too many. */
const lettersOf = (element: AST.QuantifiableElement): readonly string[] | null => {
  if (element.type === 'Character') return [lower(element.value)]
  if (element.type !== 'CharacterClass' || element.negate) return null
  const letters = new Set<string>()
  for (const member of element.elements) {
    if (member.type === 'Character') letters.add(lower(member.value))
    else if (member.type === 'CharacterClassRange' && member.max.value - member.min.value < 8)
      for (let code = member.min.value; code <= member.max.value; code += 1)
        letters.add(lower(code))
    else return null
  }
  return letters.size <= 8 ? [...letters] : null
}

/** What stands here whenever the pattern matches: its needs, without those of what may be left out. */
const needsOfElement = (element: AST.Element): Needs => {
  if (element.type === 'Group' || element.type === 'CapturingGroup')
    return needsOfAny(element.alternatives)
  if (element.type === 'Quantifier') return element.min > 0 ? needsOfElement(element.element) : null
  return null
}

const needsOfSequence = (elements: readonly AST.Element[]): Needs => {
  let best: Needs = null
  let run: readonly string[] = ['']
  const endRun = (): void => {
    if (shortest(run) >= minUnits) best = stronger(best, run)
    run = ['']
  }
  for (const element of elements) {
    if (element.type === 'Assertion') continue
    const letters =
      element.type === 'Quantifier' ? null : lettersOf(element as AST.QuantifiableElement)
    if (!letters) {
      endRun()
      best = stronger(best, needsOfElement(element))
      continue
    }
    if (run.length * letters.length > maxWays) endRun()
    run = run.flatMap((way) => letters.map((letter) => way + letter))
  }
  endRun()
  return best
}

const needsOfAny = (alternatives: readonly AST.Alternative[]): Needs => {
  const each = alternatives.map(({ elements }) => needsOfSequence(elements))
  return each.every((needs) => needs !== null) ? [...new Set(each.flat())] : null
}

/** Stands for any letter among those a match can begin with. */
const any = ''
type Firsts = ReadonlySet<string>

/** The letters a match of an element can begin with; whether it can be empty. */
const firstsOfElement = (element: AST.Element): { firsts: Firsts; empty: boolean } => {
  if (element.type === 'Assertion') return { firsts: new Set(), empty: true }
  if (element.type === 'Quantifier') {
    const { firsts, empty } = firstsOfElement(element.element)
    return { firsts, empty: empty || element.min === 0 }
  }
  if (element.type === 'Group' || element.type === 'CapturingGroup')
    return firstsOfAny(element.alternatives)
  return { firsts: new Set(lettersOf(element) ?? [any]), empty: false }
}

const firstsOfAny = (
  alternatives: readonly AST.Alternative[],
): { firsts: Firsts; empty: boolean } => {
  const firsts = new Set<string>()
  let empty = false
  for (const { elements } of alternatives) {
    let open = true
    for (const element of elements) {
      const found = firstsOfElement(element)
      for (const first of found.firsts) firsts.add(first)
      open = found.empty
      if (!open) break
    }
    empty ||= open
  }
  return { firsts, empty }
}

const isAnchored = ({ elements: [first] }: AST.Alternative): boolean =>
  first?.type === 'Assertion' && first.kind === 'start'

/**
 * The letters that a text must begin with for a pattern to match it, in lower case; null where it
 * may begin with many, or the match within it.
 */
export const firstsOf = (pattern: RegExp): ReadonlySet<string> | null => {
  const { alternatives } = parsed(pattern)
  if (!alternatives.every(isAnchored)) return null
  const { firsts, empty } = firstsOfAny(alternatives)
  return empty || firsts.has(any) ? null : firsts
}

const parsed = ({ source, flags }: RegExp): AST.Pattern =>
  parser.parsePattern(source, 0, source.length, { unicode: flags.includes('u') })

/**
 * Stretches of letters of which each match of a pattern holds at least one, in lower case; null
 * where the pattern matches without any. To leave out patterns that cannot match a line, before
 * they are tried. Shape: the mandatory-literal prefilter of grep (Cox, Regular Expression Matching
 * with a Trigram Index, 2012).
 */
export const needsOf = (pattern: RegExp): Needs => needsOfAny(parsed(pattern).alternatives)
