import type { LanguagePack } from '#languages/pack'
import { remember } from '#text/remember'
import { stem } from '#text/stem'
import type { Token } from '#text/tokens'
import { alone, mostKnownWords } from '#text/word-memory'

/** The terms of some lists of words, by numbers for them; each list stands behind the one before. */
export type TermLists = {
  readonly terms: Int32Array
  /** Where each list ends. */
  readonly ends: readonly number[]
  /** How many different terms there are: their numbers are smaller. */
  readonly count: number
}

/** Lists of terms that go up, none twice in one, with the weight of each. */
export type Vectors = TermLists & {
  readonly starts: readonly number[]
  readonly weights: Float64Array
  /** How long the vector of each list is. */
  readonly lengths: Float64Array
}

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

/** Numbers for terms. A Map, for the words of a page may be `constructor` or `__proto__`. */
type Numbers = Map<string, number>

const numberOf = (numbers: Numbers, term: string): number => {
  const known = numbers.get(term)
  if (known !== undefined) return known
  numbers.set(term, numbers.size)
  return numbers.size - 1
}

/** What the terms of a page are read with. */
type Reading = {
  readonly pack: LanguagePack
  readonly known: Map<string, string | null>
  readonly numbers: Numbers
}

const none = -1

/** The number of the term that begins with a token; `none` where it is no term. */
const termAt = (words: readonly Token[], at: number, { pack, known, numbers }: Reading): number => {
  const token = words[at]
  if (token?.kind === 'number') return numberOf(numbers, token.text)
  if (token?.kind !== 'word') return none
  if (isIdeograph(token.text)) {
    const next = words[at + 1]
    const isPair = next?.start === token.end && isIdeograph(next.text)
    return isPair ? numberOf(numbers, token.lower + next.lower) : none
  }
  const term = knownTermOf(token.lower, pack, known)
  return term === null ? none : numberOf(numbers, term)
}

/**
 * The terms of some lists of tokens that carry a topic: stems, numbers, and pairs of neighbouring
 * characters where no spaces part words. Stop words are left out.
 */
export const termLists = (lists: readonly (readonly Token[])[], pack: LanguagePack): TermLists => {
  const reading = { pack, known: knownTerms(pack), numbers: new Map<string, number>() }
  const terms = new Int32Array(lists.reduce((sum, { length }) => sum + length, 0))
  const ends: number[] = []
  let end = 0
  for (const words of lists) {
    for (let at = 0; at < words.length; at += 1) {
      const term = termAt(words, at, reading)
      if (term !== none) terms[end++] = term
    }
    ends.push(end)
  }
  return { terms, ends, count: reading.numbers.size }
}

/** Where a term stands among those of a list that go up, or is to stand. */
const placeOf = (terms: Int32Array, term: number, [start, end]: readonly [number, number]) => {
  let at = end
  while (at > start && (terms[at - 1] ?? 0) >= term) at -= 1
  return at
}

type Counts = { readonly terms: Int32Array; readonly weights: Float64Array }

/** Adds a term to those of a list, or to how often it stands; gives where the list ends now. */
const add = ({ terms, weights }: Counts, term: number, stretch: readonly [number, number]) => {
  const [, end] = stretch
  const place = placeOf(terms, term, stretch)
  const isKnown = place < end && terms[place] === term
  for (let at = end; !isKnown && at > place; at -= 1) {
    terms[at] = terms[at - 1] ?? 0
    weights[at] = weights[at - 1] ?? 0
  }
  terms[place] = term
  weights[place] = isKnown ? (weights[place] ?? 0) + 1 : 1
  return isKnown ? end : end + 1
}

/** How often each term stands in each list. */
const counted = ({ terms: all, ends: lists, count }: TermLists): Vectors => {
  const counts = { terms: new Int32Array(all.length), weights: new Float64Array(all.length) }
  const ends: number[] = []
  const starts: number[] = []
  let start = 0
  for (const list of lists) {
    let end = start
    for (let at = start; at < list; at += 1) end = add(counts, all[at] ?? 0, [start, end])
    starts.push(start)
    ends.push(end)
    start = list
  }
  return { ...counts, starts, ends, count, lengths: new Float64Array(lists.length) }
}

/** How much a term says of the lists it stands in: log(1 + n/df). */
const raritiesOf = ({ terms, starts, ends, count }: Vectors): Float64Array => {
  const rarities = new Float64Array(count)
  for (let list = 0; list < ends.length; list += 1)
    for (let at = starts[list] ?? 0; at < (ends[list] ?? 0); at += 1) {
      const term = terms[at] ?? 0
      rarities[term] = (rarities[term] ?? 0) + 1
    }
  for (let term = 0; term < count; term += 1)
    rarities[term] = Math.log(1 + ends.length / (rarities[term] ?? 1))
  return rarities
}

/** TF-IDF of each list of terms among the others: 1 + log tf, times log(1 + n/df). */
export const vectors = (lists: TermLists): Vectors => {
  const all = counted(lists)
  const { terms, weights, starts, ends, lengths } = all
  const rarities = raritiesOf(all)
  for (let list = 0; list < ends.length; list += 1) {
    let squares = 0
    for (let at = starts[list] ?? 0; at < (ends[list] ?? 0); at += 1) {
      const weight = (1 + Math.log(weights[at] ?? 1)) * (rarities[terms[at] ?? 0] ?? 0)
      weights[at] = weight
      squares += weight * weight
    }
    lengths[list] = Math.sqrt(squares)
  }
  return all
}

/** Cosine of two of the vectors, 0–1; 0 where one is empty. */
export const likeness = (all: Vectors, one: number, other: number): number => {
  const { terms, weights, starts, ends, lengths } = all
  let dot = 0
  let next = starts[other] ?? 0
  const [to, last] = [ends[one] ?? 0, ends[other] ?? 0]
  for (let at = starts[one] ?? 0; at < to && next < last; at += 1) {
    const term = terms[at] ?? 0
    while (next < last && (terms[next] ?? 0) < term) next += 1
    if (next < last && terms[next] === term) dot += (weights[at] ?? 0) * (weights[next] ?? 0)
  }
  return dot === 0 ? 0 : dot / ((lengths[one] ?? 0) * (lengths[other] ?? 0))
}

/** The sum of the vectors from one on. */
const sumOf = ({ terms, weights, starts, ends, count }: Vectors, first: number): Float64Array => {
  const total = new Float64Array(count)
  for (let list = first; list < ends.length; list += 1)
    for (let at = starts[list] ?? 0; at < (ends[list] ?? 0); at += 1) {
      const term = terms[at] ?? 0
      total[term] = (total[term] ?? 0) + (weights[at] ?? 0)
    }
  return total
}

/**
 * How like each of the vectors from one on is to what they have in common: to their sum, which
 * holds every term, so that none is looked for.
 */
export const centralities = (all: Vectors, first: number): Float64Array => {
  const { terms, weights, starts, ends, lengths } = all
  const total = sumOf(all, first)
  let squares = 0
  for (const weight of total) squares += weight * weight
  const length = Math.sqrt(squares)
  const central = new Float64Array(ends.length - first)
  for (let list = first; list < ends.length; list += 1) {
    let dot = 0
    for (let at = starts[list] ?? 0; at < (ends[list] ?? 0); at += 1)
      dot += (weights[at] ?? 0) * (total[terms[at] ?? 0] ?? 0)
    central[list - first] = dot === 0 ? 0 : dot / ((lengths[list] ?? 0) * length)
  }
  return central
}
