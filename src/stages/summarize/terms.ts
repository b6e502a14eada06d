import type { LanguagePack } from '#languages/pack'
import { remember } from '#text/remember'
import { stem } from '#text/stem'
import type { Token } from '#text/tokens'

/** Terms with their weight. A Map, for the words of a page may be `constructor` or `__proto__`. */
export type Vector = ReadonlyMap<string, number>

const ideograph = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

const emptyWordsOf = remember(({ words }: LanguagePack) => new Set(words.stopWords))

/**
 * The terms of some tokens that carry a topic: stems, numbers, and pairs of neighbouring characters
 * where no spaces part words. Stop words are left out.
 */
export const termsOf = (words: readonly Token[], pack: LanguagePack): readonly string[] => {
  const empty = emptyWordsOf(pack)
  return words.flatMap((token, index) => {
    if (token.kind === 'number') return [token.text]
    if (token.kind !== 'word') return []
    if (ideograph.test(token.text)) {
      const next = words[index + 1]
      return next?.start === token.end && ideograph.test(next.text)
        ? [token.lower + next.lower]
        : []
    }
    return empty.has(token.lower) || token.lower.length < 2
      ? []
      : [stem(token.lower, pack.words.stemmer)]
  })
}

/** How often each term stands. */
const counts = (terms: readonly string[]): Map<string, number> => {
  const found = new Map<string, number>()
  for (const term of terms) found.set(term, (found.get(term) ?? 0) + 1)
  return found
}

/** TF-IDF of each list of terms among the others: 1 + log tf, times log(1 + n/df). */
export const vectors = (documents: readonly (readonly string[])[]): readonly Vector[] => {
  const inHowMany = counts(documents.flatMap((terms) => [...new Set(terms)]))
  return documents.map(
    (terms) =>
      new Map(
        [...counts(terms)].map(([term, count]) => [
          term,
          (1 + Math.log(count)) * Math.log(1 + documents.length / (inHowMany.get(term) ?? 1)),
        ]),
      ),
  )
}

const lengthOf = (vector: Vector): number =>
  Math.sqrt([...vector.values()].reduce((sum, value) => sum + value * value, 0))

/** Cosine of two vectors, 0–1; 0 where one is empty. */
export const likeness = (one: Vector, other: Vector): number => {
  const [short, long] = one.size < other.size ? [one, other] : [other, one]
  let dot = 0
  for (const [term, value] of short) dot += value * (long.get(term) ?? 0)
  return dot === 0 ? 0 : dot / (lengthOf(one) * lengthOf(other))
}

/** The sum of some vectors: what they have in common stands out. */
export const sum = (all: readonly Vector[]): Vector => {
  const total = new Map<string, number>()
  for (const vector of all)
    for (const [term, value] of vector) total.set(term, (total.get(term) ?? 0) + value)
  return total
}
