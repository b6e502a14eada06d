import { knowledge } from '#knowledge/index'
import { nationalities } from '#knowledge/nationalities'
import type { LanguagePack } from '#languages/pack'
import { lexicon, scan } from '#text/lexicon'
import type { Sentence } from '#text/reading'
import { remember } from '#text/remember'
import type { Named } from './named.ts'

const table = remember(({ code, words }: LanguagePack) =>
  lexicon(
    nationalities.map(({ id, terms }) => [id, terms[code] ?? []] as const),
    { proclitics: words.proclitics },
  ),
)

/** The country of each known agency and place, by id; of a country, itself. */
const countryOf: ReadonlyMap<string, string> = new Map(
  knowledge.entities.flatMap(({ id, type, country }) =>
    country && (type === 'agency' || type === 'place') ? [[id, country.toLowerCase()]] : [],
  ),
)

/** Countries that sentences name, or mean by an adjective, one of their agencies or one of their towns. */
export const homesIn = (
  sentences: readonly Sentence[],
  names: readonly Named[],
  pack: LanguagePack,
): ReadonlySet<string> =>
  new Set([
    ...names.flatMap(({ id }) => countryOf.get(id) ?? []),
    ...sentences.flatMap(({ tokens }) => scan(table(pack), tokens).map(({ tag }) => tag)),
  ])

/** Whether the id is that of a country, which adjectives and agencies stand for as well. */
export const isCountry = (id: string): boolean => countryOf.get(id) === id
