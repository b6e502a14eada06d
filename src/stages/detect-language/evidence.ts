import type { Candidates } from './candidates.ts'
import { apostrophe, type Clean, space } from './clean.ts'
import type { WordTable } from './small-words.ts'
import { zipfSums } from './trigrams.ts'

/** A number for each candidate, in their order. */
export type Scores = readonly number[]

/** What the three witnesses of engine A say of a text, unweighted. */
export type Evidence = { readonly zipf: Scores; readonly letters: Scores; readonly words: Scores }

const zeros = ({ tags }: Candidates): number[] => tags.map(() => 0)

const zipfScores = (clean: Clean, { trigrams, tables }: Candidates): Scores => {
  const sums = zipfSums(clean, trigrams)
  return tables.map((places) => {
    let best = Number.NEGATIVE_INFINITY
    for (const place of places) best = Math.max(best, sums[place] ?? best)
    return best
  })
}

const letterScores = ({ units, length }: Clean, candidates: Candidates): Scores => {
  const { telling, strangers } = candidates
  const scores = zeros(candidates)
  for (let at = 0; at < length; at += 1) {
    const letter = telling[units[at] ?? 0] ?? 0
    if (letter === 0) continue
    for (const place of strangers[letter] ?? []) scores[place] = (scores[place] ?? 0) - 1
  }
  return scores
}

/** Gives the languages of a small word what it says for them. */
const credit = (word: number, words: WordTable, scores: number[]): void => {
  const { starts, holders, weights } = words
  const weight = weights[word] ?? 0
  const end = starts[word + 1] ?? 0
  for (let at = starts[word] ?? 0; at < end; at += 1) {
    const place = holders[at] ?? 0
    scores[place] = (scores[place] ?? 0) + weight
  }
}

/** The small words of a text, and those that an apostrophe parts in it. */
const wordScores = ({ units, length }: Clean, candidates: Candidates): Scores => {
  const { words } = candidates
  const scores = zeros(candidates)
  const creditPieces = (from: number, to: number): void => {
    let start = from
    for (let at = from; at <= to; at += 1) {
      if (at < to && units[at] !== apostrophe) continue
      credit(words.find(units, start, at), words, scores)
      start = at + 1
    }
  }
  let start = 0
  let isParted = false
  for (let at = 0; at <= length; at += 1) {
    const unit = at < length ? units[at] : space
    if (unit === apostrophe) isParted = true
    if (unit !== space) continue
    credit(words.find(units, start, at), words, scores)
    if (isParted) creditPieces(start, at)
    start = at + 1
    isParted = false
  }
  return scores
}

/** What the three witnesses say of a cleaned text. */
export const evidence = (clean: Clean, candidates: Candidates): Evidence => ({
  zipf: zipfScores(clean, candidates),
  letters: letterScores(clean, candidates),
  words: wordScores(clean, candidates),
})
