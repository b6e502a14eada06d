import { chineseOnly, tells } from '#languages/und/tells'
import { type Script, scripts } from '#text/scripts'
import { candidatesFor, type Evidence, evidence, lastAscii } from './evidence.ts'
import { limits } from './limits.ts'
import { eldScores } from './short-text.ts'
import { type ContestedScript, isContested } from './trigrams.ts'

/** Probability of each language for one stretch of text; they add up to 1. Empty: it says nothing. */
export type Reading = ReadonlyMap<string, number>

const certain = (code: string): Reading => new Map([[code, 1]])

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

const codes = /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu

/** Acronyms say nothing of a language, unless there is nothing else. */
const withoutCodes = (text: string): string => {
  const rest = text.replaceAll(codes, ' ')
  return rest === text || /\p{Ll}{2}/u.test(rest) ? rest : text
}

const others: Readonly<Record<ContestedScript, RegExp>> = {
  Latn: /[^\p{Script=Latin}\p{M}']+/gu,
  Cyrl: /[^\p{Script=Cyrillic}\p{M}']+/gu,
  Arab: /[^\p{Script=Arabic}\p{M}']+/gu,
}

const isCapital = /^\p{Lu}/u
const hasDigit = /\p{Nd}/u
const edges = /^[^\p{L}]+|(?:['’]\p{L}{1,4})?[^\p{L}]*$/gu

/** A short text without the names of chips and their makers, unless hardly anything else is left. */
const withoutNames = (text: string, names: Names): string => {
  if (text.length > limits.shortUnits) return text
  const words = text.split(/\s+/u)
  const rest = words.filter((word) => {
    if (hasDigit.test(word)) return false
    return !isCapital.test(word) || !names.has(word.replaceAll(edges, ''))
  })
  if (rest.length === words.length) return text
  const left = rest.join(' ')
  return (left.match(/\p{L}/gu)?.length ?? 0) >= limits.lettersBesideNames ? left : text
}

const addresses = /(?:https?:\/\/|www\.)\S{1,500}|\S{1,64}@\S{1,64}/gu

/** Lower-case letters of a script, marks and apostrophes with single spaces, as franc's tables have them. */
export const cleaned = (text: string, script: ContestedScript): string => {
  const plain = /@|www\.|:\/\//u.test(text) ? text.replaceAll(addresses, ' ') : text
  return withoutCodes(plain)
    .replaceAll('İ', 'i')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(others[script], ' ')
    .trim()
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

/** Words of names that are written alike in all languages: Nvidia, Huawei, Jensen. */
export type Names = ReadonlySet<string>

/** A stretch of text read by the first engine; by both only where that is asked for. */
export type TwoReadings = { readonly first: Reading; readonly both: () => Reading }

const one = (reading: Reading): TwoReadings => ({ first: reading, both: () => reading })

/** The languages of a contested script, weighed. eld is asked only where franc's tables leave doubt. */
const weighed = (text: string, script: ContestedScript): TwoReadings => {
  const clean = cleaned(text, script)
  if (clean.replaceAll(' ', '').length < limits.minLetters) return one(new Map())
  const found = evidence(clean, script)
  const first = long(found, clean.length)
  const sure = clean.length > limits.shortUnits || Math.max(...first.values()) >= limits.sure
  return sure ? one(first) : { first, both: () => short(found, clean) }
}

/** How likely each language is for a stretch of text, by itself. */
export const readBlock = (text: string, names: Names): TwoReadings => {
  const seen = withoutNames(text.slice(0, limits.maxUnits), names)
  const script = decidingScript(seen)
  if (!script) return one(new Map())
  if (isContested(script)) return weighed(seen, script)
  const tell = tells.find((it) => it.script === script)
  return one(tell ? certain(tell.code === 'zh' ? chinese(seen) : tell.code) : new Map())
}

/** Letters of a cleaned text that a language does not write, as a share of all its letters. */
export const strangeShare = (clean: string, code: string, script: ContestedScript): number => {
  const alphabet = candidatesFor(script).alphabets.get(code)
  let [letters, strange] = [0, 0]
  for (const letter of clean) {
    if (letter === ' ' || letter === "'") continue
    letters += 1
    if (letter > lastAscii && !alphabet?.has(letter)) strange += 1
  }
  return letters === 0 ? 0 : strange / letters
}
