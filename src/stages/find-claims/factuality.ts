import type { Factuality } from '#model/claim'
import type { Predicate } from '#model/frame'
import { firmnessFor } from './factuality-rules.ts'
import type { Input, Judged } from './judged.ts'
import { endsInVerbs, isSaid } from './judged.ts'
import { conditioned, hangsOn } from './mood-conditions.ts'
import { bySaying, signOfVerb, statedMood, warnedOf } from './mood-of-saying.ts'
import { colours } from './mood-scope.ts'
import type { MoodReading, Sign } from './mood-signs.ts'
import { moodOf } from './mood-signs.ts'
import type { Mood } from './sign-lexicon.ts'
import { defaultReach, positionReach } from './speech-limits.ts'
import type { Range } from './token-range.ts'
import { tokensIn } from './token-range.ts'

type Verdict = {
  readonly factuality: Factuality
  /** The words that show it, by token. */
  readonly sign: Range | null
  /** The predicate as it is to be read with that factuality: "not powerful enough" denies power. */
  readonly predicate: Predicate
}

/** What is awaited is open by its own words: under review. */
const awaits = ({ predicate }: Input, { mood }: Sign): boolean =>
  predicate === 'licence.await' && mood === 'possible'

/** "May not buy", "ne peut plus acheter": of a restriction these are the very words. */
const restricts = (sign: Sign, { signs }: MoodReading): boolean =>
  signs.some(({ mood, from, to }) => mood === 'inability' && from < sign.to && sign.from < to)

/** The signs that colour the trigger, by mood. */
const signsAround = (input: Judged, reading: MoodReading): readonly Sign[] => {
  const { at: trigger, within, pack } = input
  const { reach = defaultReach } = pack.speech ?? {}
  const verbFinal = endsInVerbs(input)
  const { frame } = input.firmness
  return reading.signs.filter(
    (sign) =>
      sign.from >= within.from &&
      sign.to <= within.to &&
      !(frame === 'control' && restricts(sign, reading)) &&
      !awaits(input, sign) &&
      !(frame === 'performance' && sign.weak) &&
      nearEnough(input, sign) &&
      colours(reading, sign, { trigger, reach, verbFinal }),
  )
}

/**
 * "May not", "pourrait ne pas": a doubt right before a denial is a doubt; where verbs come last, the
 * doubt stands right behind it (戻らない可能性が高い).
 */
const doubtedDenial = (input: Input, signs: readonly Sign[], negation: Sign): boolean =>
  signs.some(
    ({ mood, from, to }) =>
      mood === 'possible' &&
      ((to <= negation.from && negation.from - to <= 1) ||
        (endsInVerbs(input) && from >= negation.to && from - negation.to <= 1)),
  )

/** 공개하지 않으면: a word that denies and sets a condition only sets it. */
const isCondition = ({ signs }: MoodReading, { from, to }: Sign): boolean =>
  signs.some((other) => other.mood === 'condition' && other.from < to && from < other.to)

/** "May not trade and may not invest either": behind a trigger with a "not" of its own, another denies another verb. */
const isFurther = ({ firmness, at }: Judged, { signs }: MoodReading, sign: Sign): boolean =>
  sign.from >= at.to &&
  ['control', 'easing'].includes(firmness.frame) &&
  signs.some(({ mood, from, to }) => mood === 'negation' && from < at.to && at.from < to)

/** A denial that counts: no part of a verb of denial, which `refuted` weighs, and no doubt before it. */
const negated = (input: Judged, reading: MoodReading, signs: readonly Sign[]): Sign | undefined => {
  if (signs.length === 0) return undefined
  const { attributed, sentence } = input
  const cue = attributed?.say === 'deny' && attributed.cue
  const verb = cue ? tokensIn(sentence.tokens, cue) : { from: 0, to: 0 }
  return signs.find(
    (sign) =>
      sign.mood === 'negation' &&
      !hangsOn(input.at, reading, sign) &&
      !isFurther(input, reading, sign) &&
      !isCondition(reading, sign) &&
      !(sign.from < verb.to && verb.from < sign.to) &&
      !doubtedDenial(input, signs, sign),
  )
}

/** A position is told by its own verb: only what stands right at that verb colours it. */
const nearEnough = ({ firmness, at: trigger }: Judged, sign: Sign): boolean => {
  if (firmness.frame !== 'position') return true
  return (
    sign.mood !== 'futurePast' && sign.to <= trigger.from && trigger.from - sign.to < positionReach
  )
}

const announcing = ['say', 'announce', 'report']

/** A denial inside the trigger itself, with what it denies; none where a doubt stands before it. */
const ownDenial = (input: Judged, reading: MoodReading, signs: readonly Sign[]): Verdict | null => {
  const itself = input.trigger.deniable === true ? input.predicate : undefined
  const predicate = input.firmness.denied ?? itself
  if (!predicate || signs.some(({ mood }) => mood === 'condition')) return null
  const trigger = input.at
  const sign = reading.signs.find(
    ({ mood, from, to, forward }) =>
      mood === 'negation' && !forward && from < trigger.to && trigger.from < to,
  )
  const own = sign && !(sign.from < trigger.from && trigger.to < sign.to)
  const bans = sign && input.firmness.frame === 'control' && restricts(sign, reading)
  return own && !bans && !isCondition(reading, sign) && !doubtedDenial(input, signs, sign)
    ? { factuality: 'denied', sign, predicate }
    : null
}

/** How firmly something is told where no sign stands anywhere in its sentence. */
const unsigned = (input: Judged, reading: MoodReading): Factuality => {
  if (input.attributed?.say === 'deny' && isSaid(input)) return 'denied'
  if (input.firmness.isTentative) return 'possible'
  return bySaying(input, reading) ?? 'asserted'
}

const first = (signs: readonly Sign[], mood: Mood): Sign | undefined =>
  signs.find((sign) => sign.mood === mood)

/** A future: a plan where somebody acts, a forecast where the world does or an expert reckons; "would retaliate" threatens. */
const ahead = ({ firmness, attributed }: Judged, sign: Sign): Factuality => {
  if (sign.intended) return 'planned'
  if (sign.mood === 'futurePast' && firmness.frame === 'retaliation') return 'possible'
  const guessed = attributed?.say === 'estimate' || attributed?.say === 'believe'
  return guessed || firmness.isForecast ? 'possible' : 'planned'
}

const toldBy = (input: Judged, sign: Sign): Factuality => {
  if (sign.mood === 'negation') return 'denied'
  return sign.mood === 'planned' || sign.mood === 'futurePast' ? ahead(input, sign) : 'possible'
}

const judge = (input: Judged, reading: MoodReading): Verdict => {
  const { predicate, attributed } = input
  const told = (factuality: Factuality, sign: Range | null = null): Verdict => ({
    factuality,
    sign,
    predicate,
  })
  const { settled, isTentative } = input.firmness
  if (settled) return told(settled)
  if (reading.signs.length === 0) return told(unsigned(input, reading))
  const stated = statedMood(input, reading)
  if (stated) return told(toldBy(input, stated), stated)
  const signs = signsAround(input, reading)
  const negation = negated(input, reading, signs)
  const refuted = attributed?.say === 'deny' && isSaid(input)
  const own = negation || refuted ? null : ownDenial(input, reading, signs)
  if (own) return own
  // "Denied that it had not"; where verbs come last, 供給していないと否定 denies once.
  if (negation && refuted && !endsInVerbs(input)) return told('asserted', negation)
  if (negation) return told('denied', negation)
  if (refuted) return told('denied')
  const futurePast = first(signs, 'futurePast')
  const reported = attributed && announcing.includes(attributed.say ?? '') && isSaid(input)
  if (futurePast && reported && attributed.attribution !== 'none')
    return told(ahead(input, futurePast), futurePast)
  const doubt =
    first(signs, 'condition') ??
    first(signs, 'possible') ??
    signOfVerb(input, reading, 'possible') ??
    futurePast
  if (doubt) return told('possible', doubt)
  const warned = warnedOf(input, reading)
  if (warned) return told('possible', warned)
  const plan = first(signs, 'planned') ?? signOfVerb(input, reading, 'planned')
  if (plan && !plan.intended && conditioned(input.sentence.tokens, input.at, reading))
    return told('possible', plan)
  if (plan) return told(ahead(input, plan), plan)
  if (isTentative) return told('possible')
  return told(bySaying(input, reading) ?? 'asserted')
}

/**
 * How firmly the clause around a trigger is told, and the words that show it.
 *
 * A denial wins over a doubt, a doubt over a plan; signs count only inside the trigger's own clause.
 */
export const factualityOf = (input: Input): Verdict => {
  const { sentence, clause, trigger, predicate, attributed, pack } = input
  const { tokens } = sentence
  const at = tokensIn(tokens, trigger)
  const within = tokensIn(tokens, clause)
  const firmness = firmnessFor(predicate)
  const judged = { sentence, clause, trigger, predicate, attributed, pack, at, within, firmness }
  return judge(judged, input.mood?.() ?? moodOf(sentence, pack))
}
