import type { Span } from '#model/span'
import { beginFinder } from './begin-finder.ts'
import { setBit } from './bit-set.ts'
import type { PatternNeeds } from './needs.ts'
import { needsOf } from './needs.ts'
import { ruleBounds } from './rule-bounds.ts'
import { searchUnit } from './search-unit.ts'
import { signsIn } from './signs.ts'
import { wordFinder } from './word-finder.ts'
import { wordReach } from './word-reach.ts'

/** A rule that may match some parts of a text. */
export type Fitting<Rule> = {
  readonly rule: Rule
  /** Which of them, as bits (`partBit`). */
  readonly parts: number
}

const lastBit = 30

/** The bit of a part by its place in the list; the last bit is of all that follow. */
export const partBit = (part: number): number => 1 << Math.min(part, lastBit)

/** Letters from which a word of a rule tells more of a line than that a figure begins it. */
const tellingLetters = 3

/** A rule is found by its beginning; by its words where it may begin with one letter, and they tell more. */
const foundBy = (known: PatternNeeds): PatternNeeds => {
  const mayBeginWithOne = known.begins?.some(({ length }) => length === 1) ?? false
  const isTold = known.needs?.every((word) => word.trim().length >= tellingLetters) ?? false
  return mayBeginWithOne && isTold ? { ...known, begins: null } : known
}

/** What is known of rules before a text is, each list by rule. */
const readRules = (rules: readonly { readonly match: RegExp }[]) => {
  const read = rules.map(({ match }) => foundBy(needsOf(match)))
  return {
    begins: read.map(({ begins }) => begins),
    /** What is bound to the beginning is found by it. */
    needs: read.map(({ begins, needs }) => (begins ? null : needs)),
    /** Rules that may match a text without any of their words if it has one of these signs. */
    signed: read.flatMap(({ begins, needsOrSigns: signs }, rule) =>
      begins || signs === 0 ? [] : [{ rule, signs }],
    ),
    /** Rules of which no word and no beginning is known. */
    isOpen: read.map(({ begins, needs }) => !begins && !needs),
    reach: wordReach(read),
    bounds: ruleBounds(read),
  }
}

/** A text as rules are looked for in it: its letters from `start` on are those of `head`. */
export type Searched = {
  readonly head: string
  readonly start: number
  /** Each letter as words are searched (`searchUnit`). */
  readonly units: Uint16Array
  /** The marks that stand in it (`signsIn`). */
  readonly signs: number
}

/** A text of its own to look for rules in. */
const searched = (head: string): Searched => {
  const units = new Uint16Array(head.length)
  for (let at = 0; at < head.length; at += 1) units[at] = searchUnit(head.charCodeAt(at))
  return { head, start: 0, units, signs: signsIn(head) }
}

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
  const inOrder = new Int32Array(isOpen.length)
  /** Puts the rules told of in order, and forgets them; gives how many they are. */
  const take = (): number => {
    let count = 0
    for (let at = 0; at < found.length; at += 1) {
      for (let bits = found[at] ?? 0; bits !== 0; bits &= bits - 1) {
        inOrder[count] = at * 32 + 31 - Math.clz32(bits & -bits)
        count += 1
      }
      found[at] = opened[at] ?? 0
    }
    return count
  }
  return { tell, take, told, inOrder }
}

/** Makes a search for the rules that may match parts of a text, before these are looked at. */
const teller = (
  known: ReturnType<typeof readRules>,
  tell: (rule: number, bits: number) => void,
) => {
  let bit = 0
  let parts: readonly Span[] = []
  const begun = beginFinder(known.begins, (rule) => tell(rule, bit))
  const held = wordFinder(known.needs, (rule, start, end) => {
    for (let place = 0; place < parts.length; place += 1) {
      const part = parts[place]
      if (part && known.reach.reaches(rule, { start, end }, part)) tell(rule, partBit(place))
    }
  })
  return (text: Searched, given: readonly Span[]): void => {
    const { head, start, units, signs } = text
    parts = given
    known.reach.open(text)
    for (let place = 0; place < parts.length; place += 1) {
      const part = parts[place]
      bit = partBit(place)
      if (part) begun({ units, start: start + part.start, end: start + part.end })
    }
    held({ units, start, end: start + head.length })
    for (const { rule, signs: own } of known.signed) if ((own & signs) !== 0) tell(rule, allBits)
  }
}

/**
 * Finds the rules that may match some parts of a text, and which: those that begin as the part
 * does, if a rule is bound to the beginning, or else whose needs it holds; and within whose bounds
 * it lies (`needsOf`). In the order of the rules; none is left out that matches.
 */
export const partFilter = <Rule extends { readonly match: RegExp }>(
  rules: readonly Rule[],
): ((text: Searched, parts: readonly Span[]) => readonly Fitting<Rule>[]) => {
  const known = readRules(rules)
  const { turn, fits } = known.bounds
  const { tell, take, told, inOrder } = keeper(known.isOpen)
  const search = teller(known, tell)
  const fitting = new Int32Array(rules.length)
  /** Keeps which of the rules that were told of fit a part. */
  const fitPart = (text: Searched, part: Span, { bit, count }: Fitted): void => {
    turn(text, part)
    for (let at = 0; at < count; at += 1) {
      const rule = inOrder[at] ?? 0
      if (((told[rule] ?? 0) & bit) !== 0 && fits(rule)) fitting[rule] = (fitting[rule] ?? 0) | bit
    }
  }
  const fitted = (count: number): readonly Fitting<Rule>[] => {
    const found: Fitting<Rule>[] = []
    for (let at = 0; at < count; at += 1) {
      const place = inOrder[at] ?? 0
      const rule = rules[place]
      const parts = fitting[place] ?? 0
      fitting[place] = 0
      if (known.isOpen[place] === false) told[place] = 0
      if (rule && parts !== 0) found.push({ rule, parts })
    }
    return found
  }
  return (text, parts) => {
    search(text, parts)
    const count = take()
    for (let place = 0; place < parts.length; place += 1) {
      const part = parts[place]
      if (part) fitPart(text, part, { bit: partBit(place), count })
    }
    return fitted(count)
  }
}

type Fitted = { readonly bit: number; readonly count: number }

/** The rules that may match a text, as `partFilter` finds them. */
export const prefilter = <Rule extends { readonly match: RegExp }>(
  rules: readonly Rule[],
): ((text: string) => readonly Rule[]) => {
  const fitting = partFilter(rules)
  return (text) => fitting(searched(text), [{ start: 0, end: text.length }]).map(({ rule }) => rule)
}
