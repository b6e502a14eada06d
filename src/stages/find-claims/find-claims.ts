import type { Knowledge } from '#knowledge/index'
import type { LanguagePack } from '#languages/pack'
import type { Block } from '#model/block'
import type { Claims } from '#model/claim'
import type { Entity } from '#model/entity'
import { stage } from '#model/stage'
import type { Sentence } from '#text/reading'

type Input = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly entities: readonly Entity[]
  readonly pack: LanguagePack
  readonly knowledge: Knowledge
  readonly publishedAt: string | null
}

/** Find who claims what about chips, chip trade and export rules, and how firmly. */
export const findClaims = stage(
  'find-claims',
  (_input: Input): Claims => ({ claims: [], covered: false }),
)
