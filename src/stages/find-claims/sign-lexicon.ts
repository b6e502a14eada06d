import type { LanguagePack } from '#languages/pack'
import type { Tagged } from '#text/lexicon'

/** What a word says of how firmly something is told. */
export type Mood = 'possible' | 'planned' | 'negation' | 'inability' | 'futurePast' | 'condition'

/** A mood, or what a word does beside one. */
export type SignTag = Mood | 'headline' | 'intention' | 'modal' | 'notModal'

/** The words of a pack that tell how firmly something is told. */
export const signEntries = ({ speech }: LanguagePack): readonly Tagged<SignTag>[] => [
  ['possible', speech?.possible ?? []],
  ['planned', speech?.planned ?? []],
  ['negation', speech?.negation ?? []],
  ['inability', speech?.inability ?? []],
  ['futurePast', speech?.futurePast ?? []],
  ['condition', speech?.conditions ?? []],
  ['modal', speech?.modals ?? []],
  ['intention', speech?.intentions ?? []],
  ['headline', speech?.headlinePlans ?? []],
  ['notModal', speech?.notModal ?? []],
]
