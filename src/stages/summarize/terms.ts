import type { LanguagePack } from '#languages/pack'
import { remember } from '#text/remember'
import { stem } from '#text/stem'
import type { Token } from '#text/tokens'
import { alone, mostKnownWords } from '#text/word-memory'

/** Terms by their numbers, which go up, with the weight of each, and how long the vector is. */
export type Vector = {
  readonly terms: readonly number[]
  readonly weights: readonly number[]
  readonly length: number
}

export const nothing: Vector = { terms: [], weights: [], length: 0 }

const ideograph = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** No character before it is an ideograph. */
const firstIdeograph = 0x2e_80

const isIdeograph = (word: string): boolean =>
  word.charCodeAt(0) >= firstIdeograph && ideograph.test(word)

const emptyWordsOf = remember(({ words }: LanguagePack) => new Set(words.stopWords))

const termOf = (word: string, pack: LanguagePack): string | null =>
  emptyWordsOf(pack).has(word) || word.length < 2 ? null : stem(word, pack.words.stemmer)

/** Words of a language whose terms were asked for of late. */
const knownTerms = remember((_: LanguagePack) => new Map<string, string | null>())

/** The term of a word; null of a stop word. Words come again and again, and stemming is slow. */
const knownTermOf = (
  word: string,
  pack: LanguagePack,
  terms: Map<string, string | null>,
): string | null => {
  const known = terms.get(word)
  if (known !== undefined) return known
  const term = termOf(word, pack)
  if (terms.size >= mostKnownWords) terms.clear()
  terms.set(alone(word), term)
  return term
}

/**
 * The terms of some tokens that carry a topic: stems, numbers, and pairs of neighbouring characters
 * where no spaces part words. Stop words are left out.
 */
export const termsOf = (words: readonly Token[], pack: LanguagePack): readonly string[] => {
  const terms: string[] = []
  const known = knownTerms(pack)
  for (const [index, { kind, lower, text, end }] of words.entries()) {
    if (kind === 'number') terms.push(text)
    if (kind !== 'word') continue
    if (isIdeograph(text)) {
      const next = words[index + 1]
      if (next?.start === end && isIdeograph(next.text)) terms.push(lower + next.lower)
      continue
    }
    const term = knownTermOf(lower, pack, known)
    if (term !== null) terms.push(term)
  }
  return terms
}

/** Numbers for terms. A Map, for the words of a page may be `constructor` or `__proto__`. */
type Numbers = Map<string, number>

const numberOf = (numbers: Numbers, term: string): number => {
  const known = numbers.get(term)
  if (known !== undefined) return known
  numbers.set(term, numbers.size)
  return numbers.size - 1
}

/** How often each term stands: the numbers of the terms, going up, and their counts. */
type Counted = { readonly terms: number[]; readonly counts: number[] }

const add = ({ terms, counts }: Counted, term: number): void => {
  let at = terms.length
  while (at > 0 && (terms[at - 1] ?? 0) >= term) at -= 1
  if (terms[at] === term) counts[at] = (counts[at] ?? 0) + 1
  else if (at === terms.length) {
    terms.push(term)
    counts.push(1)
  } else {
    terms.splice(at, 0, term)
    counts.splice(at, 0, 1)
  }
}

const vectorOf = (terms: readonly number[], weights: readonly number[]): Vector => {
  let squares = 0
  for (const value of weights) squares += value * value
  return { terms, weights, length: Math.sqrt(squares) }
}

/** TF-IDF of each list of terms among the others: 1 + log tf, times log(1 + n/df). */
export const vectors = (documents: readonly (readonly string[])[]): readonly Vector[] => {
  const numbers: Numbers = new Map()
  const inHowMany: number[] = []
  const counted = documents.map((document): Counted => {
    const found: Counted = { terms: [], counts: [] }
    for (const term of document) add(found, numberOf(numbers, term))
    for (const term of found.terms) {
      while (inHowMany.length <= term) inHowMany.push(0)
      inHowMany[term] = (inHowMany[term] ?? 0) + 1
    }
    return found
  })
  const rarity = inHowMany.map((documentsWith) => Math.log(1 + documents.length / documentsWith))
  return counted.map(({ terms, counts }) => {
    const weights = counts.map((count, at) => (1 + Math.log(count)) * (rarity[terms[at] ?? 0] ?? 0))
    return vectorOf(terms, weights)
  })
}

/** Cosine of two vectors, 0–1; 0 where one is empty. */
export const likeness = (one: Vector, other: Vector): number => {
  let dot = 0
  let next = 0
  for (let at = 0; at < one.terms.length && next < other.terms.length; at += 1) {
    const term = one.terms[at] ?? 0
    while (next < other.terms.length && (other.terms[next] ?? 0) < term) next += 1
    if (other.terms[next] === term) dot += (one.weights[at] ?? 0) * (other.weights[next] ?? 0)
  }
  return dot === 0 ? 0 : dot / (one.length * other.length)
}

/**
 * How like each of some vectors is to what they have in common: to their sum. The sum holds every
 * term, so that none is looked for.
 */
export const centralities = (all: readonly Vector[]): readonly number[] => {
  const total: number[] = []
  for (const { terms, weights } of all)
    for (const [at, term] of terms.entries()) {
      while (total.length <= term) total.push(0)
      total[term] = (total[term] ?? 0) + (weights[at] ?? 0)
    }
  const { length } = vectorOf([], total)
  return all.map((one) => {
    let dot = 0
    for (const [at, term] of one.terms.entries()) dot += (one.weights[at] ?? 0) * (total[term] ?? 0)
    return dot === 0 ? 0 : dot / (one.length * length)
  })
}
