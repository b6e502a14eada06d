import type { LanguagePack } from '#languages/pack'
import { remember } from '#text/remember'
import { stem } from '#text/stem'
import type { Token } from '#text/tokens'
import { mostKnownTerms } from './limits.ts'

/**
 * Terms with their weight, and how long the vector is. A Map, for the words of a page may be
 * `constructor` or `__proto__`.
 */
export type Vector = { readonly weights: ReadonlyMap<string, number>; readonly length: number }

export const nothing: Vector = { weights: new Map(), length: 0 }

const ideograph = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** No character before it is an ideograph. */
const firstIdeograph = '\u2E80'

const isIdeograph = (word: string): boolean => word >= firstIdeograph && ideograph.test(word)

const emptyWordsOf = remember(({ words }: LanguagePack) => new Set(words.stopWords))

const termOf = (word: string, pack: LanguagePack): string | null =>
  emptyWordsOf(pack).has(word) || word.length < 2 ? null : stem(word, pack.words.stemmer)

/** Words of a language whose terms were asked for, as far as they are kept. */
const knownTerms = remember((_: LanguagePack) => new Map<string, string | null>())

/** The term of a word; null of a stop word. Words come again and again, and stemming is slow. */
const knownTermOf = (word: string, pack: LanguagePack): string | null => {
  const terms = knownTerms(pack)
  const known = terms.get(word)
  if (known !== undefined) return known
  const term = termOf(word, pack)
  if (terms.size < mostKnownTerms) terms.set(word, term)
  return term
}

/**
 * The terms of some tokens that carry a topic: stems, numbers, and pairs of neighbouring characters
 * where no spaces part words. Stop words are left out.
 */
export const termsOf = (words: readonly Token[], pack: LanguagePack): readonly string[] => {
  const terms: string[] = []
  for (const [index, { kind, lower, text, end }] of words.entries()) {
    if (kind === 'number') terms.push(text)
    if (kind !== 'word') continue
    if (isIdeograph(text)) {
      const next = words[index + 1]
      if (next?.start === end && isIdeograph(next.text)) terms.push(lower + next.lower)
      continue
    }
    const term = knownTermOf(lower, pack)
    if (term !== null) terms.push(term)
  }
  return terms
}

/** How often each term stands. */
const counts = (terms: readonly string[]): Map<string, number> => {
  const found = new Map<string, number>()
  for (const term of terms) found.set(term, (found.get(term) ?? 0) + 1)
  return found
}

const vectorOf = (weights: ReadonlyMap<string, number>): Vector => {
  let squares = 0
  for (const value of weights.values()) squares += value * value
  return { weights, length: Math.sqrt(squares) }
}

/** TF-IDF of each list of terms among the others: 1 + log tf, times log(1 + n/df). */
export const vectors = (documents: readonly (readonly string[])[]): readonly Vector[] => {
  const counted = documents.map(counts)
  const inHowMany = new Map<string, number>()
  for (const document of counted)
    for (const term of document.keys()) inHowMany.set(term, (inHowMany.get(term) ?? 0) + 1)
  return counted.map((document) => {
    for (const [term, count] of document) {
      const rarity = Math.log(1 + documents.length / (inHowMany.get(term) ?? 1))
      document.set(term, (1 + Math.log(count)) * rarity)
    }
    return vectorOf(document)
  })
}

/** Cosine of two vectors, 0–1; 0 where one is empty. */
export const likeness = (one: Vector, other: Vector): number => {
  const [short, long] = one.weights.size < other.weights.size ? [one, other] : [other, one]
  let dot = 0
  for (const [term, value] of short.weights) dot += value * (long.weights.get(term) ?? 0)
  return dot === 0 ? 0 : dot / (one.length * other.length)
}

/** The sum of some vectors: what they have in common stands out. */
export const sum = (all: readonly Vector[]): Vector => {
  const total = new Map<string, number>()
  for (const { weights } of all)
    for (const [term, value] of weights) total.set(term, (total.get(term) ?? 0) + value)
  return vectorOf(total)
}
