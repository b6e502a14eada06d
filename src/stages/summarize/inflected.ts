import type { Agreement, ClauseForm, Gist, Mood, NounKind, WordUse } from '#languages/kinds/gist'
import type { Inflected } from './ready-patterns.ts'

const forms = { main: 0, reported: 1, own: 2 } as const satisfies Record<ClauseForm, number>

const moods = {
  asserted: 0,
  possible: 1,
  planned: 2,
  denied: 3,
  hearsay: 4,
  unlikely: 5,
} as const satisfies Record<Mood, number>

const genders = { m: 0, f: 1, n: 2 } as const satisfies Record<Agreement['gender'], number>

const kinds = {
  place: 0,
  agency: 1,
  company: 2,
  person: 3,
  ruler: 4,
  group: 5,
  product: 6,
  goods: 7,
  instrument: 8,
  rule: 9,
} as const satisfies Record<NounKind, number>

const noKind = 10

/** A number for each use that a word can be put to. */
const useNumber = ({ form, mood, past, subject: { gender, plural, kind } }: WordUse): number => {
  const use = (forms[form] * 6 + moods[mood]) * 3 + genders[gender]
  return (use * 11 + (kind === null ? noKind : kinds[kind])) * 4 + (past ? 2 : 0) + (plural ? 1 : 0)
}

/**
 * A word of a pattern as its use asks for. Grammar is slow, and patterns have some hundred words that
 * are put to a few uses each: what was made of one is kept with it.
 */
export const inflected = ({ head, word, known }: Inflected, use: WordUse, gist: Gist): string => {
  const number = useNumber(use)
  const found = known.get(number)
  if (found !== undefined) return found
  const made = gist.inflect(head, word, use)
  known.set(number, made)
  return made
}
