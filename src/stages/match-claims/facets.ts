/** A claim reduced to what can be compared across languages. */
import { createHash } from 'node:crypto'
import type { KnownEntity } from '#knowledge/entity'
import type { Knowledge } from '#knowledge/index'
import type { LanguagePack } from '#languages/pack'
import type { Amount, Claim, Factuality, Filler } from '#model/claim'
import { toldRoles } from '#model/claim'
import type { Entity } from '#model/entity'
import type { Predicate } from '#model/frame'
import { contains } from '#model/span'
import { bare } from '#text/fold'
import { remember } from '#text/remember'
import { goodsIn } from './goods.ts'
import { topicFor } from './topics.ts'

/**
 * What a name that two claims share is worth: countries stand everywhere, known companies often,
 * agencies only with their country; `rare` are people, products, rules and whoever the knowledge
 * base does not hold; goods have no name of their own, `broad` ones say little.
 */
export type AnchorKind = 'country' | 'agency' | 'name' | 'rare' | 'goods' | 'broad'

export const roleNames = ['actor', 'target', 'item', 'instrument'] as const
export type RoleName = (typeof roleNames)[number]

/** What two claims are compared by. Plain data, kept in the store. */
export type Facets = {
  readonly predicate: Predicate
  /** Null: says nothing that another could repeat. */
  readonly topic: string | null
  readonly factuality: Factuality
  /** Ids of entities, bare English names of goods, by role; an agency stands there with its country. */
  readonly roles: Readonly<Record<RoleName, readonly string[]>>
  /** All that the sentence names, whatever its role. */
  readonly anchors: Readonly<Record<string, AnchorKind>>
  readonly speaker: string | null
  readonly date: string | null
  readonly amount: Pick<Amount, 'value' | 'unit'> | null
  /** Day of publication, else of storing; ISO 8601. */
  readonly day: string
}

type Input = {
  readonly claim: Claim
  readonly entities: readonly Entity[]
  readonly day: string
  readonly knowledge: Knowledge
  /** Of the language the claim is made in. */
  readonly pack: LanguagePack
}

type Lookup = {
  readonly entities: ReadonlyMap<string, KnownEntity>
  readonly broad: ReadonlySet<string>
  /** Ids of the countries by their code. */
  readonly countries: ReadonlyMap<string, string>
}

const lookup = remember(
  ({ entities, nouns }: Knowledge): Lookup => ({
    entities: new Map(entities.map((one) => [one.id, one])),
    broad: new Set(nouns.filter((one) => one.broad || one.vague).map(({ name }) => bare(name))),
    countries: new Map(
      entities
        .filter(({ id, country }) => country?.toLowerCase() === id)
        .map(({ id, country }) => [country ?? '', id]),
    ),
  }),
)

const isCountry = ({ id, country }: KnownEntity): boolean => country?.toLowerCase() === id

/** An agency acts for its country: writers name the one or the other. */
const homeOf = ({ type, country }: KnownEntity, { countries }: Lookup): string | undefined =>
  type === 'agency' ? countries.get(country ?? '') : undefined

const kindOf = (id: string, look: Lookup): AnchorKind => {
  const known = look.entities.get(id)
  if (!known) return 'rare'
  if (isCountry(known)) return 'country'
  if (homeOf(known, look)) return 'agency'
  const isFewText =
    known.type === 'product' || known.type === 'person' || known.type === 'instrument'
  return isFewText ? 'rare' : 'name'
}

const withCountry = (id: string, look: Lookup): readonly string[] => {
  const known = look.entities.get(id)
  const home = known && homeOf(known, look)
  return home ? [id, home] : [id]
}

const keysOf = ({ entity, name }: Filler, known: Lookup): readonly string[] =>
  entity ? withCountry(entity, known) : [bare(name)]

const goodsKind = (key: string, { broad }: Lookup): AnchorKind =>
  broad.has(key) ? 'broad' : 'goods'

const isNamed = ({ type }: Entity): boolean =>
  type !== 'date' && type !== 'money' && type !== 'quantity'

const anchorsOf = (
  { claim, entities, knowledge, pack }: Input,
  known: Lookup,
): Record<string, AnchorKind> => {
  const anchors: Record<string, AnchorKind> = {}
  const add = (id: string): void => {
    for (const key of withCountry(id, known)) anchors[key] ??= kindOf(key, known)
  }
  for (const { entity, name } of Object.values(toldRoles(claim.roles)).flat())
    if (entity) add(entity)
    else anchors[bare(name)] ??= goodsKind(bare(name), known)
  for (const { id, mentions } of entities.filter(isNamed))
    if (mentions.some((mention) => contains(claim.evidence, mention))) add(id)
  for (const { name } of goodsIn(claim.evidence.text, knowledge, pack))
    anchors[bare(name)] ??= goodsKind(bare(name), known)
  return anchors
}

/** Units of count are English names, of one or of many as the language has it: unit, units. */
const singular = (unit: string): string => unit.replace(/(?<=\p{Ll}{2})s$/u, '')

/** What a claim says, as it can be compared. The day is that of publication. */
export const facetsOf = (input: Input): Facets => {
  const { claim, day, knowledge } = input
  const known = lookup(knowledge)
  const roles = toldRoles(claim.roles)
  const role = (name: RoleName): readonly string[] =>
    [...new Set(roles[name].flatMap((filler) => keysOf(filler, known)))].toSorted()
  const anchors = Object.entries(anchorsOf(input, known)).toSorted(([one], [other]) =>
    one < other ? -1 : 1,
  )
  const { predicate, factuality, speaker, date, amount } = claim
  return {
    predicate,
    topic: topicFor(predicate),
    factuality,
    roles: {
      actor: role('actor'),
      target: role('target'),
      item: role('item'),
      instrument: role('instrument'),
    },
    anchors: Object.fromEntries(anchors),
    speaker: speaker ? (speaker.entity ?? bare(speaker.name)) : null,
    date: date?.value ?? null,
    amount: amount ? { value: amount.value, unit: singular(amount.unit) } : null,
    day: day.slice(0, 10),
  }
}

/**
 * One id for all claims of the same words that read the same on the same day: copies of a text.
 * A claim that nothing can be compared with is only itself, in its article.
 */
export const formId = (facets: Facets, claim: string, article: string | null): string =>
  createHash('sha256')
    .update(JSON.stringify([claim, article, facets]))
    .digest('hex')
    .slice(0, 16)
