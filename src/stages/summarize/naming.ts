import type { KnownEntity, KnownNoun } from '#knowledge/entity'
import type { Knowledge } from '#knowledge/index'
import type { Gist, GistNoun, NounKind } from '#languages/kinds/gist'
import type { LanguagePack } from '#languages/pack'
import type { Filler } from '#model/claim'
import type { Entity, EntityType } from '#model/entity'
import { lexicon } from '#text/lexicon'
import { remember } from '#text/remember'
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

/** Terms for people by trade or office. */
export const groupTerms = termsOf('group')

/** Terms for goods. */
export const goodsTerms = termsOf('goods')

const indexes = remember(({ entities, nouns }: Knowledge) => ({
  entities: new Map(entities.map((entity) => [entity.id, entity])),
  nouns: new Map(nouns.map((noun) => [noun.name.toLowerCase(), noun])),
  nounNames: new Map(nouns.map(({ id, name }) => [id, name])),
}))

/** What names are looked up in: the reader's language, the knowledge base, the article's entities and words. */
export type Names = {
  readonly gist: Gist
  /** BCP 47 tag of the reader's language. */
  readonly tag: string
  /** The article's language. */
  readonly pack: LanguagePack
  readonly knowledge: Knowledge
  readonly entities: ReadonlyMap<string, Entity>
  /** The article. */
  readonly text: string
  readonly words: Words
}

/** The tables that names are looked up in, for one article and one reader. */
export const namesFor = (
  entities: readonly Entity[],
  { reader, ...given }: Omit<Names, 'tag' | 'entities'> & { readonly reader: LanguagePack },
): Names => ({
  ...given,
  tag: reader.code,
  entities: new Map(entities.map((entity) => [entity.id, entity])),
})

/** A country or product that has an entry in the language's own list is a common noun there. */
const listedKind = (kind: NounKind): NounKind => (kind === 'product' ? 'goods' : kind)

/** A body that nobody knows and that is called by small letters: words of the article's language. */
const isForeignPhrase = (
  { id, name }: { readonly id: string; readonly name: string },
  names: Names,
): boolean =>
  names.pack.code !== names.tag &&
  /^\p{Ll}+ \p{L}/u.test(name) &&
  !indexes(names.knowledge).entities.has(id)

/** An entry of the knowledge base by its id. */
export const knownEntity = ({ knowledge }: Names, id: string): KnownEntity | undefined =>
  indexes(knowledge).entities.get(id)

const entityNounOf = (names: Names, id: string): GistNoun | null => {
  const { gist, tag, knowledge } = names
  const known = indexes(knowledge).entities.get(id)
  const entity = names.entities.get(id) ?? known
  const kind = entity && kindOf[entity.type]
  if (!entity || !kind) return null
  const written = gist.names[id]
  if (written !== undefined) return gist.listed(written, listedKind(kind))
  if (isForeignPhrase(entity, names)) return null
  const local = (gist.localized ?? localized).includes(kind)
    ? known?.names[tag]?.find((term) => plainTerm.test(term))
    : undefined
  return gist.unlisted(tag === 'en' ? entity.name : (local ?? entity.name), kind)
}

const commonNounOf = (names: Names, name: string): GistNoun | null => {
  const { gist, tag, pack, knowledge } = names
  const noun = indexes(knowledge).nouns.get(name.toLowerCase())
  const written = noun && gist.names[noun.id]
  const kind = noun && authorities.has(noun.id) ? 'agency' : (noun?.kind ?? 'goods')
  if (written !== undefined) return gist.listed(written, kind)
  return tag === 'en' && (noun || pack.code === 'en') ? gist.unlisted(name, kind) : null
}

/** A noun for each id or name, made when it is first asked for: an article repeats itself. */
const madeOnce = (make: (names: Names, key: string) => GistNoun | null) => {
  const nounsOf = remember((_: Names) => new Map<string, GistNoun | null>())
  return (names: Names, key: string): GistNoun | null => {
    const nouns = nounsOf(names)
    const known = nouns.get(key)
    if (known !== undefined) return known
    const made = make(names, key)
    nouns.set(key, made)
    return made
  }
}

/** An entity by its id as this language names it; null for dates, sums and strangers. */
export const entityNoun = madeOnce(entityNounOf)

/**
 * Goods, groups and rules by their English name; null where this language has no word for them. A
 * name that is not in the base is taken for English only where the article is.
 */
export const commonNoun = madeOnce(commonNounOf)

/** People by trade or office, by the id of their noun. */
export const groupNoun = (names: Names, id: string): GistNoun | null => {
  const name = indexes(names.knowledge).nounNames.get(id)
  return name === undefined ? null : commonNoun(names, name)
}

/** What fills a role, in the reader's language. */
export const nounFor = (names: Names, { entity, name }: Filler): GistNoun | null =>
  entity === null ? commonNoun(names, name) : entityNoun(names, entity)
