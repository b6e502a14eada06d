import { knowledge } from '#knowledge/index'
import type { EntityType } from '#model/entity'
import { isOneLanguage } from '../common.ts'
import type { Fault } from '../fault.ts'
import { isCountry } from '../homes.ts'
import type { Named } from '../named.ts'
import type { Reading } from '../reading.ts'
import { standsIn } from '../same-name.ts'

/** Ids of all that the claims of a reading name, also where only a pronoun stands there. */
const filled = ({ claims }: Reading): readonly string[] =>
  claims.flatMap(({ roles, speaker }) => [
    ...Object.values(roles).flatMap((fillers) => fillers.map(({ entity, name }) => entity ?? name)),
    ...(speaker ? [speaker.entity ?? speaker.name] : []),
  ])

const known = new Map(knowledge.entities.map((one) => [one.id, one]))

/** Plain names, as a pack may write them: without any sign of a pattern. */
const plainName = /^[^*|?=~…]+$/u

/** How a known name is written in a language, besides as it was found. */
const formsIn = ({ id, forms }: Named, language: string): readonly string[] => [
  ...forms,
  ...(known.get(id)?.names[language] ?? []).filter((name) => plainName.test(name)),
]

/** Null where nobody can say: characters do not show how they sound. */
const isNamedIn = (named: Named, reading: Reading, isOther = false): boolean | null => {
  if (reading.names.some(({ id }) => id === named.id) || filled(reading).includes(named.id))
    return true
  if (isCountry(named.id)) return reading.homes.has(named.id)
  const found = formsIn(named, reading.pack.code).map((form) => standsIn(form, reading.text))
  if (found.includes(true)) return true
  // Whom the knowledge base holds it knows in every script, and products keep their letters.
  const isHeld = known.has(named.id) || named.type === 'product'
  if (found.includes(null) && !isHeld) return null
  // An authority is translated, not spelt in another script.
  return named.type === 'agency' && !isHeld && isOther ? null : false
}

/** Companies and agencies stand for one another; whoever is in another class is no substitute. */
const classOf = (type: EntityType): string =>
  type === 'company' || type === 'agency' ? 'organization' : type

/** Countries that adjectives mean count as names of places. */
const namesOf = ({ names, homes }: Reading): readonly Named[] => {
  const ids = new Set(names.map(({ id }) => id))
  const meant = [...homes].filter((id) => !ids.has(id))
  return [...names, ...meant.map((id): Named => ({ id, type: 'place', forms: [] }))]
}

type Readings = { readonly said: Reading; readonly cited: Reading; readonly before: Reading }

/**
 * Whether the cited words may mean it by a pronoun: it is named right before them, and stands in the
 * place of nobody whom they name.
 */
const isMeant = (named: Named, { said, cited, before }: Readings): boolean => {
  const isOmitted = (one: Named): boolean =>
    classOf(one.type) === classOf(named.type) && isNamedIn(one, said) === false
  // Where somebody else speaks in the cited words, nobody is meant as the speaker.
  const isSpeaker = said.claims.some(({ speaker }) => speaker?.entity === named.id)
  if (isSpeaker && cited.claims.some(({ speaker }) => speaker !== null)) return false
  return isNamedIn(named, before) === true && !namesOf(cited).some(isOmitted)
}

/** Every name of the sentence stands in the cited words, or is meant by them. */
export const unsupportedNames = (readings: Readings, whole: () => Reading): readonly Fault[] =>
  namesOf(readings.said)
    .filter(
      (named) =>
        isNamedIn(named, readings.cited, !isOneLanguage(readings.said, readings.cited)) === false &&
        !isMeant(named, readings),
    )
    .map((named) => ({
      rule: isNamedIn(named, whole()) ? 'name.elsewhere' : 'name.unsupported',
      text: named.forms[0] ?? named.id,
    }))
