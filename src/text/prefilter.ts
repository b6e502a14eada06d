import { beginUnits, needsOf } from './needs.ts'

/** Letters that a rule needs, somewhere in a text or at its beginning. */
type Way = { readonly words: string; readonly rule: number }

/** Ways of one length of key, by it, and which keys there are, to say no quickly. */
type Ways = { readonly known: Uint8Array; readonly byKey: ReadonlyMap<number, readonly Way[]> }

/** Units that a way is looked up by: its first three, or two or one where it has no more. */
const keyUnits = 3
const unitBits = 10
const knownKeys = 0xff_ff

/** Collisions do no harm: what is found is compared letter by letter. */
const keyOf = (text: string, at: number, units: number): number => {
  let key = text.charCodeAt(at)
  for (let unit = 1; unit < units; unit += 1) key = (key << unitBits) ^ text.charCodeAt(at + unit)
  return key
}

const placeOf = (key: number): number => (key ^ (key >>> 15)) & knownKeys

const waysOf = (ways: readonly Way[], units: number): Ways => {
  const byKey = new Map<number, Way[]>()
  const known = new Uint8Array(knownKeys + 1)
  for (const way of ways.filter(({ words }) => Math.min(words.length, keyUnits) === units)) {
    const key = keyOf(way.words, 0, units)
    known[placeOf(key)] = 1
    const list = byKey.get(key)
    if (list) list.push(way)
    else byKey.set(key, [way])
  }
  return { known, byKey }
}

/** The rules found in a text so far, each once: the number of the search that found it last. */
type Found = { readonly rules: number[]; readonly search: number; readonly seen: Uint32Array }

const add = (rule: number, { rules, search, seen }: Found): void => {
  if (seen[rule] === search) return
  seen[rule] = search
  rules.push(rule)
}

/** Ways by one, two and three units. */
type Index = readonly [Ways, Ways, Ways]

const waysFor = (words: readonly (readonly string[] | null)[]): Index => {
  const ways = words.flatMap((list, rule) => (list ?? []).map((one) => ({ words: one, rule })))
  return [waysOf(ways, 1), waysOf(ways, 2), waysOf(ways, keyUnits)]
}

/** Adds the rules one of whose ways stands in a text; ways have two units at least. */
const addWithin = (text: string, [, two, three]: Index, found: Found): void => {
  for (let at = 0; at < text.length - 1; at += 1) {
    const pair = keyOf(text, at, 2)
    const key = (pair << unitBits) ^ text.charCodeAt(at + 2)
    if (two.known[placeOf(pair)] === 1)
      for (const { words, rule } of two.byKey.get(pair) ?? [])
        if (text.startsWith(words, at)) add(rule, found)
    if (three.known[placeOf(key)] === 1)
      for (const { words, rule } of three.byKey.get(key) ?? [])
        if (text.startsWith(words, at)) add(rule, found)
  }
}

/** Adds the rules one of whose ways a text begins with. */
const addBeginning = (text: string, index: Index, found: Found): void => {
  const first = text.slice(0, beginUnits).toLowerCase()
  for (let units = 1; units <= keyUnits && units <= first.length; units += 1)
    for (const { words, rule } of index[units - 1]?.byKey.get(keyOf(first, 0, units)) ?? [])
      if (first.startsWith(words)) add(rule, found)
}

/** By rule: 1 where a text with a certain first character may match it; found once for each. */
const byFirstCharacter = (patterns: readonly (RegExp | null)[]): ((text: string) => Uint8Array) => {
  const known = new Map<number, Uint8Array>()
  return (text) => {
    const codePoint = text.codePointAt(0) ?? 0
    const found = known.get(codePoint)
    if (found) return found
    const character = String.fromCodePoint(codePoint)
    const made = Uint8Array.from(patterns, (pattern) => (pattern?.test(character) ? 1 : 0))
    if (known.size < maxKnownCharacters) known.set(codePoint, made)
    return made
  }
}

/** First characters remembered; a page of all of Unicode is no page to be quick on. */
const maxKnownCharacters = 4000

/**
 * Finds the rules that may match a text or one of its parts: those that begin as one of them does
 * (if a rule is bound to the beginning), and whose needs it holds (`needsOf`). In the order of the
 * rules; none is left out that matches.
 */
export const prefilter = <Rule extends { readonly match: RegExp }>(
  rules: readonly Rule[],
): ((text: string, parts?: readonly string[]) => readonly Rule[]) => {
  const read = rules.map(({ match }) => needsOf(match))
  const needs = read.map((one) => one.needs)
  const begins = read.map((one) => one.begins)
  const firsts = read.map((one) => (one.begins ? null : one.first))
  const within = waysFor(needs.map((ways, rule) => (begins[rule] ? null : ways)))
  const beginning = waysFor(begins)
  const rulesOf = byFirstCharacter(firsts)
  /** Rules whose needs or beginning say nothing: every text holds and begins them. */
  const holding = needs.flatMap((ways, rule) => (ways || begins[rule] ? [] : [rule]))
  const seen = new Uint32Array(rules.length)
  let search = 0
  /** Whether a rule bound to the first character fits one of the texts that begin here. */
  const fits = (rule: number, text: string, parts: readonly string[]): boolean =>
    !firsts[rule] || rulesOf(text)[rule] === 1 || parts.some((part) => rulesOf(part)[rule] === 1)
  const holds = (rule: number, lower: string): boolean =>
    needs[rule]?.some((words) => lower.includes(words)) ?? true
  return (text, parts = none) => {
    const lower = text.toLowerCase()
    search += 1
    const bound: Found = { rules: [], search, seen }
    addBeginning(text, beginning, bound)
    for (const part of parts) addBeginning(part, beginning, bound)
    const held: Found = { rules: [], search, seen }
    addWithin(lower, within, held)
    const found: number[] = []
    for (const rule of bound.rules) if (holds(rule, lower)) found.push(rule)
    for (const rule of held.rules) if (fits(rule, text, parts)) found.push(rule)
    for (const rule of holding) if (fits(rule, text, parts)) found.push(rule)
    return found.sort((one, other) => one - other).flatMap((rule) => rules[rule] ?? [])
  }
}

const none: readonly string[] = []
