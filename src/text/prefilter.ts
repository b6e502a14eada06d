import { unitwise } from './lower-unit.ts'
import { needsOf } from './needs.ts'
import { pictureSign, signsIn } from './signs.ts'
import { beginFinder, wordFinder } from './word-finder.ts'

/** By rule: 1 where a text with a certain first character may match it; found once for each. */
const byFirstCharacter = (patterns: readonly (RegExp | null)[]): ((text: string) => Uint8Array) => {
  const known = new Map<number, Uint8Array>()
  return (text) => {
    const codePoint = text.codePointAt(0) ?? 0
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

const none: readonly string[] = []

/** What is known of rules before a text is, each list by rule. */
const readRules = (rules: readonly { readonly match: RegExp }[]) => {
  const read = rules.map(({ match }) => needsOf(match))
  return {
    begins: read.map(({ begins }) => begins),
    /** What is bound to the beginning is found by it. */
    needs: read.map(({ begins, needs }) => (begins ? null : needs)),
    /** Rules of which no word and no beginning is known. */
    open: read.flatMap(({ begins, needs }, rule) => (begins || needs ? [] : [rule])),
    mayBegin: byFirstCharacter(read.map(({ begins, first }) => (begins ? null : first))),
    signs: read.map(({ signs }) => signs),
    longest: Float64Array.from(read, ({ longest }) => longest),
  }
}

/** A text or a part of one: how long it is, and the rules that its first character fits. */
type Part = { readonly units: number; readonly firsts: Uint8Array }

/**
 * Finds the rules that may match a text or one of its parts: those that begin as one of them does,
 * if a rule is bound to the beginning, or else whose needs the text holds; whose signs it has, and
 * that match so long a one (`needsOf`). In the order of the rules; none is left out that matches.
 */
export const prefilter = <Rule extends { readonly match: RegExp }>(
  rules: readonly Rule[],
): ((text: string, parts?: readonly string[]) => readonly Rule[]) => {
  const { begins, needs, open, mayBegin, signs, longest } = readRules(rules)
  /** By rule, the last search that found it. */
  const seen = new Uint32Array(rules.length)
  let search = 0
  let has = 0
  let parted: Part[] = []
  let found: number[] = []
  const isShort = ({ units }: Part, rule: number): boolean => units <= (longest[rule] ?? 0)
  const add = (rule: number): void => {
    if (seen[rule] === search) return
    seen[rule] = search
    if (signs[rule]?.every((sign) => (sign & has) !== 0)) found.push(rule)
  }
  const addFitting = (rule: number): void => {
    if (parted.some((part) => part.firsts[rule] === 1 && isShort(part, rule))) add(rule)
  }
  const addBegun = (rule: number): void => {
    const part = parted.at(-1)
    if (part && isShort(part, rule)) add(rule)
  }
  const begun = beginFinder(begins, addBegun)
  const held = wordFinder(needs, addFitting)
  const addPart = (part: string): void => {
    // A character of two units counts once.
    const units = (has & pictureSign) === 0 ? part.length : 0
    parted.push({ units, firsts: mayBegin(part) })
    begun(unitwise(part))
  }
  return (text, parts = none) => {
    search += 1
    has = signsIn(text)
    parted = []
    found = []
    addPart(text)
    for (const part of parts) addPart(part)
    held(unitwise(text))
    for (const rule of open) addFitting(rule)
    return found.sort((one, other) => one - other).flatMap((rule) => rules[rule] ?? [])
  }
}
