import type { Span } from '#model/span'
import type { Lists } from './word-index.ts'
import { aloneWith, pairIn, pairWith, wordIndex } from './word-index.ts'

/** How many words have each pair of letters. */
const pairCounts = (lists: Lists): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>()
  for (const word of lists.flatMap((own) => own ?? []))
    for (let place = 0; place + 1 < word.length; place += 1) {
      const pair = pairIn(word, place)
      counts.set(pair, (counts.get(pair) ?? 0) + 1)
    }
  return counts
}

/** A space, which stands everywhere, makes a pair as usual as so many words do. */
const spaceFactor = 4

/** The place in a word of its pair that stands in the fewest words. */
const rarestPlace = (counts: ReadonlyMap<number, number>) => (word: string) => {
  let [best, fewest] = [0, Number.POSITIVE_INFINITY]
  for (let place = 0; place + 1 < word.length; place += 1) {
    const factor = word.slice(place, place + 2).includes(' ') ? spaceFactor : 1
    const count = (counts.get(pairIn(word, place)) ?? 0) * factor
    if (count < fewest) [best, fewest] = [place, count]
  }
  return best
}

/** Told a list of which a word was found, and where that begins and ends. */
type Tell = (list: number, start: number, end: number) => void

/**
 * Makes a search that tells, in one pass over a text, which of many lists of lower-case words have
 * one that stands in it, within other words too; a list perhaps more than once. Words have two
 * letters at least; the text is given as units in lower case (`lowerUnit`), with a 0 behind them.
 */
export const wordFinder = (
  lists: Lists,
  tell: Tell,
): ((units: Uint16Array, length: number) => void) => {
  const index = wordIndex(lists, rarestPlace(pairCounts(lists)))
  const { firsts, places, starts, letters, listStarts, lists: listed } = index
  /** Tells of a word if it stands at a place. */
  const tellOf = (word: number, units: Uint16Array, start: number): void => {
    const from = starts[word] ?? 0
    const size = (starts[word + 1] ?? 0) - from
    for (let at = 0; at < size; at += 1) if (units[start + at] !== letters[from + at]) return
    const end = listStarts[word + 1] ?? 0
    for (let at = listStarts[word] ?? 0; at < end; at += 1)
      tell(listed[at] ?? 0, start, start + size)
  }
  return (units, length) => {
    let pair = pairWith(0, units[0] ?? 0)
    for (let at = 1; at < length; at += 1) {
      pair = pairWith(pair, units[at] ?? 0)
      const end = firsts[pair + 1] ?? 0
      for (let word = firsts[pair] ?? 0; word < end; word += 1) {
        const start = at - 1 - (places[word] ?? 0)
        if (start >= 0) tellOf(word, units, start)
      }
    }
  }
}

const zero = 0x30
const nine = 0x39

/** One digit is like any other where texts begin. */
const beginningUnit = (unit: number): number => (unit > zero && unit <= nine ? zero : unit)

/**
 * Makes a search that tells which of many lists of lower-case words have one that a part of a text
 * begins with, whichever its digits; a list perhaps more than once.
 */
export const beginFinder = (
  lists: Lists,
  tell: (list: number) => void,
): ((units: Uint16Array, part: Span) => void) => {
  const digitless = lists.map((own) => own?.map((word) => word.replaceAll(/\d/gu, '0')) ?? null)
  const { firsts, starts, letters, listStarts, lists: listed } = wordIndex(digitless, () => 0)
  const begins = (word: number, units: Uint16Array, { start, end }: Span): boolean => {
    const from = starts[word] ?? 0
    const size = (starts[word + 1] ?? 0) - from
    if (start + size > end) return false
    for (let at = size - 1; at >= 0; at -= 1)
      if (beginningUnit(units[start + at] ?? 0) !== letters[from + at]) return false
    return true
  }
  const tellOf = (pair: number, units: Uint16Array, part: Span): void => {
    const end = firsts[pair + 1] ?? 0
    for (let word = firsts[pair] ?? 0; word < end; word += 1) {
      if (!begins(word, units, part)) continue
      const last = listStarts[word + 1] ?? 0
      for (let at = listStarts[word] ?? 0; at < last; at += 1) tell(listed[at] ?? 0)
    }
  }
  return (units, part) => {
    const { start, end } = part
    if (start >= end) return
    const first = beginningUnit(units[start] ?? 0)
    tellOf(aloneWith(first), units, part)
    if (start + 1 === end) return
    const second = beginningUnit(units[start + 1] ?? 0)
    tellOf(pairWith(pairWith(0, first), second), units, part)
  }
}
