/** Which of many phrases may stand in a text, found in one pass over it. */
import { isLatinAt, isLetterAt, isUnspacedAt, isWhole, type Phrase, type Word } from './phrase.ts'

/** A word of a phrase, and which phrase it is of. */
type Way = Word & { readonly phrase: number }

/** What a code unit is: a letter of one of two kinds, whose runs are words; the start of a part. */
const latin = 1
const other = 2
const letters = latin | other
const opensPart = 4

const kindOf = (unit: string): number => {
  if (isUnspacedAt(unit, 0)) return 0
  if (isLatinAt(unit, 0)) return latin
  return isLetterAt(unit, 0) ? other : 0
}

/** Whether a word is one run of letters, so that it stands in a text as one too. */
const isRun = (word: string): boolean => {
  const kinds = new Set(word.split('').map(kindOf))
  return kinds.size === 1 && !kinds.has(0)
}

const places = 0x20_00
const hashOf = (word: string): number => {
  let hash = 0
  for (let at = 0; at < word.length; at += 1) hash = hashed(hash, word.charCodeAt(at))
  return hash
}
const hashed = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0

type Index = {
  /** By code unit, what it is; 255 where it was not asked yet. */
  readonly kinds: Uint8Array
  /** 1 where a run may have the hash. */
  readonly marked: Uint8Array
  readonly runs: ReadonlyMap<number, readonly Way[]>
  /** Ways that may stand within a word, by their first unit. */
  readonly parts: ReadonlyMap<number, readonly Way[]>
}

const notAsked = 0xff

const indexOf = (ways: readonly Way[]): Index => {
  const isWord = (way: Way): boolean => !way.isPart && isRun(way.letters)
  const runs = Map.groupBy(ways.filter(isWord), (way) => hashOf(way.letters))
  const inside = ways.filter((way) => !isWord(way))
  const parts = Map.groupBy(inside, (way) => way.letters.charCodeAt(0))
  const kinds = new Uint8Array(0x1_00_00).fill(notAsked)
  for (const unit of parts.keys()) kinds[unit] = kindOf(String.fromCharCode(unit)) | opensPart
  const marked = new Uint8Array(places)
  for (const hash of runs.keys()) marked[hash & (places - 1)] = 1
  return { kinds, marked, runs, parts }
}

const kindAt = ({ kinds }: Index, text: string, at: number): number => {
  const unit = text.charCodeAt(at)
  const known = kinds[unit] ?? 0
  if (known !== notAsked) return known
  const found = kindOf(text.charAt(at))
  kinds[unit] = found
  return found
}

/** The ways that stand at a place of a text. */
const addWays = (text: string, at: number, ways: readonly Way[] = []): readonly number[] =>
  ways
    .filter((way) => text.startsWith(way.letters, at))
    .filter((way) => way.isPart || isWhole(text, at, at + way.letters.length))
    .map(({ phrase }) => phrase)

/** The phrases one of whose ways stands in a text. */
const phrasesIn = (text: string, index: Index): ReadonlySet<number> => {
  const found = new Set<number>()
  let start = 0
  let open = 0
  let hash = 0
  for (let at = 0; at <= text.length; at += 1) {
    const kind = at < text.length ? kindAt(index, text, at) : 0
    if ((kind & letters) !== open) {
      if (open > 0 && index.marked[hash & (places - 1)] === 1)
        for (const phrase of addWays(text, start, index.runs.get(hash))) found.add(phrase)
      start = at
      open = kind & letters
      hash = 0
    }
    if (open > 0) hash = hashed(hash, text.charCodeAt(at))
    if (kind >= opensPart)
      for (const phrase of addWays(text, at, index.parts.get(text.charCodeAt(at))))
        found.add(phrase)
  }
  return found
}

/**
 * Finds the phrases that may stand in a text: those of whose rarest word it has one way to write it,
 * and each of the others too. In the order of the phrases; none is left out that stands there.
 */
export const signFinder = <Sign extends Phrase>(
  phrases: readonly Sign[],
): ((text: string) => readonly Sign[]) => {
  const index = indexOf(
    phrases.flatMap(({ rarest }, phrase) => rarest.map((word) => ({ ...word, phrase }))),
  )
  return (text) => {
    const found = phrasesIn(text, index)
    if (found.size === 0) return none
    return [...found]
      .sort((one, other) => one - other)
      .flatMap((place) => phrases[place] ?? [])
      .filter(({ mayStandIn }) => mayStandIn(text))
  }
}

const none: readonly never[] = []
