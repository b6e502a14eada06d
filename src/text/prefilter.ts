import type { Span } from '#model/span'
import { beginFinder } from './begin-finder.ts'
import { setBit } from './bit-set.ts'
import { lowerUnit } from './lower-unit.ts'
import { needsOf } from './needs.ts'
import { pictureSign, signsAt, signsIn } from './signs.ts'
import { wordFinder } from './word-finder.ts'

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
    /** Rules that may match a text without any of their words if it has one of these signs. */
    signed: read.flatMap(({ begins, needsOrSigns: signs }, rule) =>
      begins || signs === 0 ? [] : [{ rule, signs }],
    ),
    mayBegin: byFirstCharacter(firsts),
    signs: read.map(({ signs }) => signs),
    longest: Float64Array.from(read, ({ longest }) => longest),
    /** Rules of which no word and no beginning is known. */
    isOpen: read.map(({ begins, needs }) => !begins && !needs),
    /** Rules that match whatever part has their words, for all that is known of them. */
    isFree: read.map(
      ({ signs, longest }, rule) =>
        signs.length === 0 && longest === Number.POSITIVE_INFINITY && !firsts[rule],
    ),
  }
}

/** A text as rules are looked for in it: its letters from `start` on are those of `head`. */
export type Searched = {
  readonly head: string
  readonly start: number
  /** Each letter as words are searched (`lowerUnit`). */
  readonly units: Uint16Array
  /** The marks that stand in it (`signsIn`). */
  readonly signs: number
}

/** A text of its own to look for rules in. */
const searched = (head: string): Searched => {
  const units = new Uint16Array(head.length)
  for (let at = 0; at < head.length; at += 1) units[at] = lowerUnit(head.charCodeAt(at))
  return { head, start: 0, units, signs: signsIn(head) }
}

const haveEach = (signs: number, needed: readonly number[]): boolean => {
  for (const sign of needed) if ((sign & signs) === 0) return false
  return true
}

const signsWithin = (text: string, { start, end }: Span): number => {
  let signs = 0
  for (let at = start; at < end; at += 1) signs |= signsAt(text.charCodeAt(at))
  return signs
}

/** Says which parts of a text, as bits, fit a rule of those that have its words. */
const fitter = ({
  mayBegin,
  signs,
  longest,
  isFree,
}: ReturnType<typeof readRules>): ((
  rule: number,
  told: number,
  { text, parts }: Asked,
) => number) => {
  const fits = (rule: number, part: Span, { head, signs: all }: Searched): boolean => {
    // A character of two units counts once.
    const units = (all & pictureSign) === 0 ? part.end - part.start : 0
    const needed = signs[rule] ?? []
    return (
      units <= (longest[rule] ?? 0) &&
      mayBegin(head.codePointAt(part.start) ?? 0)[rule] === 1 &&
      (needed.length === 0 || haveEach(signsWithin(head, part), needed))
    )
  }
  return (rule, told, { text, parts }) => {
    if (isFree[rule]) return told
    if (!haveEach(text.signs, signs[rule] ?? [])) return 0
    let bits = 0
    for (let place = 0; place < parts.length; place += 1) {
      const part = parts[place]
      const bit = partBit(place)
      if (part && (told & bit) !== 0 && fits(rule, part, text)) bits |= bit
    }
    return bits
  }
}

type Asked = { readonly text: Searched; readonly parts: readonly Span[] }

const allBits = -1

/** Keeps which rules were told of, and for which parts; the open ones are by every text. */
const keeper = (isOpen: readonly boolean[]) => {
  const told = new Int32Array(isOpen.length)
  /** The rules, as bits. */
  const found = new Int32Array(Math.ceil(isOpen.length / 32))
  const tell = (rule: number, bits: number): void => {
    told[rule] = (told[rule] ?? 0) | bits
    setBit(found, rule)
  }
  for (const [rule, open] of isOpen.entries()) if (open) tell(rule, allBits)
  const opened = found.slice()
  /** Gives each rule in turn, and forgets it. */
  const take = (give: (rule: number, bits: number) => void): void => {
    for (let at = 0; at < found.length; at += 1) {
      for (let bits = found[at] ?? 0; bits !== 0; bits &= bits - 1) {
        const rule = at * 32 + 31 - Math.clz32(bits & -bits)
        give(rule, told[rule] ?? 0)
        if (!isOpen[rule]) told[rule] = 0
      }
      found[at] = opened[at] ?? 0
    }
  }
  return { tell, take }
}

/**
 * Finds the rules that may match some parts of a text, and which: those that begin as the part
 * does, if a rule is bound to the beginning, or else whose needs it holds; whose signs it has, and
 * that match so long a one (`needsOf`). In the order of the rules; none is left out that matches.
 */
export const partFilter = <Rule extends { readonly match: RegExp }>(
  rules: readonly Rule[],
): ((text: Searched, parts: readonly Span[]) => readonly Fitting<Rule>[]) => {
  const known = readRules(rules)
  const fitting = fitter(known)
  const { tell, take } = keeper(known.isOpen)
  let bit = 0
  let parts: readonly Span[] = []
  const begun = beginFinder(known.begins, (rule) => tell(rule, bit))
  const held = wordFinder(known.needs, (rule, start, end) => {
    for (let place = 0; place < parts.length; place += 1) {
      const part = parts[place]
      if (part && part.start <= start && end <= part.end) tell(rule, partBit(place))
    }
  })
  const search = ({ head, start, units, signs }: Searched): void => {
    for (let place = 0; place < parts.length; place += 1) {
      const part = parts[place]
      bit = partBit(place)
      if (part) begun(units, start + part.start, start + part.end)
    }
    held({ units, start, end: start + head.length })
    for (const { rule, signs: own } of known.signed) if ((own & signs) !== 0) tell(rule, allBits)
  }
  return (text, given) => {
    parts = given
    search(text)
    const fit: Fitting<Rule>[] = []
    take((place, told) => {
      const rule = rules[place]
      const bits = fitting(place, told, { text, parts })
      if (rule && bits !== 0) fit.push({ rule, parts: bits })
    })
    return fit
  }
}

/** The rules that may match a text, as `partFilter` finds them. */
export const prefilter = <Rule extends { readonly match: RegExp }>(
  rules: readonly Rule[],
): ((text: string) => readonly Rule[]) => {
  const fitting = partFilter(rules)
  return (text) => fitting(searched(text), [{ start: 0, end: text.length }]).map(({ rule }) => rule)
}
