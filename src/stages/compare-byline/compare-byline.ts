import type { LanguagePack } from '#languages/pack'
import type { Metadata } from '#model/article'
import type { Block } from '#model/block'
import type { Byline } from '#model/byline'
import { stage } from '#model/stage'

type Input = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly pack: LanguagePack
  readonly packs: readonly LanguagePack[]
  readonly metadata: Metadata
}

/** Find who signs and what the bio says, and whether that fits what the article is about. */
export const compareByline = stage(
  'compare-byline',
  (_input: Input): Byline => ({
    authors: [],
    bio: null,
    topics: [],
    flags: [],
    publishedAt: null,
    covered: false,
  }),
)
