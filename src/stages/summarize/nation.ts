import type { GistNoun } from '#languages/kinds/gist'
import type { Claim, Filler } from '#model/claim'
import type { Span } from '#model/span'
import { contains } from '#model/span'
import { scan } from '#text/lexicon'
import { remember } from '#text/remember'
import { mentionsIn } from './mentions.ts'
import type { Names } from './naming.ts'
import { groupNoun, groupTerms } from './naming.ts'
import { nationalGroups } from './word-sets.ts'

type Group = Span & { readonly id: string; readonly country: string }

const countries = new Set(Object.values(nationalGroups))

/** Where the words of a claim name groups of a country, longest first where they overlap. */
const groupsIn = remember((names: Names) =>
  remember((evidence: Span): readonly Group[] => {
    const words = names.words(evidence)
    return scan(groupTerms(names.knowledge)(names.pack), words)
      .flatMap(({ tag, from, to }) => {
        const [country, first, last] = [nationalGroups[tag], words[from], words[to - 1]]
        return country !== undefined && first && last
          ? [{ id: tag, country, start: first.start, end: last.end }]
          : []
      })
      .sort((one, other) => one.start - other.start || other.end - one.end)
  }),
)

/**
 * The group that stands for a country in the words of a claim: `Chinese tech companies` where the
 * role says China and China itself is not named beside them. Null where the country is meant.
 */
export const groupFor = (claim: Claim, { entity }: Filler, names: Names): GistNoun | null => {
  if (entity === null || !countries.has(entity)) return null
  const groups = groupsIn(names)(claim.evidence).filter(({ country }) => country === entity)
  const [first] = groups
  if (!first) return null
  const named = mentionsIn(names.entities.get(entity), claim.evidence)
  const alone = named.every((one) => groups.some((group) => contains(group, one)))
  return alone ? groupNoun(names, first.id) : null
}
