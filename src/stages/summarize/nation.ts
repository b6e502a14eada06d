import type { GistNoun } from '#languages/kinds/gist'
import type { Claim, Filler } from '#model/claim'
import type { Span } from '#model/span'
import { contains } from '#model/span'
import { mentionsIn } from './mentions.ts'
import type { Names } from './naming.ts'
import { groupNoun } from './naming.ts'
import type { NounPlace } from './noun-places.ts'
import { nationalGroups } from './word-sets.ts'

const countries = new Set(Object.values(nationalGroups))

/** Where the words of a claim name groups of a country, longest first where they overlap. */
const groupsOf = (country: string, evidence: Span, names: Names): readonly NounPlace[] =>
  names
    .groupsIn(evidence)
    .filter(({ id }) => nationalGroups[id] === country)
    .sort((one, other) => one.start - other.start || other.end - one.end)

/**
 * The group that stands for a country in the words of a claim: `Chinese tech companies` where the
 * role says China and China itself is not named beside them. Null where the country is meant.
 */
export const groupFor = (claim: Claim, { entity }: Filler, names: Names): GistNoun | null => {
  if (entity === null || !countries.has(entity)) return null
  const groups = groupsOf(entity, claim.evidence, names)
  const [first] = groups
  if (!first) return null
  const named = mentionsIn(names.entities.get(entity), claim.evidence)
  const alone = named.every((one) => groups.some((group) => contains(group, one)))
  return alone ? groupNoun(names, first.id) : null
}
