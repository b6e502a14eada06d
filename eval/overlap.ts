/** Characters in a row that must be shared to count as shared words. */
const gramLength = 6
/** A quotation this long, or this share of the sentence it lies in, is enough to speak of the same. */
const leastQuotation = { characters: 12, share: 0.25 }
/** A part of a sentence counts fully from this share of it on (1 / 2.5 = 40 %). */
const partBonus = 2.5

/** Text as it is compared: NFKC, without white space, zero-width spaces and soft hyphens. */
export const squashed = (text: string): string =>
  text.normalize('NFKC').replaceAll(/[\s\u200b\u00ad]+/gu, '')

const partOfWhole = (part: string, whole: string): number =>
  part.length >= Math.min(leastQuotation.characters, whole.length * leastQuotation.share)
    ? Math.min(1, (part.length / whole.length) * partBonus)
    : 0

const grams = (text: string): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - gramLength + 1) }, (_, start) =>
    text.slice(start, start + gramLength),
  )

/**
 * How far two stretches of text say the same words, 0–1.
 *
 * Where one holds the other: its share of the whole, generously; else the share of the shorter
 * one's letter groups that the longer one has too. Spacing does not count.
 */
export const overlap = (one: string, other: string): number => {
  const [first, second] = [squashed(one), squashed(other)]
  if (!first || !second) return 0
  const [short, long] = first.length < second.length ? [first, second] : [second, first]
  if (long.includes(short)) return partOfWhole(short, long)
  const known = new Set(grams(long))
  const all = grams(short)
  return all.length === 0 ? 0 : all.filter((gram) => known.has(gram)).length / all.length
}

/** The least overlap at which a finding is taken for the one that was looked for. */
export const sameWords = 0.5
