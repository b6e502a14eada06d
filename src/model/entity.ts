import type { Quote } from './span.ts'

export const entityTypes = [
  'company',
  'agency',
  'person',
  'place',
  'product',
  'instrument',
  'date',
  'money',
  'quantity',
] as const

export type EntityType = (typeof entityTypes)[number]

/** A name (or date, sum, quantity) as it stands in the text, and the rule that found it. */
export type Mention = Quote & { readonly rule: string }

/**
 * What a date, a sum or a quantity says: an EDTF/ISO 8601 string for a date (`2023-10`,
 * `XXXX-10` where the year is unknown), else a number in `unit` (ISO 4217 code, `%`, or a unit).
 */
export type Value = { readonly value: number | string; readonly unit: string | null }

/** Who or what is meant, with every mention in the order of the text. */
export type Entity = {
  /** Stable: the knowledge base's id, or made of type and name where it is not known. */
  readonly id: string
  /** Canonical English name where known, else as printed. */
  readonly name: string
  readonly type: EntityType
  readonly wikidata: string | null
  readonly mentions: readonly Mention[]
  /** Only for date, money and quantity. */
  readonly value?: Value | undefined
}

/** What the entity stage adds: entities in the order of their first mention. */
export type Entities = { readonly entities: readonly Entity[]; readonly covered: boolean }
