import type { LanguagePack } from '#languages/pack'
import type { Predicate } from '#model/frame'
import type { Span } from '#model/span'
import { overlaps } from '#model/span'
import type { Sentence } from '#text/reading'
import type { Attributed } from './attribution.ts'
import type { Firmness } from './factuality-rules.ts'
import type { MoodReading } from './mood-signs.ts'
import type { Range } from './token-range.ts'

/** A clause of which is asked how firmly it is told. */
export type Input = {
  readonly sentence: Sentence
  readonly clause: Span
  readonly trigger: Span & { readonly deniable?: boolean }
  readonly predicate: Predicate
  /** Who says it, if anyone: a denial, a warning, a demand colour what is said. */
  readonly attributed: Attributed | null
  readonly pack: LanguagePack
  /** What colours the sentence, where it is read for more than one claim. */
  readonly mood?: () => MoodReading
}

/** A clause with its trigger and itself by token index, and what its predicate says by itself. */
export type Judged = Input & {
  readonly at: Range
  readonly within: Range
  readonly firmness: Firmness
}

/** Whether modals are endings of the final verb; where verbs stand second too, they go before it. */
export const endsInVerbs = ({ pack: { speech } }: Input): boolean =>
  speech?.verbFinal === true && speech.verbSecond !== true

/** Whether the words around the trigger are what somebody says, not the saying itself. */
export const isSaid = ({ attributed, trigger }: Input): boolean =>
  attributed !== null &&
  overlaps(attributed.content, trigger) &&
  !(attributed.cue && overlaps(attributed.cue, trigger))
