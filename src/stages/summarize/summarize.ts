import type { Knowledge } from '#knowledge/index'
import type { LanguagePack } from '#languages/pack'
import type { Block } from '#model/block'
import type { Claim } from '#model/claim'
import type { Entity } from '#model/entity'
import type { Quote } from '#model/span'
import { stage } from '#model/stage'
import type { Summarized } from '#model/summary'
import type { Sentence } from '#text/reading'
import { chooseExtract } from './extract.ts'

type Input = {
  readonly text: string
  readonly title: Quote | null
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly entities: readonly Entity[]
  readonly claims: readonly Claim[]
  readonly pack: LanguagePack
  /** The pack of the reader's language. */
  readonly reader: LanguagePack
  readonly knowledge: Knowledge
  /** Sentences of the extract; four where it is not said. */
  readonly count?: number
}

/** Choose the sentences that carry the article, and say its claims in the reader's language. */
export const summarize = stage('summarize', (input: Input): Summarized => {
  return {
    summary: {
      extract: chooseExtract(input),
      gist: { language: input.reader.code, sentences: [] },
      abstract: null,
    },
    gists: new Map(),
    covered: input.pack.cues !== undefined,
  }
})
