import type { KnownEntity } from '#knowledge/entity'
import type { LanguagePack } from '#languages/pack'
import type { Article } from '#model/article'
import type { Span } from '#model/span'
import { detectLanguage } from '#stages/detect-language/detect-language'
import { isSettled, marksByBlock } from '#text/settled-blocks'

type Languages = ReturnType<typeof detectLanguage.run>
type Known = { readonly packs: readonly LanguagePack[]; readonly entities: readonly KnownEntity[] }

/**
 * The language of an article and of its blocks. Blocks that a page's structure has decided (menus,
 * feet, other stories) have no voice in it, and are taken for the article's.
 */
export const blockLanguages = (
  { text, marks, language }: Pick<Article, 'text' | 'marks' | 'language'>,
  blocks: readonly Span[],
  known: Known,
): Languages => {
  const settled = marksByBlock(blocks, marks).map(isSettled)
  const open = blocks.filter((_, at) => !settled[at])
  const heard = open.length > 0 ? open : blocks
  const found = detectLanguage.run({ text, blocks: heard, claimed: language, ...known })
  if (heard.length === blocks.length) return found
  let next = 0
  return {
    ...found,
    blocks: settled.map((isDecided) =>
      isDecided ? found.document.tag : (found.blocks[next++] ?? found.document.tag),
    ),
  }
}
