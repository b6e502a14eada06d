import type { LanguagePack } from '#languages/pack'
import type { Factuality } from '#model/claim'
import type { Predicate } from '#model/frame'
import type { Quote, Span } from '#model/span'
import type { Sentence } from '#text/reading'
import type { Attributed } from './attribution.ts'

type Input = {
  readonly text: string
  readonly sentence: Sentence
  readonly clause: Span
  readonly trigger: Span
  readonly predicate: Predicate
  readonly attributed: Attributed | null
  readonly pack: LanguagePack
}

/** How firmly a clause is told, and the word that shows it. */
export const factualityOf = (
  _input: Input,
): { readonly factuality: Factuality; readonly cue: Quote | null } => ({
  factuality: 'asserted',
  cue: null,
})
