import type { Mood } from '#languages/kinds/gist'
import type { LanguagePack } from '#languages/pack'
import type { Claim } from '#model/claim'
import { beginsWithYear } from '#text/edtf'
import { lexicon, scan } from '#text/lexicon'
import { remember } from '#text/remember'
import type { Names } from './naming.ts'

const softeners = remember(({ speech, words }: LanguagePack) =>
  lexicon(
    speech
      ? ([
          ['soft', [...speech.possible, ...speech.planned]],
          ['hard', speech.notModal],
        ] as const)
      : [],
    { proclitics: words.proclitics },
  ),
)

/** Whether the words of a claim hold a sign of forecast or plan, even where it is denied. */
const looksAhead = ({ evidence }: Claim, { pack, words }: Names): boolean => {
  const hits = scan(softeners(pack), words(evidence)).filter(({ weak }) => !weak)
  const hard = hits.filter(({ tag }) => tag === 'hard')
  return hits.some(
    ({ tag, from, to }) => tag === 'soft' && !hard.some((one) => one.from < to && from < one.to),
  )
}

/** Negative where the first EDTF date lies before the second, 0 where one holds the other or unknown. */
export const compareDates = (one: string, other: string): number => {
  if (one.startsWith(other) || other.startsWith(one)) return 0
  if (!beginsWithYear(one) || !beginsWithYear(other)) return 0
  return one < other ? -1 : 1
}

/** How firmly a claim is to be told, by its factuality, its words and its date. */
export const moodOf = (claim: Claim, names: Names, publishedAt: string | null): Mood => {
  if (claim.factuality === 'denied') return looksAhead(claim, names) ? 'unlikely' : 'denied'
  // A threat or a bill is dated by the day it was voiced, and lies ahead all the same.
  if (claim.predicate === 'control.propose') return claim.factuality
  const past = claim.date && publishedAt ? compareDates(claim.date.value, publishedAt) < 0 : false
  return claim.factuality === 'possible' && past ? 'hearsay' : claim.factuality
}
