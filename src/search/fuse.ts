import { rankDamping } from './limits.ts'

/**
 * Several rankings as one, best first: what stands high in any of them, higher what does in more.
 *
 * Reciprocal rank fusion: scores of different searches cannot be compared, ranks can. Source:
 * Cormack, Clarke, Büttcher, SIGIR 2009.
 */
export const fused = <T>(
  rankings: readonly (readonly T[])[],
  keyOf: (item: T) => string,
): readonly T[] => {
  const found = new Map<string, { readonly item: T; readonly score: number }>()
  for (const ranking of rankings)
    for (const [rank, item] of ranking.entries()) {
      const key = keyOf(item)
      const score = (found.get(key)?.score ?? 0) + 1 / (rankDamping + rank + 1)
      found.set(key, { item, score })
    }
  return [...found.values()]
    .toSorted((one, other) => other.score - one.score)
    .map(({ item }) => item)
}
