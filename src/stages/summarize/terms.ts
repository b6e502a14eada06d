import type { LanguagePack } from '#languages/pack'
import { numberOfWord } from '#text/number-of-word'
import { remember } from '#text/remember'
import type { Script } from '#text/scripts'
import { stem } from '#text/stem'
import type { Token } from '#text/tokens'
import { alone, mostKnownWords } from '#text/word-memory'
import type { Word } from '#text/words'
import { fact } from '#text/words'

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

const emptyWordsOf = remember(({ words }: LanguagePack) => new Set(words.stopWords))

const scriptsWithoutSpaces: ReadonlySet<Script | null> = new Set<Script>(['Hani', 'Kana'])

const isIdeograph = ({ kind, script }: Word): boolean =>
  kind === 'word' && scriptsWithoutSpaces.has(script)

/** The term of a word or number; null of a stop word. */
const termOf = ({ kind, lower, text }: Word, pack: LanguagePack): string | null => {
  if (kind === 'number') return text
  if (kind !== 'word' || lower.length < 2 || emptyWordsOf(pack).has(lower)) return null
  return stem(lower, pack.words.stemmer)
}

/** What is no term by itself, and what is one only with its neighbour; numbers of terms are higher. */
const none = 0
const half = 1

/** Numbers for the terms of a language. A Map, for words may be `constructor` or `__proto__`. */
type Book = { readonly numbers: Map<string, number>; readonly numberOf: (word: Word) => number }

const newBook = (pack: LanguagePack): Book => {
  const numbers = new Map<string, number>()
  return {
    numbers,
    numberOf: numberOfWord((word) => {
      if (isIdeograph(word)) return half
      const term = termOf(word, pack)
      return term === null ? none : numberIn(numbers, term)
    }),
  }
}

const numberIn = (numbers: Map<string, number>, term: string): number => {
  const known = numbers.get(term)
  if (known !== undefined) return known
  const number = half + 1 + numbers.size
  numbers.set(alone(term), number)
  return number
}

/** The book of each language; another one is begun where it has become too long. */
const books = remember((pack: LanguagePack) => ({ book: newBook(pack) }))

const bookOf = (pack: LanguagePack): Book => {
  const shelf = books(pack)
  if (shelf.book.numbers.size >= mostKnownWords) shelf.book = newBook(pack)
  return shelf.book
}

/** Signs are no terms, and not asked about. */
const counted = fact.word | fact.number

/** The number of the term that begins with a token; `none` where it begins none. */
const termAt = (words: readonly Token[], at: number, { numbers, numberOf }: Book): number => {
  const token = words[at]
  if (token === undefined || (token.word.facts & counted) === 0) return none
  const number = numberOf(token.word)
  if (number !== half) return number
  const next = words[at + 1]
  const isPair = next?.start === token.end && isIdeograph(next.word)
  return isPair ? numberIn(numbers, token.lower + next.lower) : none
}

/**
 * The terms of some lists of tokens that carry a topic: stems, numbers, and pairs of neighbouring
 * characters where no spaces part words. Stop words are left out.
 */
export const termLists = (lists: readonly (readonly Token[])[], pack: LanguagePack): TermLists => {
  const book = bookOf(pack)
  const most = lists.reduce((sum, { length }) => sum + length, 0)
  /** By the number of a term another one, from 1 on in the order they come. */
  const here = new Int32Array(half + 1 + book.numbers.size + most)
  const terms = new Int32Array(most)
  const ends: number[] = []
  let [end, count] = [0, 0]
  for (const words of lists) {
    for (let at = 0; at < words.length; at += 1) {
      const term = termAt(words, at, book)
      if (term === none) continue
      if (here[term] === 0) {
        count += 1
        here[term] = count
      }
      terms[end] = (here[term] ?? 0) - 1
      end += 1
    }
    ends.push(end)
  }
  return { terms, ends, count }
}

/** The terms of a list as far as they are counted: they go up, each with how often it stands. */
type Counts = {
  readonly terms: Int32Array
  readonly weights: Float64Array
  start: number
  end: number
}

const add = (counts: Counts, term: number): void => {
  const { terms, weights, start, end } = counts
  let place = end
  while (place > start && (terms[place - 1] ?? 0) >= term) place -= 1
  if (place < end && terms[place] === term) {
    weights[place] = (weights[place] ?? 0) + 1
    return
  }
  for (let at = end; at > place; at -= 1) {
    terms[at] = terms[at - 1] ?? 0
    weights[at] = weights[at - 1] ?? 0
  }
  terms[place] = term
  weights[place] = 1
  counts.end = end + 1
}

/** How often each term stands in each list. */
const tallied = ({ terms: all, ends: lists, count }: TermLists): Vectors => {
  const terms = new Int32Array(all.length)
  const weights = new Float64Array(all.length)
  const counts: Counts = { terms, weights, start: 0, end: 0 }
  const starts: number[] = []
  const ends: number[] = []
  for (const list of lists) {
    const { start } = counts
    for (let at = start; at < list; at += 1) add(counts, all[at] ?? 0)
    starts.push(start)
    ends.push(counts.end)
    counts.start = list
    counts.end = list
  }
  return { terms, weights, starts, ends, count, lengths: new Float64Array(lists.length) }
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
  const all = tallied(lists)
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
