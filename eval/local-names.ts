import { knowledge } from '#knowledge/index'
import { packs } from '#languages/index'
import type { Claim } from '#model/claim'

/** Names of the knowledge base as a language's gist writes them, longest first, with their ids. */
type LocalName = { readonly id: string; readonly name: string }

const plain = /^[^*…=~|?]+$/u

/** A single letter or character is no name that could be recognized in running text. */
const shortestName = 2

const namesIn = (language: string): readonly LocalName[] => {
  const pack = packs.find(({ code }) => code === language)
  if (!pack?.gist || pack.script === 'Latn') return []
  const written = pack.gist.names
  const entities = knowledge.entities.map(({ id, names }) => ({
    id,
    name: written[id] ?? names[language]?.find((term) => plain.test(term)) ?? '',
  }))
  const nouns = knowledge.nouns.map(({ id, name }) => ({ id: name, name: written[id] ?? '' }))
  return [...entities, ...nouns]
    .map(({ id, name }) => ({ id, name: name.split('|')[0] ?? '' }))
    .filter(({ name }) => name.length >= shortestName)
    .toSorted((one, other) => other.name.length - one.name.length)
}

const tables = new Map<string, readonly LocalName[]>()

const tableFor = (language: string): readonly LocalName[] => {
  const table = tables.get(language) ?? namesIn(language)
  tables.set(language, table)
  return table
}

const escaped = (name: string): string => name.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`)

/** A name in Arabic is a word, with or without a preposition of one letter; elsewhere any stretch. */
const placeOf = (name: string): RegExp =>
  /^\p{Script=Arabic}/u.test(name)
    ? new RegExp(String.raw`(?<!\p{L})(?:[وبلفك])?${escaped(name)}(?!\p{L})`, 'gu')
    : new RegExp(escaped(name), 'gu')

const takeOut = (text: string, name: string): string =>
  text.includes(name) ? text.replaceAll(placeOf(name), '\n') : text

/** How a language's gist writes the entities with these ids. */
export const localNames = (language: string, ids: ReadonlySet<string>): readonly string[] =>
  tableFor(language)
    .filter(({ id }) => ids.has(id))
    .map(({ name }) => name)

const words = new Set(knowledge.nouns.map(({ name }) => name))

const gistOf = (language: string) => packs.find(({ code }) => code === language)?.gist

/** The text without the sums of the claims, for a currency may bear the name of a country. */
export const withoutAmounts = (text: string, claims: readonly Claim[], language: string): string =>
  claims.reduce((left, { amount }) => {
    const said = amount && gistOf(language)?.amount(amount)
    return said ? takeOut(left, said) : left
  }, text)

/**
 * Entities that a sentence names in a script without capitals though nobody vouches for them
 * (`known`: entity ids). Goods and groups may stand anywhere; a name inside a longer one is part of it.
 */
export const unknownNames = (
  text: string,
  language: string,
  known: ReadonlySet<string>,
): readonly string[] => {
  const table = tableFor(language)
  const rest = table
    .filter(({ id }) => known.has(id) || words.has(id))
    .reduce((left, { name }) => takeOut(left, name), text)
  return table.filter(({ name }) => takeOut(rest, name) !== rest).map(({ name }) => name)
}
