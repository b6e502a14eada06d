import type { KnownNoun } from '#knowledge/entity'
import type { Knowledge } from '#knowledge/index'
import type { LanguagePack } from '#languages/pack'
import type { Lexicon } from '#text/lexicon'
import { lexicon, scan } from '#text/lexicon'
import { remember } from '#text/remember'
import { tokens } from '#text/tokens'

const make = ({ nouns }: Knowledge, { code, words }: LanguagePack): Lexicon<KnownNoun> =>
  lexicon(
    nouns.map((noun) => [noun, noun.terms[code] ?? []] as const),
    { proclitics: words.proclitics },
  )

const table = remember((knowledge: Knowledge) =>
  remember((pack: LanguagePack) => make(knowledge, pack)),
)

/** Goods and groups without a proper name that a sentence names, whatever they do in it. */
export const goodsIn = (
  sentence: string,
  knowledge: Knowledge,
  pack: LanguagePack,
): readonly KnownNoun[] => {
  const hits = scan(
    table(knowledge)(pack),
    tokens(sentence, { start: 0, end: sentence.length }),
  ).filter(({ weak, from, to }) => !weak && to > from)
  // Of "export licences" and "licences" in it only the longer one is meant.
  const isInside = (from: number, to: number) =>
    hits.some((hit) => hit.from <= from && hit.to >= to && hit.to - hit.from > to - from)
  return [...new Set(hits.filter(({ from, to }) => !isInside(from, to)).map(({ tag }) => tag))]
}
