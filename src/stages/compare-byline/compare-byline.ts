import type { LanguagePack } from '#languages/pack'
import type { Metadata } from '#model/article'
import type { Block } from '#model/block'
import type { Bio, Byline } from '#model/byline'
import { quote } from '#model/span'
import { stage } from '#model/stage'
import { tokensByBlock } from '#text/reading'
import type { Token } from '#text/tokens'
import { tokens } from '#text/tokens'
import { articleTopics } from './article-topics.ts'
import { findAuthors } from './authors.ts'
import { findBio } from './bios.ts'
import { publicationDay } from './dates.ts'
import { fitOf, mismatchFlag } from './mismatch.ts'
import { packIn } from './pack-in.ts'
import { pageFlags } from './page-flags.ts'
import { massByTopic, rankedTopics, topicWords } from './topic-words.ts'

type Input = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly pack: LanguagePack
  readonly packs: readonly LanguagePack[]
  readonly metadata: Metadata
  /** The tokens of each block, where somebody has cut them already. */
  readonly words?: readonly (readonly Token[])[]
}

/** Find who signs and what the bio says, and whether that fits what the article is about. */
export const compareByline = stage(
  'compare-byline',
  ({ text, blocks, pack, packs, metadata, words = tokensByBlock(text, blocks) }: Input): Byline => {
    const span = findBio(text, blocks)
    const bioPack = span ? packIn(span.language, pack, packs) : pack
    const bioTokens = span ? tokens(text, span) : []
    const bio: Bio | null = span && {
      ...quote(text, span),
      topics: rankedTopics(massByTopic(topicWords(bioTokens, bioPack))).map(({ code }) => code),
    }
    const { authors, signedBy } = findAuthors({ text, blocks, pack, bio, named: metadata.authors })
    const topics = articleTopics(blocks, words, pack)
    const bioSpan = span && {
      start: span.start,
      end: span.end,
      tokens: bioTokens,
      pack: bioPack,
      names: authors.map(({ name }) => name),
    }
    const fit = bioSpan ? fitOf(text, bioSpan, topics) : { kind: 'unknown' as const }
    return {
      authors,
      signedBy,
      bio,
      topics,
      flags: [
        ...mismatchFlag(fit, { author: authors[0]?.name ?? null, topics }),
        ...pageFlags(text, blocks),
      ],
      publishedAt: publicationDay(text, blocks, { own: pack, all: packs }),
      covered: pack.bylines !== undefined,
    }
  },
)
