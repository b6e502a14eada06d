import type { Entity } from '#model/entity'
import type { Span } from '#model/span'
import type { Names } from './naming.ts'

/** A mention with the id of the entity meant. */
export type Place = Span & { readonly id: string }

/** Every mention of a company or agency in the order of the text. */
export const bodiesOf = (entities: readonly Entity[]): readonly Place[] => {
  const found: Place[] = []
  for (const { id, type, mentions } of entities)
    if (type === 'company' || type === 'agency')
      for (const { start, end } of mentions) found.push({ start, end, id })
  return found.sort((one, other) => one.start - other.start || other.end - one.end)
}

/** Where names begin. */
export const startsOf = (entities: readonly Entity[]): ReadonlySet<number> =>
  new Set(entities.flatMap(({ mentions }) => mentions.map(({ start }) => start)))

/** Index of the first place that starts at or behind the offset, by halving. */
const firstFrom = (all: readonly Span[], offset: number): number => {
  let [low, high] = [0, all.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

const inside = <One extends Span>(all: readonly One[], { start, end }: Span): readonly One[] => {
  const found: One[] = []
  for (let at = firstFrom(all, start); at < all.length; at += 1) {
    const one = all[at]
    if (!one || one.start >= end) break
    if (one.end <= end) found.push(one)
  }
  return found
}

/** The mentions of one entity that lie in a stretch of text. */
export const mentionsIn = (entity: Entity | undefined, span: Span): readonly Span[] =>
  entity ? inside(entity.mentions, span) : []

/** The first company or agency named in a stretch of text, by id. */
export const bodyIn = (names: Names, span: Span): string | null =>
  inside(names.bodies(), span)[0]?.id ?? null

/** Whether a name begins at the offset. */
export const beginsName = (names: Names, offset: number): boolean => names.starts().has(offset)
