import { packFor } from '#languages/index'
import type { Analysis } from '#model/analysis'
import type { Span } from '#model/span'
import { overlaps } from '#model/span'
import type { Sentence } from '#text/reading'
import { readSentences } from '#text/reading'
import { antecedentSentences } from './limits.ts'
import { piecesOf } from './pieces.ts'
import type { Reading } from './reading.ts'
import { readingOf } from './reading.ts'

/** An article as what is written about it is held against it. */
export type Source = {
  readonly analysis: Analysis
  /** The sentences that were read, in the order of the text. */
  readonly sentences: readonly Sentence[]
  /** What sentences of it say, taken together. */
  readonly read: (sentences: readonly Sentence[]) => Reading
  /** What all of it says. */
  readonly whole: () => Reading
}

/** The words of an article that a sentence cites. */
export type Cited = {
  /** What they say, taken together. */
  readonly all: Reading
  /** What stands right before them, and the headline: what their pronouns may mean. */
  readonly before: Reading
  /** Each sentence by its clauses. */
  readonly sentences: readonly (readonly Reading[])[]
}

/** The sentences of an article that were read, in the order of the text. */
export const sentencesOf = ({ text, blocks, language }: Analysis): readonly Sentence[] => {
  const pack = packFor(language.tag)
  const rules = pack.sentences ?? { abbreviations: [] }
  return readSentences(text, blocks, { tag: pack.code, rules })
}

/** Makes an article ready to have sentences held against it. */
export const sourceOf = (analysis: Analysis): Source => {
  const { text, entities, claims, language } = analysis
  const sentences = sentencesOf(analysis)
  const pack = packFor(language.tag)
  const read = (some: readonly Sentence[]): Reading =>
    readingOf({ text, pack, entities, claims, sentences: some })
  let whole: Reading | null = null
  return {
    analysis,
    sentences,
    read,
    whole: () => {
      whole ??= read(sentences)
      return whole
    },
  }
}

/** Reads the sentences that the spans touch. */
export const cite = (source: Source, spans: readonly Span[]): Cited => {
  const { sentences, read, analysis } = source
  const isIn = (some: readonly Span[]) => (one: Span) => some.some((span) => overlaps(one, span))
  const cited = sentences.filter(isIn(spans))
  const first = cited[0] ? sentences.indexOf(cited[0]) : 0
  const near = sentences.slice(Math.max(0, first - antecedentSentences), first)
  const title = analysis.title ? sentences.filter(isIn([analysis.title])) : []
  const pack = packFor(analysis.language.tag)
  return {
    all: read(cited),
    before: read([...near, ...title]),
    sentences: cited.map((sentence) => piecesOf(sentence, pack).map((piece) => read([piece]))),
  }
}
