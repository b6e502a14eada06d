import type { LanguagePack } from '#languages/pack'
import type { Predicate } from '#model/frame'
import type { Span } from '#model/span'
import { wordsOf } from '#stages/find-claims/sentence-words'
import type { Sentence } from '#text/reading'

/** A word or phrase that says what happens, whether or not it makes a claim. */
export type Cue = Span & { readonly predicate: Predicate }

/** The words of a sentence that say what happens. */
export const cuesIn = ({ tokens }: Sentence, pack: LanguagePack): readonly Cue[] =>
  wordsOf(tokens, pack)
    .triggers.filter(({ weak }) => !weak)
    .map(({ standard, start, end }) => ({ predicate: standard.predicate, start, end }))
