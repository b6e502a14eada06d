import type { Knowledge } from '#knowledge/index'
import type { LanguagePack } from '#languages/pack'
import type { Hit, Term } from '#text/lexicon'
import { lexicon, scan } from '#text/lexicon'
import { remember, rememberHere } from '#text/remember'
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

const terms = <Said>(
  tagOf: (said: Said) => Tag,
  all: readonly (readonly [Said, readonly Term[]])[],
): readonly (readonly [Tag, readonly Term[]])[] =>
  all.map(([said, written]) => [tagOf(said), written] as const)

const nameTag = (said: Known): Tag => ({ kind: 'name', bit: 0, said })

/** What is the same in all packs is kept once, so that it lies in few places. */
const classTag = rememberHere((bit: number): Tag => ({ kind: 'class', bit, said: bit }))

const familyTag = remember((said: FamilyWord): Tag => ({ kind: 'family', bit: 0, said }))

const quantityTag = remember(
  (said: QuantityTag): Tag => ({ kind: 'quantity', bit: quantityBitOf(said), said }),
)

const compiled = remember((knowledge: Knowledge) =>
  remember((pack: LanguagePack) =>
    lexicon<Tag>(
      [
        ...terms(nameTag, knownTerms(knowledge, pack)),
        ...terms(classTag, classTerms(pack)),
        ...terms(familyTag, familyTerms),
        ...terms(quantityTag, quantityTerms(pack)),
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
