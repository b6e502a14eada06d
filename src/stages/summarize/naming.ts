import type { KnownEntity, KnownNoun } from '#knowledge/entity'
import type { Knowledge } from '#knowledge/index'
import type { Gist, GistNoun, NounKind } from '#languages/kinds/gist'
import type { LanguagePack } from '#languages/pack'
import type { Filler } from '#model/claim'
import type { Entity, EntityType } from '#model/entity'
import type { Span } from '#model/span'
import { lazy } from '#text/lazy'
import type { Lexicon } from '#text/lexicon'
import { lexicon } from '#text/lexicon'
import { remember, rememberHere } from '#text/remember'
import type { Places } from './may-stand.ts'
import type { Place } from './mentions.ts'
import { bodiesOf, startsOf } from './mentions.ts'
import type { NounPlace } from './noun-places.ts'
import { nounsIn } from './noun-places.ts'
import { authorities } from './word-sets.ts'
import type { Words } from './words.ts'

const kindOf: { readonly [T in EntityType]?: NounKind } = {
  company: 'company',
  agency: 'agency',
  person: 'person',
  place: 'place',
  product: 'product',
  instrument: 'instrument',
}

const localized: readonly NounKind[] = ['place', 'agency', 'instrument', 'product']

const plainTerm = /^[^*…=~|?]+$/u

/** Terms for nouns of a kind, by noun id, for each knowledge base and language. */
const termsOf = (wanted: KnownNoun['kind']) =>
  remember(({ nouns }: Knowledge) =>
    remember((pack: LanguagePack) =>
      lexicon(
        nouns
          .filter(({ kind }) => kind === wanted)
          .map(({ id, terms }) => [id, terms[pack.code] ?? []] as const),
      ),
    ),
  )

const groupTerms = termsOf('group')
const goodsTerms = termsOf('goods')

const indexes = remember(({ entities, nouns }: Knowledge) => ({
  entities: new Map(entities.map((entity) => [entity.id, entity])),
  nouns: new Map(nouns.map((noun) => [noun.name.toLowerCase(), noun])),
  nounNames: new Map(nouns.map(({ id, name }) => [id, name])),
}))

/** Nouns made so far, by the id or name they were asked for: few in an article, so asked there first. */
type Nouns = Map<string, GistNoun | null>

/** Nouns for what the knowledge base holds, which are the same for every article of a language. */
const knownNouns = remember((_: Knowledge) =>
  remember((_reader: LanguagePack) =>
    remember((_pack: LanguagePack) => ({ entities: new Map(), common: new Map() }) as KnownNouns),
  ),
)

type KnownNouns = { readonly entities: Nouns; readonly common: Nouns }

/** What names are looked up in: the reader's language, the knowledge base, the article's entities and words. */
export type Names = {
  readonly gist: Gist
  /** BCP 47 tag of the reader's language. */
  readonly tag: string
  /** The article's language. */
  readonly pack: LanguagePack
  readonly knowledge: Knowledge
  readonly entities: ReadonlyMap<string, Entity>
  /** Which ids are those of places of the article. */
  readonly places: Places
  /** The article. */
  readonly text: string
  readonly words: Words
  /** The knowledge base by ids and names. */
  readonly index: ReturnType<typeof indexes>
  /** Terms for people by trade or office. */
  readonly groupTerms: Lexicon<string>
  /** Where goods, and where people by trade or office, are named in the words of a claim. */
  readonly goodsIn: (evidence: Span) => readonly NounPlace[]
  readonly groupsIn: (evidence: Span) => readonly NounPlace[]
  /** Nouns for what the knowledge base holds, and for what this article names. */
  readonly known: KnownNouns
  readonly own: KnownNouns
  /** Mentions of companies and agencies in the order of the text, and where any name begins. */
  readonly bodies: () => readonly Place[]
  readonly starts: () => ReadonlySet<number>
}

type Given = Pick<Names, 'gist' | 'pack' | 'knowledge' | 'text' | 'words'>

const byId = (entities: readonly Entity[]): ReadonlyMap<string, Entity> => {
  const found = new Map<string, Entity>()
  for (const entity of entities) found.set(entity.id, entity)
  return found
}

/** The tables that names are looked up in, for one article and one reader. */
export const namesFor = (
  entities: readonly Entity[],
  { reader, ...given }: Given & { readonly reader: LanguagePack },
): Names => {
  const { gist, pack, knowledge, text, words } = given
  const [goods, groups] = [goodsTerms(knowledge)(pack), groupTerms(knowledge)(pack)]
  const here = byId(entities)
  return {
    gist,
    tag: reader.code,
    pack,
    knowledge,
    entities: here,
    places: { has: (id) => here.get(id)?.type === 'place' },
    text,
    words,
    index: indexes(knowledge),
    groupTerms: groups,
    goodsIn: rememberHere((evidence: Span) => nounsIn(evidence, words, goods)),
    groupsIn: rememberHere((evidence: Span) => nounsIn(evidence, words, groups)),
    known: knownNouns(knowledge)(reader)(pack),
    own: { entities: new Map(), common: new Map() },
    bodies: lazy(() => bodiesOf(entities)),
    starts: lazy(() => startsOf(entities)),
  }
}

/** A country or product that has an entry in the language's own list is a common noun there. */
const listedKind = (kind: NounKind): NounKind => (kind === 'product' ? 'goods' : kind)

/** A body that nobody knows and that is called by small letters: words of the article's language. */
const isForeignPhrase = (
  { id, name }: { readonly id: string; readonly name: string },
  names: Names,
): boolean =>
  names.pack.code !== names.tag && /^\p{Ll}+ \p{L}/u.test(name) && !names.index.entities.has(id)

/** An entry of the knowledge base by its id. */
export const knownEntity = ({ index }: Names, id: string): KnownEntity | undefined =>
  index.entities.get(id)

const entityNounOf = (
  names: Names,
  id: string,
  { name, type }: Pick<Entity, 'name' | 'type'>,
): GistNoun | null => {
  const { gist, tag } = names
  const kind = kindOf[type]
  if (!kind) return null
  const written = gist.names[id]
  if (written !== undefined) return gist.listed(written, listedKind(kind))
  if (isForeignPhrase({ id, name }, names)) return null
  const local = (gist.localized ?? localized).includes(kind)
    ? names.index.entities.get(id)?.names[tag]?.find((term) => plainTerm.test(term))
    : undefined
  return gist.unlisted(tag === 'en' ? name : (local ?? name), kind)
}

const made = (nouns: Nouns, key: string, make: () => GistNoun | null): GistNoun | null => {
  const known = nouns.get(key)
  if (known !== undefined) return known
  const noun = make()
  nouns.set(key, noun)
  return noun
}

/** An entity by its id as this language names it; null for dates, sums and strangers. */
export const entityNoun = (names: Names, id: string): GistNoun | null =>
  made(names.own.entities, id, () => newEntityNoun(names, id))

const newEntityNoun = (names: Names, id: string): GistNoun | null => {
  const known = names.index.entities.get(id)
  const entity = names.entities.get(id) ?? known
  if (!entity) return null
  const same = entity.name === known?.name && entity.type === known.type
  return same
    ? made(names.known.entities, id, () => entityNounOf(names, id, entity))
    : entityNounOf(names, id, entity)
}

const commonNounOf = (
  { gist, tag, pack }: Names,
  name: string,
  noun: KnownNoun | undefined,
): GistNoun | null => {
  const written = noun && gist.names[noun.id]
  const kind = noun && authorities.has(noun.id) ? 'agency' : (noun?.kind ?? 'goods')
  if (written !== undefined) return gist.listed(written, kind)
  return tag === 'en' && (noun || pack.code === 'en') ? gist.unlisted(name, kind) : null
}

/**
 * Goods, groups and rules by their English name; null where this language has no word for them. A
 * name that is not in the base is taken for English only where the article is.
 */
export const commonNoun = (names: Names, name: string): GistNoun | null =>
  made(names.own.common, name, () => newCommonNoun(names, name))

const newCommonNoun = (names: Names, name: string): GistNoun | null => {
  const known = names.known.common.get(name)
  if (known !== undefined) return known
  const noun = names.index.nouns.get(name.toLowerCase())
  const made = commonNounOf(names, name, noun)
  if (noun?.name === name) names.known.common.set(name, made)
  return made
}

/** People by trade or office, by the id of their noun. */
export const groupNoun = (names: Names, id: string): GistNoun | null => {
  const name = names.index.nounNames.get(id)
  return name === undefined ? null : commonNoun(names, name)
}

/** What fills a role, in the reader's language. */
export const nounFor = (names: Names, { entity, name }: Filler): GistNoun | null =>
  entity === null ? commonNoun(names, name) : entityNoun(names, entity)
