import { lowerUnit } from './lower-unit.ts'
import type { Lists, WordIndex } from './word-index.ts'
import { firstWith, keyUnits, longerKey, pairKey, wordIndex } from './word-index.ts'

/** Parts of words of so many letters, and how many words they stand in. */
const partCounts = (lists: Lists): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const word of lists.flatMap((own) => own ?? []))
    for (const part of partsOf(word)) counts.set(part, (counts.get(part) ?? 0) + 1)
  return counts
}

const partsOf = (word: string): readonly string[] =>
  Array.from({ length: Math.max(1, word.length - keyUnits + 1) }, (_, at) =>
    word.slice(at, at + keyUnits),
  )

/** The place in a word of its part that stands in the fewest words, and has the fewest spaces. */
const rarestPart = (counts: ReadonlyMap<string, number>) => (word: string) => {
  const costs = partsOf(word).map((part) => (counts.get(part) ?? 1) * part.split(' ').length)
  return costs.indexOf(Math.min(...costs))
}

type Tell = (list: number) => void

const tellLists = ({ listStarts, lists }: WordIndex, word: number, tell: Tell): void => {
  const end = listStarts[word + 1] ?? 0
  for (let at = listStarts[word] ?? 0; at < end; at += 1) tell(lists[at] ?? 0)
}

/**
 * Makes a search that tells, in one pass over a text, which of many lists of lower-case words have
 * one that stands in it, whatever its case and within other words too; a list perhaps more than
 * once. Words have two letters at least.
 */
export const wordFinder = (lists: Lists, tell: Tell): ((text: string) => void) => {
  const index = wordIndex(lists, rarestPart(partCounts(lists)))
  const { keys, count, starts, letters, at: places } = index
  const standsAt = (text: string, start: number, word: number): boolean => {
    const from = starts[word] ?? 0
    const length = (starts[word + 1] ?? 0) - from
    if (start < 0 || start + length > text.length) return false
    for (let at = 0; at < length; at += 1)
      if (lowerUnit(text.charCodeAt(start + at)) !== letters[from + at]) return false
    return true
  }
  /** Tells of the words whose key begins at a place. */
  const tellAt = (text: string, at: number, key: number): void => {
    for (let word = firstWith(index, key); word < count && keys[word] === key; word += 1)
      if (standsAt(text, at - (places[word] ?? 0), word)) tellLists(index, word, tell)
  }
  return (text) => {
    // The last two letters, and the two before each of the last.
    let pair = 0
    let before = 0
    let earlier = 0
    for (let at = 0; at < text.length; at += 1) {
      const unit = lowerUnit(text.charCodeAt(at))
      earlier = before
      before = pair
      pair = pairKey(pair & 0xff_ff, unit)
      tellAt(text, at - 1, pair)
      tellAt(text, at - 2, longerKey(before, unit))
      tellAt(text, at - 3, longerKey(earlier, pair))
    }
  }
}

const zero = 0x30
const nine = 0x39

/** One digit is like any other where texts begin. */
const beginningUnit = (unit: number): number =>
  unit > zero && unit <= nine ? zero : lowerUnit(unit)

/**
 * Makes a search that tells which of many lists of lower-case words have one that a text begins
 * with, whatever its case and whichever its digits; a list perhaps more than once.
 */
export const beginFinder = (lists: Lists, tell: Tell): ((text: string) => void) => {
  const digitless = lists.map((own) => own?.map((word) => word.replaceAll(/\d/gu, '0')) ?? null)
  const index = wordIndex(digitless, () => 0)
  const { keys, count, starts, letters } = index
  const begins = (text: string, word: number): boolean => {
    const from = starts[word] ?? 0
    const length = (starts[word + 1] ?? 0) - from
    if (length > text.length) return false
    for (let at = 0; at < length; at += 1)
      if (beginningUnit(text.charCodeAt(at)) !== letters[from + at]) return false
    return true
  }
  const tellOf = (text: string, key: number): void => {
    for (let word = firstWith(index, key); word < count && keys[word] === key; word += 1)
      if (begins(text, word)) tellLists(index, word, tell)
  }
  return (text) => {
    const { length } = text
    const unit = (at: number): number => beginningUnit(text.charCodeAt(at))
    if (length === 0) return
    tellOf(text, unit(0))
    if (length === 1) return
    const pair = pairKey(unit(0), unit(1))
    tellOf(text, pair)
    if (length > 2) tellOf(text, longerKey(pair, unit(2)))
    if (length > 3) tellOf(text, longerKey(pair, pairKey(unit(2), unit(3))))
  }
}
