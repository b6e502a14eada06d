import type { Span } from '#model/span'
import type { SentenceRules } from './sentences.ts'
import { sentences } from './sentences.ts'
import type { Token } from './tokens.ts'
import { tokens } from './tokens.ts'

/** A sentence of a kept block: its span, the index of its block, and its tokens. */
export type Sentence = Span & { readonly block: number; readonly tokens: readonly Token[] }

/** The sentences of the blocks that are kept, in order, each cut into tokens once for all stages. */
export const readSentences = (
  text: string,
  blocks: readonly (Span & { readonly kept: boolean })[],
  language: { readonly tag: string; readonly rules: SentenceRules },
): readonly Sentence[] =>
  blocks.flatMap((block, index) =>
    block.kept
      ? sentences(text, block, language).map((span) => ({
          ...span,
          block: index,
          tokens: tokens(text, span),
        }))
      : [],
  )
