import { lexRank } from './lex-rank.ts'
import { textRank } from './text-rank.ts'
import { unitsOf } from './units.ts'

/** What each sentence of a text weighs. */
type Ranking = (sentences: readonly string[], lang: string) => readonly number[]

const wordsOf = (sentences: readonly string[], lang: string) =>
  sentences.map((sentence) => unitsOf(sentence, lang))

/** Methods that any summary must beat: the first sentences, and those like most others. */
export const simpleExtracts = {
  lead: (sentences) => sentences.map((_, at) => -at),
  TextRank: (sentences, lang) => textRank(wordsOf(sentences, lang)),
  LexRank: (sentences, lang) => lexRank(wordsOf(sentences, lang)),
} as const satisfies Readonly<Record<string, Ranking>>

/** Indices of some weights, heaviest first; of equals the earlier. */
export const byRank = (weights: readonly number[]): readonly number[] =>
  weights
    .map((weight, at) => ({ weight, at }))
    .toSorted((one, other) => other.weight - one.weight || one.at - other.at)
    .map(({ at }) => at)
