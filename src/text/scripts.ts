const scriptPatterns = {
  Latn: /\p{Script=Latin}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Arab: /\p{Script=Arabic}/u,
  Hani: /\p{Script=Han}/u,
  Kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  Hang: /\p{Script=Hangul}/u,
  Grek: /\p{Script=Greek}/u,
  Hebr: /\p{Script=Hebrew}/u,
  Deva: /\p{Script=Devanagari}/u,
  Thai: /\p{Script=Thai}/u,
} as const

/** ISO 15924 code of a writing system; Hiragana and Katakana together are `Kana`. */
export type Script = keyof typeof scriptPatterns

export const scriptNames = Object.keys(scriptPatterns) as readonly Script[]
const none = scriptNames.length

/** By code point: 0 not looked up yet, else 1 + the place among the names. Looked up when first met. */
const places = new Uint8Array(0x11_0000)

const placeOf = (codePoint: number): number => {
  const known = places[codePoint]
  if (known) return known - 1
  const character = String.fromCodePoint(codePoint)
  const found = scriptNames.findIndex((name) => scriptPatterns[name].test(character))
  const place = found < 0 ? none : found
  places[codePoint] = place + 1
  return place
}

/** The writing system of a character; null of what belongs to several, such as signs and digits. */
export const scriptOf = (codePoint: number): Script | null =>
  scriptNames[placeOf(codePoint)] ?? null

/** Of the text counted last. */
const counts = new Int32Array(none + 1)

/**
 * Characters of each writing system, in the order of their names; one more for those of none. They
 * last until the next text is counted.
 */
export const scriptCounts = (text: string): Int32Array => {
  counts.fill(0)
  for (let at = 0; at < text.length; at += 1) {
    const codePoint = text.codePointAt(at) ?? 0
    if (codePoint > 0xff_ff) at += 1
    const place = placeOf(codePoint)
    counts[place] = (counts[place] ?? 0) + 1
  }
  return counts
}

/**
 * Share of letters in each writing system, largest first.
 *
 * Shares lie in 0–1 and add up to 1; a text without letters gives an empty list.
 * Source: Unicode Standard Annex #24; Common and Inherited are left out.
 */
export const scripts = (text: string): readonly { script: Script; share: number }[] => {
  const found = scriptCounts(text)
  const total = found.reduce((sum, count, place) => sum + (place === none ? 0 : count), 0)
  return scriptNames
    .map((script, place) => ({ script, share: (found[place] ?? 0) / (total || 1) }))
    .filter(({ share }) => share > 0)
    .sort((one, other) => other.share - one.share)
}
