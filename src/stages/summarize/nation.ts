import type { GistNoun } from '#languages/kinds/gist'
import type { Claim, Filler } from '#model/claim'
import type { Span } from '#model/span'
import { contains } from '#model/span'
import { scan } from '#text/lexicon'
import { tokens } from '#text/tokens'
import { mentionsIn } from './mentions.ts'
import type { Names } from './naming.ts'
import { groupNoun, groupTerms } from './naming.ts'
import { nationalGroups } from './word-sets.ts'

type Group = Span & { readonly id: string }

/** Where the words of a claim name a group of this country, longest first where they overlap. */
const groupsOf = (
  { evidence }: Claim,
  country: string,
  { knowledge, pack }: Names,
): readonly Group[] => {
  const words = tokens(evidence.text, { start: 0, end: evidence.text.length })
  return scan(groupTerms(knowledge)(pack), words)
    .filter(({ tag }) => nationalGroups[tag] === country)
    .flatMap(({ tag, from, to }) => {
      const [first, last] = [words[from], words[to - 1]]
      return first && last
        ? [{ id: tag, start: evidence.start + first.start, end: evidence.start + last.end }]
        : []
    })
    .sort((one, other) => one.start - other.start || other.end - one.end)
}

/**
 * The group that stands for a country in the words of a claim: `Chinese tech companies` where the
 * role says China and China itself is not named beside them. Null where the country is meant.
 */
export const groupFor = (claim: Claim, { entity }: Filler, names: Names): GistNoun | null => {
  if (entity === null) return null
  const groups = groupsOf(claim, entity, names)
  const [first] = groups
  if (!first) return null
  const named = mentionsIn(names.entities.get(entity), claim.evidence)
  const alone = named.every((one) => groups.some((group) => contains(group, one)))
  return alone ? groupNoun(names, first.id) : null
}
