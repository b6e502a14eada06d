import type { LanguagePack } from '#languages/pack'
import type { Tagged, Term } from '#text/lexicon'
import { rememberHere } from '#text/remember'

/** What a word says of how firmly something is told. */
export type Mood = 'possible' | 'planned' | 'negation' | 'inability' | 'futurePast' | 'condition'

/** A mood, or what a word does beside one. */
export type SignKind = Mood | 'headline' | 'intention' | 'modal' | 'notModal'

/** What a sign says. */
export type SignTag = { readonly of: 'sign'; readonly kind: SignKind }

const termsOf = ({ speech }: LanguagePack): { readonly [Kind in SignKind]: readonly Term[] } => ({
  possible: speech?.possible ?? [],
  planned: speech?.planned ?? [],
  negation: speech?.negation ?? [],
  inability: speech?.inability ?? [],
  futurePast: speech?.futurePast ?? [],
  condition: speech?.conditions ?? [],
  modal: speech?.modals ?? [],
  intention: speech?.intentions ?? [],
  headline: speech?.headlinePlans ?? [],
  notModal: speech?.notModal ?? [],
})

const signTag = rememberHere((kind: SignKind): SignTag => ({ of: 'sign', kind }))

/** The words of a pack that tell how firmly something is told. */
export const signEntries = (pack: LanguagePack): readonly Tagged<SignTag>[] =>
  Object.entries(termsOf(pack)).map(
    ([kind, terms]): Tagged<SignTag> => [signTag(kind as SignKind), terms],
  )
