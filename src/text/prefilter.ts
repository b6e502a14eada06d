import type { Span } from '#model/span'
import { lowerUnit } from './lower-unit.ts'
import { needsOf } from './needs.ts'
import { pictureSign, signsAt } from './signs.ts'
import { beginFinder, wordFinder } from './word-finder.ts'

/** A rule that may match some parts of a text. */
export type Fitting<Rule> = {
  readonly rule: Rule
  /** Which of them, as bits (`partBit`). */
  readonly parts: number
}

const lastBit = 30

/** The bit of a part by its place in the list; the last bit is of all that follow. */
export const partBit = (part: number): number => 1 << Math.min(part, lastBit)

/** By rule: 1 where a text with a certain first character may match it; found once for each. */
const byFirstCharacter = (
  patterns: readonly (RegExp | null)[],
): ((codePoint: number) => Uint8Array) => {
  const known = new Map<number, Uint8Array>()
  return (codePoint) => {
    const found = known.get(codePoint)
    if (found) return found
    const character = String.fromCodePoint(codePoint)
    const made = Uint8Array.from(patterns, (pattern) =>
      (pattern?.test(character) ?? true) ? 1 : 0,
    )
    if (known.size < maxKnownCharacters) known.set(codePoint, made)
    return made
  }
}

/** First characters remembered; a page of all of Unicode is no page to be quick on. */
const maxKnownCharacters = 4000

/** What is known of rules before a text is, each list by rule. */
const readRules = (rules: readonly { readonly match: RegExp }[]) => {
  const read = rules.map(({ match }) => needsOf(match))
  const firsts = read.map(({ begins, first }) => (begins ? null : first))
  return {
    begins: read.map(({ begins }) => begins),
    /** What is bound to the beginning is found by it. */
    needs: read.map(({ begins, needs }) => (begins ? null : needs)),
    /** Rules of which no word and no beginning is known. */
    open: read.flatMap(({ begins, needs }, rule) => (begins || needs ? [] : [rule])),
    mayBegin: byFirstCharacter(firsts),
    signs: read.map(({ signs }) => signs),
    longest: Float64Array.from(read, ({ longest }) => longest),
  }
}

/** A text as rules are looked for in it. */
type Reading = {
  readonly text: string
  /** Its letters in lower case, and a 0 behind the last. */
  readonly units: Uint16Array
  readonly signs: number
}

/** Reads texts into one array, which grows with them. */
const reader = (): ((text: string) => Reading) => {
  let units = new Uint16Array(usualUnits)
  return (text) => {
    if (text.length >= units.length) units = new Uint16Array(text.length * 2)
    let signs = 0
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at)
      signs |= signsAt(unit)
      units[at] = lowerUnit(unit)
    }
    units[text.length] = 0
    return { text, units, signs }
  }
}

const usualUnits = 2000

const haveEach = (signs: number, needed: readonly number[]): boolean => {
  for (const sign of needed) if ((sign & signs) === 0) return false
  return true
}

const signsWithin = (text: string, { start, end }: Span): number => {
  let signs = 0
  for (let at = start; at < end; at += 1) signs |= signsAt(text.charCodeAt(at))
  return signs
}

/**
 * Finds the rules that may match some parts of a text, and which: those that begin as the part
 * does, if a rule is bound to the beginning, or else whose needs it holds; whose signs it has, and
 * that match so long a one (`needsOf`). In the order of the rules; none is left out that matches.
 */
export const partFilter = <Rule extends { readonly match: RegExp }>(
  rules: readonly Rule[],
): ((text: string, parts: readonly Span[]) => readonly Fitting<Rule>[]) => {
  const { begins, needs, open, mayBegin, signs, longest } = readRules(rules)
  const read = reader()
  /** By rule, the parts that begin as it does, or hold what it needs; 0 of those not in `found`. */
  const told = new Int32Array(rules.length)
  let found: number[] = []
  let parts: readonly Span[] = []
  const tell = (rule: number, bits: number): void => {
    if (told[rule] === 0) found.push(rule)
    told[rule] = (told[rule] ?? 0) | bits
  }
  let bit = 0
  const begun = beginFinder(begins, (rule) => tell(rule, bit))
  const held = wordFinder(needs, (rule, start, end) => {
    for (const [at, part] of parts.entries())
      if (part.start <= start && end <= part.end) tell(rule, partBit(at))
  })
  const fits = (rule: number, part: Span, { text, signs: all }: Reading): boolean => {
    // A character of two units counts once.
    const units = (all & pictureSign) === 0 ? part.end - part.start : 0
    const needed = signs[rule] ?? []
    return (
      units <= (longest[rule] ?? 0) &&
      mayBegin(text.codePointAt(part.start) ?? 0)[rule] === 1 &&
      (needed.length === 0 || haveEach(signsWithin(text, part), needed))
    )
  }
  /** The parts that fit, of those told of. */
  const fitting = (rule: number, reading: Reading): number => {
    if (!haveEach(reading.signs, signs[rule] ?? [])) return 0
    let bits = 0
    for (const [at, part] of parts.entries()) {
      const bit = partBit(at)
      if (((told[rule] ?? 0) & bit) !== 0 && fits(rule, part, reading)) bits |= bit
    }
    return bits
  }
  return (text, given) => {
    const reading = read(text)
    parts = given
    for (const [at, part] of parts.entries()) {
      bit = partBit(at)
      begun(reading.units, part)
    }
    held(reading.units, text.length)
    for (const rule of open) tell(rule, allBits)
    const fit: Fitting<Rule>[] = []
    for (const rule of found.sort((one, other) => one - other)) {
      const bits = fitting(rule, reading)
      told[rule] = 0
      const own = rules[rule]
      if (own && bits !== 0) fit.push({ rule: own, parts: bits })
    }
    found = []
    return fit
  }
}

const allBits = -1

/** The rules that may match a text, as `partFilter` finds them. */
export const prefilter = <Rule extends { readonly match: RegExp }>(
  rules: readonly Rule[],
): ((text: string) => readonly Rule[]) => {
  const fitting = partFilter(rules)
  return (text) => fitting(text, [{ start: 0, end: text.length }]).map(({ rule }) => rule)
}
