import type { AST } from '@eslint-community/regexpp'
import { RegExpParser } from '@eslint-community/regexpp'
import { longestOf, signsOfPattern } from './pattern-bounds.ts'

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
  const [mine, its] = [strength(one), strength(other)]
  if (mine !== its) return mine > its ? one : other
  return one.length <= other.length ? one : other
}

const lower = (codePoint: number): string => String.fromCodePoint(codePoint).toLowerCase()

/** One space is like any other (`lowerUnit`). */
const isSpace = (set: AST.CharacterSet): boolean => set.kind === 'space' && !set.negate

/** The letters that one place of a pattern allows, in lower case; null where they are too many. */
const lettersOf = (element: AST.QuantifiableElement): readonly string[] | null => {
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

/** What stands here whenever the pattern matches: its needs, without those of what may be left out. */
const needsOfElement = (element: AST.Element): Needs => {
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
    if (shortest(run) >= minUnits) best = stronger(best, shortOf(run))
    run = next
  }
  for (const element of elements) {
    if (element.type === 'Assertion') best = stronger(best, needsOfAssertion(element))
    const isRepeated = element.type === 'Quantifier' && element.min > 0 && element.max > 1
    const texts = textsOf(isRepeated ? element.element : element)
    if (!texts) {
      endRun()
      best = stronger(best, needsOfElement(element))
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

const needsOfAny = (alternatives: readonly AST.Alternative[]): Needs => {
  const each = alternatives.map(({ elements }) => needsOfSequence(elements))
  return each.every((needs) => needs !== null) ? shortOf(each.flat()) : null
}

/** Units of a beginning that are looked at; more tell no more. */
export const beginUnits = 9

/** Ways to begin, beyond which the letters that follow are left out. */
const maxBeginnings = 300

/** A way to begin; `open` where what follows in the pattern may follow it. */
type Beginning = { readonly text: string; readonly open: boolean }

const unknown: readonly Beginning[] = [{ text: '', open: false }]
const closed = ({ text }: Beginning): Beginning => ({ text, open: false })

const digits: readonly string[] = Array.from({ length: 10 }, (_, digit) => String(digit))

const beginningsOfElement = (element: AST.Element): readonly Beginning[] => {
  if (element.type === 'Assertion') return [{ text: '', open: true }]
  if (element.type === 'Group' || element.type === 'CapturingGroup')
    return beginningsOfAny(element.alternatives)
  if (element.type === 'Quantifier') {
    const once = beginningsOfElement(element.element)
    const taken = element.max > 1 ? once.map(closed) : once
    return element.min > 0 ? taken : [{ text: '', open: true }, ...taken]
  }
  const isDigit = element.type === 'CharacterSet' && element.kind === 'digit' && !element.negate
  const letters = isDigit ? digits : lettersOf(element)
  return letters?.map((text) => ({ text, open: true })) ?? unknown
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

/** The parts of a pattern that its first character is read by; null where anything may come first. */
const firstsOf = (elements: readonly AST.Element[]): readonly string[] | null => {
  const found: string[] = []
  for (const element of elements) {
    if (element.type === 'Assertion') continue
    const { raws, empty } = firstOf(element)
    if (!raws) return null
    found.push(...raws)
    if (!empty) return found
  }
  return null
}

const firstOf = (
  element: Exclude<AST.Element, AST.Assertion>,
): { readonly raws: readonly string[] | null; readonly empty: boolean } => {
  if (element.type === 'Quantifier')
    return { raws: firstsOf([element.element]), empty: element.min === 0 }
  if (element.type === 'Group' || element.type === 'CapturingGroup') {
    const each = element.alternatives.map((one) => firstsOf(one.elements))
    return { raws: each.every((one) => one !== null) ? each.flat() : null, empty: false }
  }
  const isOne = element.type === 'Character' || element.type.startsWith('CharacterC')
  return { raws: isOne || element.type === 'CharacterSet' ? [element.raw] : null, empty: false }
}

const firstCharacterOf = ({ alternatives, flags }: Parsed): RegExp | null => {
  if (!alternatives.every(isAnchored)) return null
  const each = alternatives.map(({ elements }) => firstsOf(elements))
  if (each.some((one) => one === null)) return null
  return new RegExp(`^(?:${[...new Set(each.flat())].join('|')})`, flags)
}

const beginningsOf = ({ alternatives }: Parsed): readonly string[] | null => {
  if (!alternatives.every(isAnchored)) return null
  const found = new Set(beginningsOfAny(alternatives).map(({ text }) => text.slice(0, beginUnits)))
  return found.has('') ? null : [...found]
}

type Parsed = { readonly alternatives: readonly AST.Alternative[]; readonly flags: string }

const parsed = ({ source, flags }: RegExp): Parsed => {
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
  /**
   * How a text begins that it matches: up to `beginUnits` units, in lower case; null where it may
   * begin in any way, or the match stand within it.
   */
  readonly begins: readonly string[] | null
  /**
   * Fits the first character of every text that it matches; null where it is not bound to the
   * beginning, or says nothing of it.
   */
  readonly first: RegExp | null
  /** Signs (`signsIn`) that each match holds: of each number at least one bit. */
  readonly signs: readonly number[]
  /** Most characters of a text that it matches whole; without end where it may match a part. */
  readonly longest: number
}

/** Reads a pattern once, to leave it out where it cannot match a line, before it is tried. */
export const needsOf = (pattern: RegExp): PatternNeeds => {
  const read = parsed(pattern)
  return {
    needs: needsOfAny(read.alternatives),
    begins: beginningsOf(read),
    first: firstCharacterOf(read),
    signs: signsOfPattern(read.alternatives),
    longest: longestOf(read.alternatives),
  }
}
