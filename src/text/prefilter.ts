import { beginningsOf, beginUnits, needsOf } from './needs.ts'

type Way = { readonly words: string; readonly rule: number }

/** Ways by their first units as one number, and which numbers there are, to say no quickly. */
type Ways = {
  readonly units: number
  readonly known: Uint8Array
  readonly byKey: ReadonlyMap<number, readonly Way[]>
}

/** Units that a way is looked up by: its first three, or two where it has no more. */
const keyUnits = 3
const unitBits = 10
const knownKeys = 0xff_ff

/** Collisions do no harm: what is found is compared letter by letter. */
const keyOf = (text: string, at: number, units: number): number => {
  const two = (text.charCodeAt(at) << unitBits) ^ text.charCodeAt(at + 1)
  return units === keyUnits ? (two << unitBits) ^ text.charCodeAt(at + 2) : two
}

const placeOf = (key: number): number => (key ^ (key >>> 15)) & knownKeys

const waysOf = (ways: readonly Way[], units: number): Ways => {
  const byKey = new Map<number, Way[]>()
  const known = new Uint8Array(knownKeys + 1)
  for (const way of ways) {
    const key = keyOf(way.words, 0, units)
    known[placeOf(key)] = 1
    const list = byKey.get(key)
    if (list) list.push(way)
    else byKey.set(key, [way])
  }
  return { units, known, byKey }
}

/** The rules found in a text so far, each once: the number of the search that found it last. */
type Found = { readonly rules: number[]; readonly search: number; readonly seen: Uint32Array }

const add = (rule: number, { rules, search, seen }: Found): void => {
  if (seen[rule] === search) return
  seen[rule] = search
  rules.push(rule)
}

/** Adds the rules one of whose ways stands in a text. */
const addWithin = (text: string, { units, known, byKey }: Ways, found: Found): void => {
  if (byKey.size === 0) return
  for (let at = 0; at + units <= text.length; at += 1) {
    const key = keyOf(text, at, units)
    if (known[placeOf(key)] === 0) continue
    for (const { words, rule } of byKey.get(key) ?? [])
      if (text.startsWith(words, at)) add(rule, found)
  }
}

type Begins = ReadonlyMap<string, readonly number[]>

const byBeginning = (beginnings: readonly (readonly string[] | null)[]): Begins => {
  const found = new Map<string, number[]>()
  for (const [rule, texts] of beginnings.entries())
    for (const text of texts ?? []) {
      const list = found.get(text)
      if (list) list.push(rule)
      else found.set(text, [rule])
    }
  return found
}

/** The rules that fit the first letters of a text. */
const beginningSo = (start: string, begins: Begins): readonly number[] => {
  const first = start.slice(0, beginUnits).toLowerCase()
  const found: number[] = []
  for (let units = 1; units <= beginUnits && units <= first.length; units += 1)
    found.push(...(begins.get(first.slice(0, units)) ?? []))
  return found
}

/**
 * Finds the rules that may match a text or one of its parts: those that begin as one of them does
 * (`beginningsOf`, if a rule is bound to the beginning), and whose needs (`needsOf`) it holds. In the
 * order of the rules; none is left out that matches.
 */
export const prefilter = <Rule extends { readonly match: RegExp }>(
  rules: readonly Rule[],
): ((text: string, parts?: readonly string[]) => readonly Rule[]) => {
  const needs = rules.map(({ match }) => needsOf(match))
  const beginnings = rules.map(({ match }) => beginningsOf(match))
  const begins = byBeginning(beginnings)
  const always = needs.flatMap((ways, rule) => (ways || beginnings[rule] ? [] : [rule]))
  const ways = needs.flatMap((list, rule) =>
    beginnings[rule] ? [] : (list ?? []).map((words) => ({ words, rule })),
  )
  const isLong = ({ words }: Way): boolean => words.length >= keyUnits
  const long = waysOf(ways.filter(isLong), keyUnits)
  const short = waysOf(
    ways.filter((way) => !isLong(way)),
    keyUnits - 1,
  )
  const seen = new Uint32Array(rules.length)
  let search = 0
  return (text, parts = []) => {
    search += 1
    const lower = text.toLowerCase()
    const found: Found = { rules: [...always], search, seen }
    addWithin(lower, long, found)
    addWithin(lower, short, found)
    for (const start of [text, ...parts])
      for (const rule of beginningSo(start, begins))
        if (needs[rule]?.some((words) => lower.includes(words)) ?? true) add(rule, found)
    return found.rules.sort((one, other) => one - other).flatMap((rule) => rules[rule] ?? [])
  }
}
