import type { MoodReading, Sign } from './mood-signs.ts'
import type { Mood } from './sign-lexicon.ts'
import { maxWordsBehindMood } from './speech-limits.ts'
import type { Range } from './token-range.ts'

/** Stops within a clause. */
const softStops = new Set('«»“”„"「」『』（）()·、')

/** Whether a clause of what is said ends in front of the token, or may end there. */
const partsAt = (reading: MoodReading, at: number): boolean => {
  const token = reading.tokens[at]
  if (token?.kind !== 'stop') return reading.is('clause', at)
  return !softStops.has(token.text)
}

/** The clauses of what is said, by its commas and conjunctions. */
const clausesOf = (reading: MoodReading, { from, to }: Range): readonly Range[] => {
  const found: Range[] = []
  let start = from
  for (let at = from; at <= to; at += 1) {
    if (at < to && !partsAt(reading, at)) continue
    const words = reading.tokens.slice(start, at).some(({ kind }) => kind !== 'stop')
    if (words) found.push({ from: start, to: at })
    start = at + 1
  }
  return found
}

/** Whether a sign stands in the main clause of a range: nothing before it opens a clause of its own. */
const isMain = (reading: MoodReading, clause: Range, { from, to }: Sign): boolean => {
  if (from < clause.from || to > clause.to) return false
  for (let at = clause.from + 1; at < from; at += 1) if (reading.is('that', at)) return false
  return true
}

const denies = ({ mood, forward }: Sign): boolean => mood === 'negation' && !forward

const inside = ({ signs }: MoodReading, { from, to }: Range): readonly Sign[] =>
  signs.filter((sign) => sign.from >= from && sign.to <= to)

/** The order in which signs of one clause count. */
const order: readonly Mood[] = ['negation', 'possible', 'futurePast', 'planned']

const strongest = (signs: readonly Sign[]): Sign | undefined => {
  for (const mood of order) {
    const sign = signs.find((one) => one.mood === mood && (mood !== 'negation' || denies(one)))
    if (sign) return sign
  }
  return undefined
}

/** Where verbs come last, the sign at the end of what is said tells how it is meant. */
const atEnd = (reading: MoodReading, said: Range): Sign | undefined => {
  const { tokens } = reading
  let end = said.to
  while (end > said.from && tokens[end - 1]?.kind === 'stop') end -= 1
  return strongest(inside(reading, said).filter(({ to }) => end - to <= maxWordsBehindMood))
}

/**
 * What colours words that somebody says, where they are all that is known of the claim: a condition, the
 * mood of their only clause, or a denial in each of their clauses.
 */
export const toldMood = (
  reading: MoodReading,
  said: Range,
  verbFinal: boolean,
): Sign | undefined => {
  const signs = inside(reading, said)
  if (signs.length === 0) return undefined
  const condition = signs.find(({ mood }) => mood === 'condition')
  if (condition) return condition
  if (verbFinal) return atEnd(reading, said)
  const clauses = clausesOf(reading, said)
  const [only] = clauses
  const main = (clause: Range) => signs.filter((sign) => isMain(reading, clause, sign))
  if (clauses.length === 1 && only) return strongest(main(only))
  const denied = clauses.map((clause) => main(clause).find(denies))
  return denied.includes(undefined) ? undefined : denied[0]
}
