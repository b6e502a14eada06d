const scriptPatterns = {
  Latn: /\p{Script=Latin}/gu,
  Cyrl: /\p{Script=Cyrillic}/gu,
  Arab: /\p{Script=Arabic}/gu,
  Hani: /\p{Script=Han}/gu,
  Kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  Hang: /\p{Script=Hangul}/gu,
  Grek: /\p{Script=Greek}/gu,
  Hebr: /\p{Script=Hebrew}/gu,
  Deva: /\p{Script=Devanagari}/gu,
  Thai: /\p{Script=Thai}/gu,
} as const

/** ISO 15924 code of a writing system; Hiragana and Katakana together are `Kana`. */
export type Script = keyof typeof scriptPatterns

/**
 * Share of letters in each writing system, largest first.
 *
 * Shares lie in 0–1 and add up to 1; a text without letters gives an empty list.
 * Source: Unicode Standard Annex #24; Common and Inherited are left out.
 */
export const scripts = (text: string): readonly { script: Script; share: number }[] => {
  const counts = (Object.keys(scriptPatterns) as Script[]).map((script) => ({
    script,
    count: text.match(scriptPatterns[script])?.length ?? 0,
  }))
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  return counts
    .filter(({ count }) => count > 0)
    .map(({ script, count }) => ({ script, share: count / total }))
    .sort((one, other) => other.share - one.share)
}
