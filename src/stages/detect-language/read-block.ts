import { chineseOnly, tells } from '#languages/und/tells'
import { type Script, scripts } from '#text/scripts'
import {
  type ContestedScript,
  candidatesFor,
  cleaned,
  type Evidence,
  evidence,
  isContested,
} from './evidence.ts'
import { limits } from './limits.ts'
import { eldScores } from './short-text.ts'

/** Probability of each language for one stretch of text; they add up to 1. Empty: it says nothing. */
export type Reading = ReadonlyMap<string, number>

const certain = (code: string): Reading => new Map([[code, 1]])

/** Simplified or traditional, by the characters that only one of them writes; Hans on a tie. */
export const chinese = (text: string): 'zh-Hans' | 'zh-Hant' => {
  const simplified = new Set(chineseOnly.Hans)
  const traditional = new Set(chineseOnly.Hant)
  let balance = 0
  for (const character of text) {
    if (simplified.has(character)) balance += 1
    if (traditional.has(character)) balance -= 1
  }
  return balance < 0 ? 'zh-Hant' : 'zh-Hans'
}

/** Script shares with a character that is a whole syllable or word counting for more than a letter. */
const weightedShares = (text: string): readonly { script: Script; share: number }[] => {
  const weighed = scripts(text).map(({ script, share }) => ({
    script,
    share: share * (limits.characterWeight[script] ?? 1),
  }))
  const total = weighed.reduce((sum, { share }) => sum + share, 0)
  return weighed
    .map(({ script, share }) => ({ script, share: share / total }))
    .sort((one, other) => other.share - one.share)
}

/** The script that decides. Han among Kana is Japanese; Latin names in another script are guests. */
const decidingScript = (text: string): Script | null => {
  const shares = weightedShares(text)
  if (shares.some(({ script, share }) => script === 'Kana' && share > limits.kanaShare))
    return 'Kana'
  const native = shares.find(
    ({ script, share }) => script !== 'Latn' && share >= limits.nativeShare,
  )
  return (native ?? shares[0])?.script ?? null
}

/** Names, codes and acronyms say nothing of a language: words with digits or of capitals only. */
const withoutCodes = (text: string): string => {
  const rest = text.replaceAll(/\S*\p{Nd}\S*|(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu, ' ')
  return /\p{Ll}{2}/u.test(rest) ? rest : text
}

const only: Readonly<Record<ContestedScript, RegExp>> = {
  Latn: /[^\p{Script=Latin}\p{M}\s'’\p{P}]+/gu,
  Cyrl: /[^\p{Script=Cyrillic}\p{M}\s'’\p{P}]+/gu,
  Arab: /[^\p{Script=Arabic}\p{M}\s'’\p{P}]+/gu,
}

const softmax = (scores: readonly (readonly [string, number])[], temperature: number): Reading => {
  const best = Math.max(...scores.map(([, score]) => score))
  const weights = scores.map(
    ([code, score]) => [code, Math.exp((score - best) / temperature)] as const,
  )
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0)
  return new Map(weights.map(([code, weight]) => [code, weight / total]))
}

const long = (found: readonly Evidence[], units: number): Reading => {
  const { base, perUnit } = limits.temperature
  return softmax(
    found.map(
      ({ tell, zipf, letters, words }) =>
        [tell.code, zipf + limits.letters * letters + limits.words * words] as const,
    ),
    base + perUnit * units,
  )
}

const short = (found: readonly Evidence[], clean: string): Reading => {
  const { eld, zipf, letters, words, temperature } = limits.short
  const scoreOf = eldScores(clean)
  return softmax(
    found.map(
      (one) =>
        [
          one.tell.code,
          eld * scoreOf(one.tell) + zipf * one.zipf + letters * one.letters + words * one.words,
        ] as const,
    ),
    temperature.base + temperature.perUnit * clean.length,
  )
}

/** Whether the second engine may be asked where the first leaves doubt. */
export type Engines = 'first' | 'both'

/** The languages of a contested script, weighed. eld is asked only where franc's tables leave doubt. */
const weighed = (text: string, script: ContestedScript, engines: Engines): Reading => {
  const clean = cleaned(withoutCodes(text.replaceAll(only[script], ' ')))
  if (clean.replaceAll(' ', '').length < limits.minLetters) return new Map()
  const found = evidence(clean, script)
  const first = long(found, clean.length)
  const sure = clean.length > limits.shortUnits || Math.max(...first.values()) >= limits.sure
  return sure || engines === 'first' ? first : short(found, clean)
}

/** How likely each language is for a stretch of text, by itself. */
export const readBlock = (text: string, engines: Engines = 'both'): Reading => {
  const seen = text.slice(0, limits.maxUnits)
  const script = decidingScript(seen)
  if (!script) return new Map()
  if (isContested(script)) return weighed(seen, script, engines)
  const tell = tells.find((one) => one.script === script)
  return tell ? certain(tell.code === 'zh' ? chinese(seen) : tell.code) : new Map()
}

/** Letters of a text that a language does not write, as a share of all its letters. */
export const strangeShare = (text: string, code: string, script: ContestedScript): number => {
  const alphabet = candidatesFor(script).alphabets.get(code)
  const letters = text.toLowerCase().match(/\p{L}/gu) ?? []
  const strange = letters.filter((letter) => letter > '\u007F' && !alphabet?.has(letter))
  return letters.length === 0 ? 0 : strange.length / letters.length
}
