import type { LanguagePack } from '#languages/pack'
import type { Predicate } from '#model/frame'
import type { Span } from '#model/span'
import { contains } from '#model/span'
import type { Term } from '#text/lexicon'
import { lexicon, scan } from '#text/lexicon'
import type { Sentence } from '#text/reading'
import { remember } from '#text/remember'
import type { Cue } from './cues.ts'

type Tag = 'no' | 'without' | 'innocent'

const table = remember(({ speech, words }: LanguagePack) => {
  const entries: readonly (readonly [Tag, readonly Term[]])[] = [
    ['no', speech?.negation ?? []],
    ['no', speech?.inability ?? []],
    ['no', speech?.say.deny ?? []],
    ['no', speech?.say.decline ?? []],
    ['innocent', speech?.notModal ?? []],
    // A preposition that denies (without) says how something is done, not that it is not.
    ['without', speech?.links ?? []],
  ]
  return lexicon(entries, { proclitics: words.proclitics })
})

/** What happens may be said by a no of its own: no wafers left is a shortage, not allowed a ban. */
const withOwnNo: ReadonlySet<Predicate> = new Set<Predicate>([
  'control.ban',
  'licence.refuse',
  'supply.shortage',
])

/** Letters that such a phrase may have beside its no; what is longer has other words within. */
const ownLetters = 18

const isPartOf = ({ predicate, ...cue }: Cue, no: Span): boolean =>
  withOwnNo.has(predicate) &&
  contains(cue, no) &&
  cue.end - cue.start <= no.end - no.start + ownLetters

/** The words of a sentence that say no to what it tells: not, never, denied, refused to. */
export const denialsIn = (
  { tokens }: Sentence,
  pack: LanguagePack,
  cues: readonly Cue[],
): readonly Span[] => {
  const hits = scan(table(pack), tokens)
    .filter(({ from, to }) => to > from)
    .map((hit) => ({
      ...hit,
      start: tokens[hit.from]?.start ?? 0,
      end: tokens[hit.to - 1]?.end ?? 0,
    }))
  const tagged = (tag: Tag) => hits.filter((hit) => hit.tag === tag && !hit.weak)
  const [no, without, innocent] = [tagged('no'), tagged('without'), tagged('innocent')]
  // "Not without a permit": both together say yes, under a condition.
  if (no.some((one) => without.some((two) => one.from === two.from && one.to === two.to))) return []
  return no
    .filter((one) => !innocent.some((two) => contains(two, one)))
    .filter((one) => !cues.some((cue) => isPartOf(cue, one)))
    .map(({ start, end }) => ({ start, end }))
}
