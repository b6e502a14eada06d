import type { Facets } from './facets.ts'
import { maxChecked } from './limits.ts'
import { mayStandTogether } from './match-claims.ts'

export type Form = { readonly id: string; readonly facets: Facets }

/** Two forms that say the same, and how much they have in common. */
export type Tie = { readonly one: string; readonly other: string; readonly score: number }

const byId = (one: string, other: string): number => (one < other ? -1 : Number(one > other))

/** Strongest first; the ids decide where two are as strong, whoever came first. */
const inOrder = (ties: readonly Tie[]): readonly Tie[] =>
  ties.toSorted(
    (one, other) =>
      other.score - one.score || byId(one.one, other.one) || byId(one.other, other.other),
  )

const areCompatible = (one: readonly Form[], other: readonly Form[]): boolean =>
  one.every((first) => other.every((second) => mayStandTogether(first.facets, second.facets)))

/** The id of a cluster: that of its earliest form. */
const idOf = (group: readonly Form[]): string =>
  group
    .map(({ id, facets }) => ({ id, day: facets.day }))
    .toSorted((one, other) => byId(one.day, other.day) || byId(one.id, other.id))[0]?.id ?? ''

/**
 * Clusters of forms, by their id: forms that say the same stand together, strongest ties first,
 * as long as no two of a cluster speak against each other. So a vague claim joins one story and
 * does not pull two into one. Depends on the forms and ties alone, not on their order.
 */
export const gather = (
  forms: readonly Form[],
  ties: readonly Tie[],
): ReadonlyMap<string, readonly string[]> => {
  const groups = new Map<string, readonly Form[]>(forms.map((form) => [form.id, [form]]))
  for (const { one, other } of inOrder(ties)) {
    const [first, second] = [groups.get(one), groups.get(other)]
    if (!first || !second || first === second) continue
    const isSmall = first.length + second.length <= maxChecked
    if (isSmall && !areCompatible(first, second)) continue
    const joined = [...first, ...second]
    for (const { id } of joined) groups.set(id, joined)
  }
  return new Map(
    [...new Set(groups.values())].map((group) => [idOf(group), group.map(({ id }) => id)]),
  )
}
