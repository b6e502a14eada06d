import { type Candidates, maxCandidates } from './candidates.ts'
import { apostrophe, type Clean, space } from './clean.ts'
import type { WordTable } from './small-words.ts'
import { zipfSums } from './trigrams.ts'
import { noLetters, withLetter } from './word-hash.ts'

/** What the three witnesses of engine A say for each candidate, unweighted. */
export type Evidence = {
  readonly zipf: Float64Array
  readonly letters: Float64Array
  readonly words: Float64Array
}

const scores = (): Float64Array => new Float64Array(maxCandidates)

/** Of the text read last. */
const found: Evidence = { zipf: scores(), letters: scores(), words: scores() }

/** For each candidate, the most that one of its tables says. */
const readZipf = (clean: Clean, { trigrams, tables }: Candidates): void => {
  const sums = zipfSums(clean, trigrams)
  for (let place = 0; place < tables.length; place += 1) {
    const own = tables[place] ?? []
    let most = Number.NEGATIVE_INFINITY
    for (let at = 0; at < own.length; at += 1) most = Math.max(most, sums[own[at] ?? 0] ?? most)
    found.zipf[place] = most
  }
}

const readLetters = ({ units, length }: Clean, { telling, strangers }: Candidates): void => {
  const { letters } = found
  letters.fill(0)
  for (let at = 0; at < length; at += 1) {
    const letter = telling[units[at] ?? 0] ?? 0
    if (letter === 0) continue
    for (const place of strangers[letter] ?? []) letters[place] = (letters[place] ?? 0) - 1
  }
}

/** Gives the languages of a small word, by its place in the table, what it says for them. */
const credit = (word: number, { holders, weights }: WordTable): void => {
  const { words } = found
  const count = holders[word] ?? 0
  const weight = weights[count] ?? 0
  for (let at = word + 1; at <= word + count; at += 1) {
    const place = holders[at] ?? 0
    words[place] = (words[place] ?? 0) + weight
  }
}

// What another file exports is fetched anew wherever it is used; a loop over letters has its own.
const gap = space
const mark = apostrophe

/** The small words of a text, and those that an apostrophe parts in it. */
const readWords = ({ units, length }: Clean, { words }: Candidates): void => {
  found.words.fill(0)
  let word = noLetters
  let piece = noLetters
  let isParted = false
  for (let at = 0; at <= length; at += 1) {
    const unit = at < length ? (units[at] ?? 0) : gap
    if (unit === gap) {
      credit(words.find(word), words)
      if (isParted) credit(words.find(piece), words)
      word = noLetters
      piece = noLetters
      isParted = false
      continue
    }
    word = withLetter(word, unit)
    if (unit === mark) {
      credit(words.find(piece), words)
      piece = noLetters
      isParted = true
    } else piece = withLetter(piece, unit)
  }
}

/** What the three witnesses say of a cleaned text; it lasts until the next text. */
export const evidence = (clean: Clean, candidates: Candidates): Evidence => {
  readZipf(clean, candidates)
  readLetters(clean, candidates)
  readWords(clean, candidates)
  return found
}
