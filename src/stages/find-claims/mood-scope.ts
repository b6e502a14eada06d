import type { Reach } from '#languages/kinds/speech'
import type { MoodReading, Sign } from './mood-signs.ts'
import { maxInsertedInScope, moodReach } from './speech-limits.ts'
import type { Range } from './token-range.ts'

const softStops = new Set('«»“”„"「」『』（）()、·'.split(''))
// Stands behind topics and objects as well; where a clause ends, its verb form says so.
const pause = '、'
const commas = new Set([',', '،', '，', '–', '—'])

/** Whether a stop between sign and verb parts them; a pair of commas around a word or two does not. */
const parts = ({ tokens }: MoodReading, at: number, { from, to }: Range): boolean => {
  const token = tokens[at]
  if (token?.kind !== 'stop' || softStops.has(token.text)) return false
  if (!commas.has(token.text)) return true
  for (let other = from; other < to; other += 1)
    if (
      other !== at &&
      commas.has(tokens[other]?.text ?? '') &&
      Math.abs(other - at) <= maxInsertedInScope
    )
      return false
  return true
}

/** Whether a conjunction opens a clause with a verb of its own: "and is cooperating". */
const opensClause = (reading: MoodReading, at: number): boolean =>
  reading.is('clause', at) &&
  (reading.is('helper', at + 1) || reading.is('clause', at + 1) || reading.is('says', at + 1))

/** Whether nothing between the two parts one clause from another. */
const connected = (reading: MoodReading, between: Range, sign: Sign): boolean => {
  let believes = false
  for (let at = between.from; at < between.to; at += 1) {
    if (reading.is('believes', at)) believes = true
    if (parts(reading, at, between) || opensClause(reading, at)) return false
    const raised = sign.mood === 'negation' ? believes : at === between.from
    // 的 opens relative clauses, and ties nouns far more often.
    if (reading.is('that', at) && !reading.is('genitive', at) && !raised) return false
  }
  return true
}

const noGap = (one: Range, other: Range): Range =>
  one.to <= other.from
    ? { from: one.to, to: other.from }
    : { from: other.to, to: Math.max(other.to, one.from) }

const lastComma = ({ tokens }: MoodReading, from: number, to: number): number => {
  for (let at = to - 1; at > from; at -= 1) if (commas.has(tokens[at]?.text ?? '')) return at
  return from
}

/** "Shipments of the X20 could resume": a verb colours the noun it has as its subject. */
const heads = (reading: MoodReading, { from, to }: Range): boolean => {
  for (let at = from; at < to; at += 1) {
    const inserted = commas.has(reading.tokens[at]?.text ?? '') ? lastComma(reading, at, to) : at
    if (inserted > at) {
      at = inserted
      continue
    }
    const { kind, text } = reading.tokens[at] ?? { kind: 'stop', text: '' }
    const opens = reading.is('that', at) && !reading.is('genitive', at)
    if ((kind === 'stop' && text !== pause) || reading.is('clause', at) || opens) return false
    if (reading.is('link', at) && !reading.is('genitive', at)) return false
  }
  return true
}

type Colouring = { readonly trigger: Range; readonly reach: Reach; readonly verbFinal: boolean }

/**
 * "If it passes, the rule will hit Penang": where a condition opens the sentence, what hangs on it
 * stands behind its comma. Gives what lies between that comma and the verb; null where none does.
 */
const behindCondition = (reading: MoodReading, sign: Sign, trigger: Range): Range | null => {
  const { tokens } = reading
  if (sign.mood !== 'condition' || sign.to > trigger.from) return null
  const before = tokens[sign.from - 1]
  if (before && before.kind !== 'stop' && !reading.is('clause', sign.from - 1)) return null
  if (before && commas.has(before.text)) return null
  for (let at = sign.to; at < trigger.from; at += 1)
    if (commas.has(tokens[at]?.text ?? '')) return { from: at + 1, to: trigger.from }
  return null
}

/** 늘었지만 …지 않았다: where verbs come last, what joins a clause to the next ends it. */
const isClosed = (reading: MoodReading, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (reading.is('clause', at)) return true
  return false
}

/**
 * Whether a sign colours the verb at `trigger`: near enough and in the same clause. A denial that is part of
 * the trigger does not count: its words mean what they mean with their "not". Where verbs come last, a
 * modal is an ending (satmadı): it colours its own word and what stands in front, never what follows.
 */
export const colours = (
  reading: MoodReading,
  sign: Sign,
  { trigger, reach, verbFinal }: Colouring,
): boolean => {
  const overlapping = sign.from < trigger.to && trigger.from < sign.to
  const denies = sign.mood === 'negation' || sign.mood === 'inability'
  if (overlapping && sign.mood === 'condition') return false
  const ending = verbFinal && sign.modal
  if (overlapping) return ending || !denies || (sign.from < trigger.from && trigger.to < sign.to)
  const ahead = sign.to <= trigger.from
  const between = noGap(sign, trigger)
  const distance = between.to - between.from
  if (sign.mood === 'condition' && !ahead && distance <= moodReach)
    return verbFinal ? !isClosed(reading, trigger.to, sign.from) : connected(reading, between, sign)
  if ((sign.forward && !ahead) || (ending && ahead)) return false
  const main = behindCondition(reading, sign, trigger)
  if (main && main.to - main.from <= moodReach && connected(reading, main, sign)) return true
  if (verbFinal && !ahead && isClosed(reading, trigger.to - 1, sign.from)) return false
  if (!ahead && sign.modal && distance <= moodReach) return heads(reading, between)
  if (!(ahead || denies || heads(reading, between))) return false
  // "Is looking into it and will not allow that": behind an `and`, a "not" denies what follows.
  if (!ahead && !verbFinal && denies && reading.is('clause', sign.from - 1)) return false
  const limit = denies ? reach.before : moodReach
  return distance <= (ahead ? limit : reach.after) && connected(reading, between, sign)
}
