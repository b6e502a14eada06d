import type { LanguagePack } from '#languages/pack'
import { topicFor } from '#stages/match-claims/topics'
import { indexTerms } from '#text/index-terms'
import { remember } from '#text/remember'
import { stem } from '#text/stem'
import type { Reading } from './reading.ts'

const stopsOf = remember(({ words }: LanguagePack) => new Set(words.stopWords))

/** The words of a reading that say something, without those of its names. */
const wordsOf = ({ text, pack, names }: Reading): readonly string[] => {
  const named = new Set(names.flatMap(({ forms }) => forms.flatMap(indexTerms)))
  return indexTerms(text)
    .filter((term) => !stopsOf(pack).has(term) && !named.has(term))
    .map((term) => stem(term, pack.words.stemmer))
}

/** What a reading tells that is the same in every language, but for its names. */
const contentsOf = ({ figures, dates, things, claims }: Reading): readonly string[] => [
  ...figures.map(({ value }) => String(value)),
  ...dates.map(({ value }) => value),
  ...things,
  ...claims.flatMap(({ predicate }) => topicFor(predicate) ?? []),
]

/** Whether both are in one language, so that their words can be compared. */
export const isOneLanguage = (said: Reading, cited: Reading): boolean =>
  said.pack.code === cited.pack.code

/** What a sentence tells, whoever it names: words, or what stands for them where the other's differ. */
export const toldBy = (said: Reading, other: Reading): ReadonlySet<string> =>
  new Set(isOneLanguage(said, other) ? wordsOf(said) : contentsOf(said))

/** What a sentence tells that another tells too. */
export const toldInCommon = (said: Reading, other: Reading): ReadonlySet<string> =>
  toldBy(said, other).intersection(toldBy(other, said))

/** Whom a reading names. */
export const namedBy = ({ names, homes }: Reading): ReadonlySet<string> =>
  new Set([...names.map(({ id }) => id), ...homes])
