import { franc } from 'franc'
import type { LanguagePack } from '#languages/pack'
import type { Languages } from '#model/language'
import type { Span } from '#model/span'
import { stage } from '#model/stage'

type Input = {
  readonly text: string
  readonly blocks: readonly Span[]
  readonly packs: readonly LanguagePack[]
  /** What the sender claims; a weak witness. */
  readonly claimed: string | null
}

const tags: Readonly<Record<string, string>> = { eng: 'en', fra: 'fr' }

/** Tell the language of a text and of each of its blocks. */
export const detectLanguage = stage(
  'detect-language',
  ({ text, blocks, packs }: Input): Languages => {
    const tag = tags[franc(text)] ?? 'und'
    const name = packs.find(({ code }) => code === tag)?.name ?? 'Undetermined'
    return {
      document: { tag, name, confidence: tag === 'und' ? 0 : 0.9, alternatives: [] },
      blocks: blocks.map((block) => {
        const own = tags[franc(text.slice(block.start, block.end))]
        return block.end - block.start > 60 && own ? own : tag
      }),
    }
  },
)
