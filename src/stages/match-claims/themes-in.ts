import type { Theme } from '#knowledge/themes'
import { themes } from '#knowledge/themes'
import type { LanguagePack } from '#languages/pack'
import type { Lexicon } from '#text/lexicon'
import { lexicon, scan } from '#text/lexicon'
import { remember } from '#text/remember'
import { tokens } from '#text/tokens'

const table = remember(
  ({ code, words }: LanguagePack): Lexicon<Theme> =>
    lexicon(
      themes.map((theme) => [theme, theme.terms[code] ?? []] as const),
      { proclitics: words.proclitics },
    ),
)

/** Ids of the themes that a text speaks of, in the words of its language. */
export const themesIn = (text: string, pack: LanguagePack): readonly string[] => {
  const hits = scan(table(pack), tokens(text, { start: 0, end: text.length }))
  return [...new Set(hits.map(({ tag }) => tag.id))]
}
