import { alike } from '#text/alike'
import { agencies } from './agencies.ts'
import { chips } from './chips.ts'
import { companies } from './companies.ts'
import type { KnownEntity, KnownNoun } from './entity.ts'
import { instruments } from './instruments.ts'
import { nouns } from './nouns.ts'
import { outlets } from './outlets.ts'
import { people } from './people.ts'
import { places } from './places.ts'

/** The knowledge base as the stages get it handed in. */
export type Knowledge = {
  readonly entities: readonly KnownEntity[]
  readonly nouns: readonly KnownNoun[]
}

export const knowledge: Knowledge = {
  entities: alike([...agencies, ...chips, ...companies, ...instruments, ...outlets, ...people, ...places]),
  nouns: alike(nouns),
}
