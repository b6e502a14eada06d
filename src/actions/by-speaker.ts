import type { Claim } from '#model/claim'

/** Claims by who makes them, in the order they first speak; what nobody is named for comes last. */
export const bySpeaker = <One extends Pick<Claim, 'speaker'>>(
  claims: readonly One[],
): readonly (readonly One[])[] => {
  const spoken = Map.groupBy(
    claims.filter(({ speaker }) => speaker),
    ({ speaker }) => speaker?.entity ?? speaker?.name,
  )
  const own = claims.filter(({ speaker }) => !speaker)
  return own.length > 0 ? [...spoken.values(), own] : [...spoken.values()]
}
