import { needsOf } from './needs.ts'

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

/** Adds the rules one of whose ways stands in a text. */
const addOpen = (text: string, { units, known, byKey }: Ways, open: number[]): void => {
  if (byKey.size === 0) return
  for (let at = 0; at + units <= text.length; at += 1) {
    const key = keyOf(text, at, units)
    if (known[placeOf(key)] === 0) continue
    for (const { words, rule } of byKey.get(key) ?? [])
      if (text.startsWith(words, at) && !open.includes(rule)) open.push(rule)
  }
}

/**
 * Finds, in one pass over a text, the rules that may match it or a part of it: those of whose needs
 * (`needsOf`) it holds one, and those that have none. In the order of the rules; none is left out
 * that matches.
 */
export const prefilter = <Rule extends { readonly match: RegExp }>(
  rules: readonly Rule[],
): ((text: string) => readonly Rule[]) => {
  const needs = rules.map(({ match }) => needsOf(match))
  const always = needs.flatMap((ways, rule) => (ways ? [] : [rule]))
  const ways = needs.flatMap((list, rule) => (list ?? []).map((words) => ({ words, rule })))
  const isLong = ({ words }: Way): boolean => words.length >= keyUnits
  const long = waysOf(ways.filter(isLong), keyUnits)
  const short = waysOf(
    ways.filter((way) => !isLong(way)),
    keyUnits - 1,
  )
  return (text) => {
    const lower = text.toLowerCase()
    const open = [...always]
    addOpen(lower, long, open)
    addOpen(lower, short, open)
    return open.sort((one, other) => one - other).flatMap((rule) => rules[rule] ?? [])
  }
}
