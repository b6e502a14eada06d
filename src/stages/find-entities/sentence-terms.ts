import type { Knowledge } from '#knowledge/index'
import type { LanguagePack } from '#languages/pack'
import type { Hit, Term } from '#text/lexicon'
import { lexicon, scan } from '#text/lexicon'
import { remember } from '#text/remember'
import type { Token } from '#text/tokens'
import type { FamilyWord } from './family-terms.ts'
import { familyTerms } from './family-terms.ts'
import type { Known } from './known-terms.ts'
import { knownTerms } from './known-terms.ts'
import type { QuantityTag } from './quantity-terms.ts'
import { quantityBitOf, quantityTerms } from './quantity-terms.ts'
import type { Tagged } from './tagged.ts'
import { classTerms } from './word-classes.ts'

/** What a term says: a name of the knowledge base or a phrase that is none, a class, and so on. */
type Tag =
  | Tagged<'name', Known>
  | Tagged<'class', number>
  | Tagged<'family', FamilyWord>
  | Tagged<'quantity', QuantityTag>

/** A term that stands in a sentence. */
export type TermHit = Hit<Tag>

const terms = <One extends Tag>(
  kind: One['kind'],
  said: readonly (readonly [One['said'], readonly Term[]])[],
  bitOf: (one: One['said']) => number,
): readonly (readonly [Tag, readonly Term[]])[] =>
  said.map(([one, written]) => [{ kind, bit: bitOf(one), said: one } as Tag, written] as const)

const noBit = () => 0

const compiled = remember((knowledge: Knowledge) =>
  remember((pack: LanguagePack) =>
    lexicon<Tag>(
      [
        ...terms<Tagged<'name', Known>>('name', knownTerms(knowledge, pack), noBit),
        ...terms<Tagged<'class', number>>('class', classTerms(pack), (bit) => bit),
        ...terms<Tagged<'family', FamilyWord>>('family', familyTerms, noBit),
        ...terms<Tagged<'quantity', QuantityTag>>('quantity', quantityTerms(pack), quantityBitOf),
      ],
      { proclitics: pack.words.proclitics },
    ),
  ),
)

/** Finds, in one pass over the tokens of a sentence, all terms that the stage asks for. */
export const sentenceTerms = (
  knowledge: Knowledge,
  pack: LanguagePack,
): ((tokens: readonly Token[]) => readonly TermHit[]) => {
  const all = compiled(knowledge)(pack)
  return (tokens) => scan(all, tokens)
}
