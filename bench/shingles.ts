/** How much of a page's text was found, in shingles of four tokens, as Zyte's benchmark counts. */
export type PageScore = {
  readonly precision: number
  readonly recall: number
  readonly isExact: boolean
  readonly isEmpty: boolean
}

export type SetScore = {
  readonly f1: number
  readonly precision: number
  readonly recall: number
  readonly exact: number
  readonly empty: number
}

/** Whether Han, Kana, Hangul and Thai are counted letter by letter; unspaced runs are one word else. */
type Counting = { readonly byLetter: boolean }

const word = /[\p{L}\p{N}_]+/gu
const unspaced =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}'
const unspacedRun = new RegExp(`[${unspaced}]|[^${unspaced}]+`, 'gu')
const size = 4

const tokensOf = (text: string, { byLetter }: Counting): readonly string[] => {
  const words = text.match(word) ?? []
  return byLetter ? words.flatMap((one) => one.match(unspacedRun) ?? []) : words
}

const shinglesOf = (tokens: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  if (tokens.length === 0) return counts
  for (let at = 0; at <= Math.max(0, tokens.length - size); at += 1) {
    const key = tokens.slice(at, at + size).join(' ')
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

const sum = (values: Iterable<number>): number => {
  let total = 0
  for (const value of values) total += value
  return total
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : sum(values) / values.length

/** Harmonic mean of two shares; 0 where both are. */
export const harmonic = (one: number, other: number): number =>
  one + other === 0 ? 0 : (2 * one * other) / (one + other)

/** Scores what was found on one page. */
export const scorePage = (gold: string, found: string, counting: Counting): PageScore => {
  const goldTokens = tokensOf(gold, counting)
  const foundTokens = tokensOf(found, counting)
  const [wanted, given] = [shinglesOf(goldTokens), shinglesOf(foundTokens)]
  const both = sum([...wanted].map(([key, count]) => Math.min(count, given.get(key) ?? 0)))
  const [wantedCount, givenCount] = [sum(wanted.values()), sum(given.values())]
  return {
    precision: givenCount === 0 ? 0 : both / givenCount,
    recall: wantedCount === 0 ? 0 : both / wantedCount,
    isExact:
      goldTokens.length === foundTokens.length &&
      goldTokens.every((token, at) => token === foundTokens[at]),
    isEmpty: givenCount === 0,
  }
}

/** Means over pages; a page without text has no say in precision. F1 is of the means, not a mean. */
export const scoreSet = (pages: readonly PageScore[]): SetScore => {
  const precision = mean(pages.filter(({ isEmpty }) => !isEmpty).map((page) => page.precision))
  const recall = mean(pages.map((page) => page.recall))
  return {
    f1: harmonic(precision, recall),
    precision,
    recall,
    exact: mean(pages.map(({ isExact }) => (isExact ? 1 : 0))),
    empty: pages.filter(({ isEmpty }) => isEmpty).length,
  }
}
