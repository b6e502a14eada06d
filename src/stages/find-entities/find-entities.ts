import type { Knowledge } from '#knowledge/index'
import type { LanguagePack } from '#languages/pack'
import type { Entities } from '#model/entity'
import { stage } from '#model/stage'
import type { Sentence } from '#text/reading'

type Input = {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly pack: LanguagePack
  readonly knowledge: Knowledge
  /** ISO 8601 day that relative dates lean on, or null. */
  readonly publishedAt: string | null
}

/** Find who and what is named in the kept text, and when and how much. */
export const findEntities = stage(
  'find-entities',
  (_input: Input): Entities => ({ entities: [], covered: false }),
)
