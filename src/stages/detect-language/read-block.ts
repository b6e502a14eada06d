import { chineseOnly, tells } from '#languages/und/tells'
import { type Script, scriptCounts, scriptNames } from '#text/scripts'
import { type Candidates, candidatesFor } from './candidates.ts'
import { cleaned, lettersIn, textOf } from './clean.ts'
import { type Evidence, evidence, type Scores } from './evidence.ts'
import { limits } from './limits.ts'
import { type Names, withoutNames } from './names.ts'
import { plainTag } from './plainly.ts'
import { eldScores } from './short-text.ts'
import { type ContestedScript, isContested } from './trigram-index.ts'

/** Probability of each language for one stretch of text; they add up to 1. Empty: it says nothing. */
export type Reading = { readonly tags: readonly string[]; readonly shares: readonly number[] }

const nothing: Reading = { tags: [], shares: [] }

const certain = (tag: string): Reading => ({ tags: [tag], shares: [1] })

/** By code unit: 1 where only simplified texts write it, -1 where only traditional ones do. */
const orthographies = new Int8Array(0x1_00_00)
for (const character of chineseOnly.Hans) orthographies[character.charCodeAt(0)] = 1
for (const character of chineseOnly.Hant) orthographies[character.charCodeAt(0)] = -1

/** Simplified or traditional, by the characters that only one of them writes; Hans on a tie. */
export const chinese = (text: string): 'zh-Hans' | 'zh-Hant' => {
  let balance = 0
  for (let at = 0; at < text.length; at += 1) balance += orthographies[text.charCodeAt(at)] ?? 0
  return balance < 0 ? 'zh-Hant' : 'zh-Hans'
}

/** By script: how many letters one of its characters says as much as. */
const weights = scriptNames.map((script) => limits.characterWeight[script] ?? 1)
const kana = scriptNames.indexOf('Kana')
const latin = scriptNames.indexOf('Latn')

/** The place of the largest number, the first of those that are as large; -1 where none is above 0. */
const largest = (numbers: readonly number[], except: number): number => {
  let [best, most] = [-1, 0]
  for (let place = 0; place < numbers.length; place += 1) {
    const number = numbers[place] ?? 0
    if (place === except || number <= most) continue
    best = place
    most = number
  }
  return best
}

/** The script that decides. Han among Kana is Japanese; Latin names in another script are guests. */
const decidingScript = (text: string): Script | null => {
  const counts = scriptCounts(text)
  const weighed = weights.map((weight, place) => weight * (counts[place] ?? 0))
  const total = weighed.reduce((sum, one) => sum + one, 0)
  if ((weighed[kana] ?? 0) > limits.kanaShare * total) return 'Kana'
  const native = largest(weighed, latin)
  const isNative = native >= 0 && (weighed[native] ?? 0) >= limits.nativeShare * total
  return scriptNames[isNative ? native : largest(weighed, -1)] ?? null
}

const softmax = (scores: Scores, temperature: number): Scores => {
  const best = Math.max(...scores)
  const weighed = scores.map((score) => Math.exp((score - best) / temperature))
  const total = weighed.reduce((sum, weight) => sum + weight, 0)
  return weighed.map((weight) => weight / total)
}

const long = ({ zipf, letters, words }: Evidence, units: number): Scores => {
  const { base, perUnit } = limits.temperature
  return softmax(
    zipf.map(
      (score, place) =>
        score + limits.letters * (letters[place] ?? 0) + limits.words * (words[place] ?? 0),
    ),
    base + perUnit * units,
  )
}

const short = (found: Evidence, text: string, { tells: ours }: Candidates): Scores => {
  const { eld, zipf, letters, words, temperature } = limits.short
  const scoreOf = eldScores(text)
  return softmax(
    ours.map(
      (tell, place) =>
        eld * scoreOf(tell) +
        zipf * (found.zipf[place] ?? 0) +
        letters * (found.letters[place] ?? 0) +
        words * (found.words[place] ?? 0),
    ),
    temperature.base + temperature.perUnit * text.length,
  )
}

/** A stretch of text read by the first engine; by both only where that is asked for. */
export type TwoReadings = { readonly first: Reading; readonly both: () => Reading }

const one = (reading: Reading): TwoReadings => ({ first: reading, both: () => reading })

/** The languages of a contested script, weighed. eld is asked only where franc's tables leave doubt. */
const weighed = (text: string, script: ContestedScript): TwoReadings => {
  const candidates = candidatesFor(script)
  const plain = plainTag(text, candidates, limits.plain.sureLead)
  if (plain !== null) return one(certain(plain))
  const clean = cleaned(text, script)
  if (lettersIn(clean) < limits.minLetters) return one(nothing)
  const found = evidence(clean, candidates)
  const { tags } = candidates
  const first = { tags, shares: long(found, clean.length) }
  if (clean.length > limits.shortUnits || Math.max(...first.shares) >= limits.sure)
    return one(first)
  const both = (): Reading => {
    const again = textOf(cleaned(text, script))
    return { tags, shares: short(found, again, candidates) }
  }
  return { first, both }
}

/** How likely each language is for a stretch of text, by itself. */
export const readBlock = (text: string, names: Names): TwoReadings => {
  const seen = withoutNames(text.slice(0, limits.maxUnits), names)
  const script = decidingScript(seen)
  if (!script) return one(nothing)
  if (isContested(script)) return weighed(seen, script)
  const tell = tells.find((it) => it.script === script)
  return one(tell ? certain(tell.code === 'zh' ? chinese(seen) : tell.code) : nothing)
}
