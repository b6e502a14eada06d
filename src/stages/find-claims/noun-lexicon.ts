import type { KnownNoun } from '#knowledge/entity'
import type { Knowledge } from '#knowledge/index'
import type { LanguagePack } from '#languages/pack'
import type { Lexicon } from '#text/lexicon'
import { lexicon } from '#text/lexicon'
import { remember } from '#text/remember'

const make = ({ nouns }: Knowledge, { code, words }: LanguagePack): Lexicon<KnownNoun> =>
  lexicon(
    nouns.map((noun) => [noun, noun.terms[code] ?? []] as const),
    { proclitics: words.proclitics },
  )

const forKnowledge = remember((knowledge: Knowledge) =>
  remember((pack: LanguagePack) => make(knowledge, pack)),
)

/** The nouns of the knowledge base as a language says them, in one table. */
export const nounLexicon = (knowledge: Knowledge, pack: LanguagePack): Lexicon<KnownNoun> =>
  forKnowledge(knowledge)(pack)
