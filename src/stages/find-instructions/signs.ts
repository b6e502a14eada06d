/** Which of many phrases may stand in a stretch of text, found in one pass over it. */
import { lowerUnit } from '#text/lower-unit'
import { mayHide } from '#text/revealed'
import { isLatinAt, isLetterAt, isUnspacedAt, type Phrase, type Word } from './phrase.ts'

/** What one look at a stretch of text found. */
export type Seen = {
  /** Phrases that may stand there, by their number. */
  readonly signs: readonly number[]
  /** Whether something may be hidden there, or parts the roles of a talk: it has to be read. */
  readonly isOdd: boolean
}

/** A word of a phrase, and which phrase it is of. */
type Way = Word & { readonly phrase: number }

/** What a code unit is: a letter of one of two kinds, whose runs are words; the start of a part. */
const latin = 1 << 16
const other = 1 << 17
const letters = latin | other
const opensPart = 1 << 18
/** The start of a word, but for its ending; looked at where a run begins only. */
const opensRun = 1 << 19
/** A part by itself. */
const alone = 1 << 20
const odd = 1 << 21
/** What is to be looked at besides the run that it is in. */
const telling = opensPart | odd
/** Of a unit that was asked about. */
const asked = 1 << 22
/** The unit itself in lower case. */
const lower = 0xff_ff

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
const lastPlace = places - 1
const hashOf = (word: string): number => {
  let hash = 0
  for (let at = 0; at < word.length; at += 1) hash = hashed(hash, word.charCodeAt(at))
  return hash
}
const hashed = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0

type Index = {
  /** By code unit, what it is, and its lower case; 0 where it was not asked yet. */
  readonly units: Int32Array
  /** 1 where a run may have the hash, and where the first two letters of a part may. */
  readonly markedRuns: Uint8Array
  readonly markedParts: Uint8Array
  readonly runs: ReadonlyMap<number, readonly Way[]>
  /** Ways that may stand within a word, by their first unit. */
  readonly parts: ReadonlyMap<number, readonly Way[]>
}

const indexOf = (ways: readonly Way[]): Index => {
  const isWord = (way: Way): boolean => way.is === 'word' && isRun(way.letters)
  const runs = Map.groupBy(ways.filter(isWord), (way) => hashOf(way.letters))
  const inside = ways.filter((way) => !isWord(way))
  const parts = Map.groupBy(inside, (way) => way.letters.charCodeAt(0))
  const markedRuns = new Uint8Array(places)
  for (const hash of runs.keys()) markedRuns[hash & lastPlace] = 1
  const markedParts = new Uint8Array(places)
  for (const { letters: word } of inside) markedParts[hashOf(word.slice(0, 2)) & lastPlace] = 1
  return { units: new Int32Array(0x1_00_00), markedRuns, markedParts, runs, parts }
}

/** Marks of roles begin with one of these. */
const opensMark = new Set(['<', '['])

const meet = ({ units, parts }: Index, unit: number): number => {
  const character = String.fromCharCode(unit)
  const opened = parts.get(lowerUnit(unit)) ?? none
  const isPart = opened.some(({ is }) => is !== 'beginning')
  const isAlone = opened.some((way) => way.letters.length === 1)
  const isOdd = opensMark.has(character) || mayHide(unit)
  const kinds = (isPart ? opensPart : 0) | (isAlone ? alone : 0) | (isOdd ? odd : 0)
  const opens = opened.length > 0 ? opensRun : 0
  const found = asked | lowerUnit(unit) | kindOf(character) | kinds | opens
  units[unit] = found
  return found
}

/** Whether lower-case letters stand at a place of a text, in whatever case. */
const standsAt = (text: string, start: number, word: string): boolean => {
  for (let at = 0; at < word.length; at += 1)
    if (lowerUnit(text.charCodeAt(start + at)) !== word.charCodeAt(at)) return false
  return true
}

/**
 * Makes a look at a stretch of text for phrases: it finds those of whose rarest word one way to write
 * it stands there, in whatever case, and perhaps more; null where nothing is seen.
 */
export const signFinder = (
  phrases: readonly Phrase[],
): ((text: string, start: number, end: number) => Seen | null) => {
  const index = indexOf(
    phrases.flatMap(({ rarest }, phrase) => rarest.map((word) => ({ ...word, phrase }))),
  )
  const { units, markedRuns, markedParts, runs, parts } = index
  return (text, start, end) => {
    const found: number[] = []
    const add = (at: number, opens: boolean, ways: readonly Way[] = none): void => {
      for (const { letters: word, is, phrase } of ways)
        if ((opens || is !== 'beginning') && standsAt(text, at, word)) found.push(phrase)
    }
    let isOdd = false
    let from = start
    let open = 0
    let hash = 0
    for (let at = start; at < end; at += 1) {
      const written = text.charCodeAt(at)
      const unit = units[written] || meet(index, written)
      const kind = unit & letters
      let looked = telling
      if (kind !== open) {
        looked = telling | opensRun
        if (open > 0 && markedRuns[hash & lastPlace] === 1) add(from, true, runs.get(hash))
        from = at
        open = kind
        hash = 0
      }
      if (kind > 0) hash = hashed(hash, unit & lower)
      if ((unit & looked) === 0) continue
      isOdd ||= (unit & odd) !== 0
      const next = at + 1 < end ? lowerUnit(text.charCodeAt(at + 1)) : 0
      if ((unit & alone) !== 0 || markedParts[hashed(unit & lower, next) & lastPlace] === 1)
        add(at, at === from, parts.get(unit & lower))
    }
    if (open > 0) add(from, true, runs.get(hash))
    return found.length > 0 || isOdd ? { signs: found, isOdd } : null
  }
}

const none: readonly never[] = []
