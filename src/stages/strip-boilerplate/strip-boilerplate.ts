import type { LanguagePack } from '#languages/pack'
import type { Mark } from '#model/article'
import type { Body } from '#model/block'
import type { Span } from '#model/span'
import { stage } from '#model/stage'

type Input = {
  readonly text: string
  readonly blocks: readonly Span[]
  /** BCP 47 tag of each block, in order. */
  readonly languages: readonly string[]
  readonly pack: LanguagePack
  /** Every pack: clutter is often in another language than its page. */
  readonly packs: readonly LanguagePack[]
  readonly marks: readonly Mark[]
}

/** Part the article from its furniture. Spans point into the article's text, never into a copy. */
export const stripBoilerplate = stage(
  'strip-boilerplate',
  ({ blocks, languages }: Input): Body => ({
    blocks: blocks.map(({ start, end }, index) => ({
      start,
      end,
      role: 'body',
      kept: true,
      language: languages[index] ?? 'und',
      removal: null,
    })),
    covered: false,
  }),
)
