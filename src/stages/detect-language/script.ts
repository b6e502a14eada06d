import { chineseOnly } from '#languages/und/tells'
import { type Script, scriptCounts, scriptNames } from '#text/scripts'
import { factOf, isArab, isCyrl, isForeign, isLatn } from './letters.ts'
import { limits } from './limits.ts'

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
const largest = (numbers: Float64Array, except: number): number => {
  let best = -1
  let most = 0
  for (let place = 0; place < numbers.length; place += 1) {
    const number = numbers[place] ?? 0
    if (place === except || number <= most) continue
    best = place
    most = number
  }
  return best
}

/** Of the text weighed last: its characters by script, as letters. */
const weighed = new Float64Array(weights.length)

/** Weighs the characters of a text and gives the sum. */
const weigh = (text: string): number => {
  const counts = scriptCounts(text)
  let total = 0
  for (let place = 0; place < weights.length; place += 1) {
    const own = (weights[place] ?? 1) * (counts[place] ?? 0)
    weighed[place] = own
    total += own
  }
  return total
}

/** Han among Kana is Japanese; Latin names in another script are guests. */
const weighedScript = (text: string): Script | null => {
  const total = weigh(text)
  if ((weighed[kana] ?? 0) > limits.kanaShare * total) return 'Kana'
  const native = largest(weighed, latin)
  const isNative = native >= 0 && (weighed[native] ?? 0) >= limits.nativeShare * total
  return scriptNames[isNative ? native : largest(weighed, -1)] ?? null
}

const anyScript = isLatn | isCyrl | isArab | isForeign

const alone: ReadonlyMap<number, Script> = new Map([
  [isLatn, 'Latn'],
  [isCyrl, 'Cyrl'],
  [isArab, 'Arab'],
])

/** The script that decides the language of a text; null where it has none. */
export const decidingScript = (text: string): Script | null => {
  let held = 0
  for (let at = 0; at < text.length; at += 1) held |= factOf(text.charCodeAt(at))
  return alone.get(held & anyScript) ?? weighedScript(text)
}
