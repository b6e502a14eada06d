import type { Knowledge } from '#knowledge/index'
import type { LanguagePack } from '#languages/pack'
import type { Hit, Term } from '#text/lexicon'
import { lexicon, scan } from '#text/lexicon'
import { remember } from '#text/remember'
import type { Token } from '#text/tokens'
import type { FamilyWord } from './find-products.ts'
import { familyTerms } from './find-products.ts'
import type { Known } from './known-terms.ts'
import { knownTerms } from './known-terms.ts'
import type { QuantityTag } from './quantity-terms.ts'
import { quantityTerms } from './quantity-terms.ts'
import type { WordClass } from './word-classes.ts'
import { classTerms } from './word-classes.ts'

/** What the terms found in a sentence say, each kind in the order of the text. */
export type SentenceTerms = {
  /** Names of the knowledge base, and phrases that are none. */
  readonly names: readonly Hit<Known>[]
  readonly classes: readonly Hit<WordClass>[]
  readonly families: readonly Hit<FamilyWord>[]
  readonly quantities: readonly Hit<QuantityTag>[]
}

type Kind = keyof SentenceTerms
type Said = SentenceTerms[Kind][number]['tag']
type Tag = { readonly kind: Kind; readonly said: Said }

const tagged = (
  kind: Kind,
  terms: readonly (readonly [Said, readonly Term[]])[],
): readonly (readonly [Tag, readonly Term[]])[] =>
  terms.map(([said, written]) => [{ kind, said }, written] as const)

const compiled = remember((knowledge: Knowledge) =>
  remember((pack: LanguagePack) =>
    lexicon<Tag>(
      [
        ...tagged('names', knownTerms(knowledge, pack)),
        ...tagged('classes', classTerms(pack)),
        ...tagged('families', familyTerms),
        ...tagged('quantities', quantityTerms(pack)),
      ],
      { proclitics: pack.words.proclitics },
    ),
  ),
)

const nothing: readonly never[] = []
const none: SentenceTerms = {
  names: nothing,
  classes: nothing,
  families: nothing,
  quantities: nothing,
}

/** The hits of one kind, by themselves. */
const ofKind = <K extends Kind>(hits: readonly Hit<Tag>[], kind: K): SentenceTerms[K] => {
  let found: Hit<Said>[] | null = null
  for (const { tag, from, to, weak } of hits) {
    if (tag.kind !== kind) continue
    found ??= []
    found.push({ tag: tag.said, from, to, weak })
  }
  return (found ?? nothing) as unknown as SentenceTerms[K]
}

/** Finds, in one pass over the tokens of a sentence, all terms that the stage asks for. */
export const sentenceTerms = (
  knowledge: Knowledge,
  pack: LanguagePack,
): ((tokens: readonly Token[]) => SentenceTerms) => {
  const terms = compiled(knowledge)(pack)
  return (tokens) => {
    const hits = scan(terms, tokens)
    if (hits.length === 0) return none
    return {
      names: ofKind(hits, 'names'),
      classes: ofKind(hits, 'classes'),
      families: ofKind(hits, 'families'),
      quantities: ofKind(hits, 'quantities'),
    }
  }
}
