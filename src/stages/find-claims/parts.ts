import type { Filler } from '#model/claim'
import type { Entity, EntityType, Value } from '#model/entity'
import type { Quote, Span } from '#model/span'
import { overlaps, quote } from '#model/span'
import type { Hit } from '#text/lexicon'
import type { Sentence } from '#text/reading'
import type { PartKind } from './frame.ts'
import { partBits } from './frame.ts'
import type { NounTag } from './sentence-words.ts'
import type { Standing } from './standing.ts'

/** Something a sentence names: who or what may fill a role, or a value. */
export type Part = Quote & {
  readonly kind: PartKind
  /** The kind as a bit. */
  readonly bit: number
  readonly filler: Filler
  readonly value: Value | null
  /** Whether it says little, so that others go first. */
  readonly broad: boolean
  /** Whether it says too little to fill a role. */
  readonly vague?: boolean | undefined
  /** Id of the country that is meant where a group is one country's. */
  readonly home?: string | undefined
}

/** All parts are made here, with the same fields in the same order. */
const partOf = (
  { start, end, text }: Quote,
  {
    kind,
    filler,
    value = null,
    broad = false,
    vague,
    home,
  }: Pick<Part, 'kind' | 'filler'> & Partial<Part>,
): Part => ({ start, end, text, kind, bit: partBits[kind], filler, value, broad, vague, home })

/** The kinds of some parts as bits. */
export const bitsOfParts = (parts: readonly Part[]): number => {
  let bits = 0
  for (const part of parts) bits |= part.bit
  return bits
}

const kindOf = (type: EntityType, value: Value | undefined): PartKind => {
  if (type !== 'quantity') return type
  return value?.unit === '%' ? 'percent' : 'quantity'
}

/** Every mention of every entity as a part, in the order of the text. */
export const namedParts = (entities: readonly Entity[]): readonly Part[] => {
  const found: Part[] = []
  for (const { id, name, type, value, mentions } of entities) {
    const kind = kindOf(type, value)
    const filler = { entity: id, name }
    for (const { start, end, text } of mentions)
      found.push(partOf({ start, end, text }, { kind, filler, value: value ?? null }))
  }
  return found.sort((one, other) => one.start - other.start || other.end - one.end)
}

/** The parts of each sentence, in one pass over both. */
export const partsBySentence = (
  parts: readonly Part[],
  sentences: readonly Span[],
): readonly (readonly Part[])[] => {
  let at = 0
  return sentences.map(({ start, end }) => {
    while (at < parts.length && (parts[at]?.start ?? 0) < start) at += 1
    const inside: Part[] = []
    for (; at < parts.length; at += 1) {
      const part = parts[at]
      if (!part || part.start >= end) break
      inside.push(part)
    }
    return inside
  })
}

const none: readonly Part[] = []

const nounKinds = { goods: 'goods', group: 'group', rule: 'rule' } as const

/** The known nouns of a sentence; of two that overlap the longer one. */
export const nounParts = (
  text: string,
  { tokens }: Sentence,
  nouns: readonly Hit<NounTag>[],
): readonly Part[] => {
  if (nouns.length === 0) return none
  const found: Part[] = []
  for (const {
    tag: { noun },
    from,
    to,
  } of nouns) {
    const start = tokens[from]?.start
    const end = tokens[to - 1]?.end
    if (start === undefined || end === undefined) continue
    const kind = noun.office ? 'office' : nounKinds[noun.kind]
    const filler = { entity: null, name: noun.name }
    const { broad = false, vague, home } = noun
    found.push(partOf(quote(text, { start, end }), { kind, filler, broad, vague, home }))
  }
  return longest(found)
}

/** The words that open a sentence and stand for someone, as a part that names them. */
export const standingPart = (
  text: string,
  standing: Standing | null,
  entityOf: (id: string) => Entity | undefined,
): Part | null => {
  const entity = standing && entityOf(standing.entity)
  if (!standing || !entity) return null
  const filler = { entity: entity.id, name: entity.name }
  const kind = kindOf(entity.type, undefined)
  return partOf(quote(text, standing), { kind, filler })
}

const namedKinds: readonly PartKind[] = ['company', 'agency', 'person', 'place']

const isApposition = (text: string, part: Part | undefined, next: Part | undefined): boolean =>
  part !== undefined &&
  (part.kind === 'group' || part.kind === 'office') &&
  next !== undefined &&
  namedKinds.includes(next.kind) &&
  text.slice(part.end, next.start).trim() === ''

/** Without the groups that stand right before a name and only say what it is: chip maker Nvidia. */
export const withoutAppositions = (text: string, parts: readonly Part[]): readonly Part[] => {
  for (let at = 0; at + 1 < parts.length; at += 1)
    if (isApposition(text, parts[at], parts[at + 1]))
      return parts.filter((part, index) => !isApposition(text, part, parts[index + 1]))
  return parts
}

/** Whether no two names or nouns overlap in parts that are in the order of the text. */
const areApart = (parts: readonly Part[]): boolean => {
  let reached = 0
  for (const { start, end, value } of parts) {
    if (value !== null) continue
    if (start < reached) return false
    reached = end
  }
  return true
}

const byPlace = (one: Part, other: Part): number =>
  one.start - other.start || Number(one.value === null) - Number(other.value === null)

const isOrdered = (parts: readonly Part[]): boolean => {
  for (let at = 1; at < parts.length; at += 1) {
    const [one, other] = [parts[at - 1], parts[at]]
    if (one && other && byPlace(one, other) > 0) return false
  }
  return true
}

/** Of parts that overlap, the longest; in the order of the text. Values overlap nothing: three chips. */
export const longest = (parts: readonly Part[]): readonly Part[] => {
  const ordered = isOrdered(parts) ? parts : parts.toSorted(byPlace)
  if (areApart(ordered)) return ordered
  const kept: Part[] = parts.filter(({ value }) => value !== null)
  const bySize = parts.toSorted(
    (one, other) => other.end - other.start - (one.end - one.start) || one.start - other.start,
  )
  for (const part of bySize)
    if (!part.value && !kept.some((one) => !one.value && overlaps(one, part))) kept.push(part)
  return kept.sort((one, other) => one.start - other.start)
}
