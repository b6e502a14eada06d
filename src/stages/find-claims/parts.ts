import type { KnownNoun } from '#knowledge/entity'
import type { Filler } from '#model/claim'
import type { Entity, EntityType, Value } from '#model/entity'
import type { Quote, Span } from '#model/span'
import { overlaps, quote } from '#model/span'
import type { Lexicon } from '#text/lexicon'
import { scan } from '#text/lexicon'
import type { Sentence } from '#text/reading'
import type { PartKind } from './frame.ts'
import type { Standing } from './hearing.ts'

/** Something a sentence names: who or what may fill a role, or a value. */
export type Part = Quote & {
  readonly kind: PartKind
  readonly filler: Filler
  readonly value: Value | null
  /** Whether it says little, so that others go first. */
  readonly broad: boolean
  /** Whether it says too little to fill a role. */
  readonly vague?: boolean | undefined
  /** Id of the country that is meant where a group is one country's. */
  readonly home?: string | undefined
}

const kindOf = (type: EntityType, value: Value | undefined): PartKind => {
  if (type !== 'quantity') return type
  return value?.unit === '%' ? 'percent' : 'quantity'
}

/** Every mention of every entity as a part, in the order of the text. */
export const namedParts = (entities: readonly Entity[]): readonly Part[] =>
  entities
    .flatMap(({ id, name, type, value, mentions }) =>
      mentions.map(({ start, end, text }) => ({
        start,
        end,
        text,
        kind: kindOf(type, value),
        filler: { entity: id, name },
        value: value ?? null,
        broad: false,
      })),
    )
    .sort((one, other) => one.start - other.start || other.end - one.end)

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

const nounKinds = { goods: 'goods', group: 'group', rule: 'rule' } as const

/** The known nouns of a sentence; of two that overlap the longer one. */
export const nounParts = (
  text: string,
  { tokens }: Sentence,
  nouns: Lexicon<KnownNoun>,
): readonly Part[] => {
  const found = scan(nouns, tokens).flatMap(({ tag, from, to }) => {
    const start = tokens[from]?.start
    const end = tokens[to - 1]?.end
    return start === undefined || end === undefined
      ? []
      : [
          {
            ...quote(text, { start, end }),
            kind: tag.office ? ('office' as const) : nounKinds[tag.kind],
            filler: { entity: null, name: tag.name },
            value: null,
            broad: tag.broad ?? false,
            vague: tag.vague,
            home: tag.home,
          },
        ]
  })
  return longest(found)
}

/** The words that open a sentence and stand for someone, as a part that names them. */
export const standingPart = (
  text: string,
  standing: Standing | null,
  entityOf: (id: string) => Entity | undefined,
): readonly Part[] => {
  const entity = standing && entityOf(standing.entity)
  if (!standing || !entity) return []
  const filler = { entity: entity.id, name: entity.name }
  const kind = kindOf(entity.type, undefined)
  return [{ ...quote(text, standing), kind, filler, value: null, broad: false }]
}

const namedKinds: readonly PartKind[] = ['company', 'agency', 'person', 'place']

/** Without the groups that stand right before a name and only say what it is: chip maker Nvidia. */
export const withoutAppositions = (text: string, parts: readonly Part[]): readonly Part[] =>
  parts.filter((part, index) => {
    const next = parts[index + 1]
    const said =
      next && (part.kind === 'group' || part.kind === 'office') && namedKinds.includes(next.kind)
    return !said || text.slice(part.end, next.start).trim() !== ''
  })

/** Of parts that overlap, the longest; in the order of the text. Values overlap nothing: three chips. */
export const longest = (parts: readonly Part[]): readonly Part[] => {
  const kept: Part[] = parts.filter(({ value }) => value !== null)
  const bySize = parts.toSorted(
    (one, other) => other.end - other.start - (one.end - one.start) || one.start - other.start,
  )
  for (const part of bySize)
    if (!part.value && !kept.some((one) => !one.value && overlaps(one, part))) kept.push(part)
  return kept.sort((one, other) => one.start - other.start)
}
