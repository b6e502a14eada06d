import type { Factuality } from '#model/claim'
import type { Judged } from './judged.ts'
import { endsInVerbs, isSaid } from './judged.ts'
import type { MoodReading, Sign } from './mood-signs.ts'
import type { Mood } from './sign-lexicon.ts'
import { tokensIn } from './token-range.ts'
import { toldMood } from './told-mood.ts'

/** What a verb of saying does with the words it brings, where they show no mood of their own. */
export const bySaying = (input: Judged, reading: MoodReading): Factuality | null => {
  const { attributed, sentence, at: verb, firmness } = input
  if (!isSaid(input) || firmness.frame === 'position' || !attributed?.cue) return null
  if (attributed.say === 'ask') return 'possible'
  if (attributed.say !== 'warn' || attributed.attribution === 'direct') return null
  const cue = tokensIn(sentence.tokens, attributed.cue)
  return cue.to <= verb.from && !thatIn(reading, cue.to, verb.from) ? 'possible' : null
}

const thatIn = (reading: MoodReading, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (reading.is('that', at)) return true
  return false
}

/** A verb of saying that is itself a sign (expects, suspects) colours all it brings. */
export const signOfVerb = (input: Judged, { signs }: MoodReading, mood: Mood): Sign | undefined => {
  const { attributed, sentence, firmness } = input
  if (!isSaid(input) || !attributed?.cue || firmness.frame === 'position') return undefined
  const cue = tokensIn(sentence.tokens, attributed.cue)
  return signs.find((sign) => sign.mood === mood && sign.from < cue.to && cue.from < sign.to)
}

const uncertain: readonly Mood[] = ['possible', 'futurePast', 'condition', 'planned']

/** A warning is as uncertain as what it warns of: "a prévenu que les prix pourraient augmenter". */
export const warnedOf = ({ predicate, attributed, sentence }: Judged, { signs }: MoodReading) => {
  if (predicate !== 'position.warn' || attributed?.say !== 'warn') return undefined
  const content = tokensIn(sentence.tokens, attributed.content)
  return signs.find(
    ({ mood, from, to }) => uncertain.includes(mood) && from >= content.from && to <= content.to,
  )
}

/** What colours a statement of which only the words are known. */
export const statedMood = (input: Judged, reading: MoodReading): Sign | undefined => {
  const { predicate, attributed, within, sentence } = input
  if (predicate !== 'position.state' || !attributed) return undefined
  const { from, to } = tokensIn(sentence.tokens, attributed.content)
  const said = { from: Math.max(from, within.from), to: Math.min(to, within.to) }
  return toldMood(reading, said, endsInVerbs(input))
}
