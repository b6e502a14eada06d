import { nationalities } from '#knowledge/nationalities'
import type { LanguagePack } from '#languages/pack'
import { lexicon, scan } from '#text/lexicon'
import { remember } from '#text/remember'
import { tokens } from '#text/tokens'

const table = remember(({ code, words }: LanguagePack) =>
  lexicon(
    nationalities.map(({ id, terms }) => [id, terms[code] ?? []] as const),
    { proclitics: words.proclitics },
  ),
)

/** Ids of the countries that a text means by an adjective (Dutch, chinois), in the words of its language. */
export const nationalitiesIn = (text: string, pack: LanguagePack): readonly string[] => {
  const hits = scan(table(pack), tokens(text, { start: 0, end: text.length }))
  return [...new Set(hits.map(({ tag }) => tag))]
}
