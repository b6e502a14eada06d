import type { Cues } from '#languages/kinds/cues'
import type { LanguagePack } from '#languages/pack'
import type { Predicate } from '#model/frame'
import { predicates } from '#model/frame'
import type { Lexicon, Term } from '#text/lexicon'
import { lexicon } from '#text/lexicon'
import { remember } from '#text/remember'

/** The classes of words around the predicates. */
export type CueClass = 'domain' | 'clauses' | 'passive' | 'agent' | 'toward' | 'asides'

/** What a word of the cues says: a predicate, or one of the classes around it. */
export type CueTag =
  | { readonly predicate: Predicate; readonly cueClass: null }
  | { readonly predicate: null; readonly cueClass: CueClass }

const classes = ['domain', 'clauses', 'passive', 'agent', 'toward', 'asides'] as const

const entries = (cues: Cues): readonly (readonly [CueTag, readonly Term[]])[] => [
  ...predicates.map(
    (one) => [{ predicate: one, cueClass: null }, cues.predicates[one] ?? []] as const,
  ),
  ...classes.map((one) => [{ predicate: null, cueClass: one }, cues[one] ?? []] as const),
]

/** Words between the halves of a verb, or a subject and its participle, where those frame the clause. */
const bracketGap = 9

const none = lexicon<CueTag>([])

/** All cues of a pack in one table. */
export const cueLexicon = remember(({ cues, words, speech }: LanguagePack): Lexicon<CueTag> => {
  if (!cues) return none
  const gap = speech?.verbSecond === true && speech.verbFinal === true ? { gap: bracketGap } : {}
  return lexicon(entries(cues), { proclitics: words.proclitics, ...gap })
})
