import type { SayClass } from '#languages/kinds/speech'
import type { LanguagePack } from '#languages/pack'
import type { Block } from '#model/block'
import type { Attribution, Speaker } from '#model/claim'
import type { Entity } from '#model/entity'
import type { Quote, Span } from '#model/span'
import type { Sentence } from '#text/reading'

/** A stretch of a sentence that somebody says. */
export type Attributed = {
  /** Null where it is said, but nothing decides by whom. */
  readonly speaker: Speaker | null
  readonly attribution: Attribution
  /** The verb or `according to` as printed; null for a speaker carried over. */
  readonly cue: Quote | null
  /** The part of the sentence that is said. */
  readonly content: Span
  readonly say: SayClass | null
}

type Input = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly entities: readonly Entity[]
  readonly pack: LanguagePack
}

/** Who says what in each sentence: zero or more stretches for each, in the order of the text. */
export const attribute = ({ sentences }: Input): readonly (readonly Attributed[])[] =>
  sentences.map(() => [])
