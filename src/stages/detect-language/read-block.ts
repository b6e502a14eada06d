import { tells } from '#languages/und/tells'
import { type Candidates, candidatesFor } from './candidates.ts'
import { cleaned, lettersIn, textOf } from './clean.ts'
import { type Evidence, evidence } from './evidence.ts'
import { limits } from './limits.ts'
import { type Names, withoutNames } from './names.ts'
import { plainTag } from './plainly.ts'
import { chinese, decidingScript } from './script.ts'
import { eldScores } from './short-text.ts'
import { type ContestedScript, isContested } from './trigram-index.ts'

/** Probability of each language for one stretch of text; they add up to 1. Empty: it says nothing. */
export type Reading = { readonly tags: readonly string[]; readonly shares: readonly number[] }

const nothing: Reading = { tags: [], shares: [] }

const certain = (tag: string): Reading => ({ tags: [tag], shares: [1] })

/** Scores as shares of one, in their place. */
const softmax = (scores: number[], temperature: number): readonly number[] => {
  let best = Number.NEGATIVE_INFINITY
  for (let place = 0; place < scores.length; place += 1)
    best = Math.max(best, scores[place] ?? best)
  let total = 0
  for (let place = 0; place < scores.length; place += 1) {
    const weight = Math.exp(((scores[place] ?? 0) - best) / temperature)
    scores[place] = weight
    total += weight
  }
  for (let place = 0; place < scores.length; place += 1)
    scores[place] = (scores[place] ?? 0) / total
  return scores
}

const long = ({ tags }: Candidates, found: Evidence, units: number): Reading => {
  const { base, perUnit } = limits.temperature
  const scores = tags.map(
    (_, place) =>
      (found.zipf[place] ?? 0) +
      limits.letters * (found.letters[place] ?? 0) +
      limits.words * (found.words[place] ?? 0),
  )
  return { tags, shares: softmax(scores, base + perUnit * units) }
}

const short = (candidates: Candidates, found: Evidence, text: string): Reading => {
  const { eld, zipf, letters, words, temperature } = limits.short
  const scoreOf = eldScores(text)
  const scores = candidates.tells.map(
    (tell, place) =>
      eld * scoreOf(tell) +
      zipf * (found.zipf[place] ?? 0) +
      letters * (found.letters[place] ?? 0) +
      words * (found.words[place] ?? 0),
  )
  const { base, perUnit } = temperature
  return { tags: candidates.tags, shares: softmax(scores, base + perUnit * text.length) }
}

const isSure = ({ shares }: Reading): boolean => shares.some((share) => share >= limits.sure)

/** A stretch of text read by the first engine; by both only where that is asked for. */
export type TwoReadings = { readonly first: Reading; readonly both: () => Reading }

const one = (reading: Reading): TwoReadings => ({ first: reading, both: () => reading })

/** The languages of a contested script, weighed. eld is asked only where franc's tables leave doubt. */
const weighed = (text: string, script: ContestedScript): TwoReadings => {
  const candidates = candidatesFor(script)
  const clean = cleaned(text, script)
  if (lettersIn(clean) < limits.minLetters) return one(nothing)
  const first = long(candidates, evidence(clean, candidates), clean.length)
  if (clean.length > limits.shortUnits || isSure(first)) return one(first)
  const both = (): Reading => {
    const again = cleaned(text, script)
    return short(candidates, evidence(again, candidates), textOf(again))
  }
  return { first, both }
}

const plainly = (text: string, script: ContestedScript): TwoReadings | null => {
  const tag = plainTag(text, candidatesFor(script), limits.plain.sureLead)
  return tag === null ? null : one(certain(tag))
}

/** Whether the small words of a text are asked first, and alone where they say it plainly. */
export type Haste = 'plain words first' | 'all witnesses'

/** How likely each language is for a stretch of text, by itself. */
export const readBlock = (text: string, names: Names, haste: Haste): TwoReadings => {
  const seen = withoutNames(text, names)
  const script = decidingScript(seen)
  if (!script) return one(nothing)
  if (isContested(script))
    return (haste === 'plain words first' && plainly(seen, script)) || weighed(seen, script)
  const tell = tells.find((it) => it.script === script)
  return one(tell ? certain(tell.code === 'zh' ? chinese(seen) : tell.code) : nothing)
}
