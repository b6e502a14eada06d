import type { Term } from '#text/lexicon'

/** Languages in which the field is named; Latin-script forms stand under `en` and serve everywhere. */
export type NameTable = { readonly [tag: string]: readonly Term[] }

export type KnownType = 'company' | 'agency' | 'person' | 'place' | 'product' | 'instrument'

/** An entry of the knowledge base. Entries are sorted by id; no name belongs to two of them. */
export type KnownEntity = {
  readonly id: string
  /** Canonical English name. */
  readonly name: string
  readonly type: KnownType
  /** Wikidata item, only where a public source pairs it with this entity. */
  readonly wikidata?: string
  /** `MARKET:CODE`. */
  readonly ticker?: string
  /** ISO 3166-1 alpha-2 code of the seat; `EU` for bodies of the Union. */
  readonly country?: string
  /** Names and inflected forms by language, in the pattern syntax of `Term`; `name` need not be repeated. */
  readonly names: NameTable
  /** Forms that need a second cue of this entity or of the field nearby before they are linked. */
  readonly ambiguous?: readonly string[]
  /** For places: forms that mean the government when they act or speak (Washington, Pékin, 美方). */
  readonly metonyms?: NameTable
  /** For countries: capitals that are the government only where they open a clause or speak. */
  readonly seats?: NameTable
  /** Whether it speaks as a medium: its reports are attributed to it. */
  readonly medium?: boolean
  /** Whether it is a material or the like, known by its words but no proper name: never a mention. */
  readonly generic?: boolean
}

/**
 * Goods or groups of people that have no proper name: AI chips, gaming cards, Chinese companies,
 * industry experts. They fill roles by their English name; `entity` is null then.
 */
export type KnownNoun = {
  readonly id: string
  /** English name as it stands in a role: `AI chips`. */
  readonly name: string
  readonly kind: 'goods' | 'group' | 'rule'
  /** Says so little (products, components, software) that any other goods of the sentence go first. */
  readonly broad?: boolean
  /** Says too little to fill a role: companies, analysts, products. */
  readonly vague?: boolean
  /** Of groups: id of the country that acts or is hit where they are (Chinese companies). */
  readonly home?: string
  /** Of groups: those who hold public office and can restrict, charge or grant. */
  readonly office?: boolean
  /** Terms by language that mean it. */
  readonly terms: NameTable
}
