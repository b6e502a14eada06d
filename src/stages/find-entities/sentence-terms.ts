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
import { quantityBitOf, quantityTerms } from './quantity-terms.ts'
import type { Tagged } from './tagged.ts'
import type { WordClass } from './word-classes.ts'
import { classBits, classTerms } from './word-classes.ts'

/** What the terms found in a sentence say, each kind in the order of the text. */
export type SentenceTerms = {
  /** Names of the knowledge base, and phrases that are none. */
  readonly names: readonly Hit<Tagged<Known>>[]
  readonly classes: readonly Hit<Tagged<WordClass>>[]
  readonly families: readonly Hit<Tagged<FamilyWord>>[]
  readonly quantities: readonly Hit<Tagged<QuantityTag>>[]
}

type Said = SentenceTerms[keyof SentenceTerms][number]['tag']['said']
type Terms<One> = readonly (readonly [One, readonly Term[]])[]

const tagged = <One extends Said>(
  kind: Tagged<One>['kind'],
  terms: Terms<One>,
  bitOf: (said: One) => number,
): Terms<Tagged<Said>> =>
  terms.map(([said, written]) => [{ kind, bit: bitOf(said), said }, written] as const)

const noBit = () => 0

const compiled = remember((knowledge: Knowledge) =>
  remember((pack: LanguagePack) =>
    lexicon<Tagged<Said>>(
      [
        ...tagged('name', knownTerms(knowledge, pack), noBit),
        ...tagged('class', classTerms(pack), (one) => classBits[one]),
        ...tagged('family', familyTerms, noBit),
        ...tagged('quantity', quantityTerms(pack), quantityBitOf),
      ],
      { proclitics: pack.words.proclitics },
    ),
  ),
)

type Sorted = { readonly [K in keyof SentenceTerms]: Hit<Tagged<Said>>[] }

/** The hits, each kind by itself. */
const sorted = (hits: readonly Hit<Tagged<Said>>[]): SentenceTerms => {
  const found: Sorted = { names: [], classes: [], families: [], quantities: [] }
  for (const hit of hits) {
    const { kind } = hit.tag
    if (kind === 'quantity') found.quantities.push(hit)
    else if (kind === 'class') found.classes.push(hit)
    else if (kind === 'name') found.names.push(hit)
    else found.families.push(hit)
  }
  // Each kind of term says what belongs to it.
  return found as SentenceTerms
}

/** Finds, in one pass over the tokens of a sentence, all terms that the stage asks for. */
export const sentenceTerms = (
  knowledge: Knowledge,
  pack: LanguagePack,
): ((tokens: readonly Token[]) => SentenceTerms) => {
  const terms = compiled(knowledge)(pack)
  return (tokens) => sorted(scan(terms, tokens))
}
