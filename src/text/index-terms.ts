/** How a text is cut up to be found again, alike in every store and in every script. */
import { folded } from './fold.ts'

// Two letters of a script without spaces make a term; one of these letters alone says too little.
const dense = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー々'
const runs = new RegExp(`(?<dense>[${dense}]+)|(?:(?![${dense}])[\\p{L}\\p{M}\\p{N}])+`, 'gu')

// Normalizing is quadratic in one run of combining marks; 30 is Unicode's Stream-Safe limit.
const longMarkRuns = /(\p{M}{30})\p{M}+/gu
const alphabetic = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u
// A word longer than this is no word; it would only swell the index.
const maxWordLength = 64

type Run = { readonly word: string; readonly dense: boolean }

const unmarked = (word: string): string =>
  alphabetic.test(word) ? word.normalize('NFD').replaceAll(/\p{M}/gu, '') : word

const runsOf = (text: string): readonly Run[] =>
  [...folded(text.replaceAll(longMarkRuns, '$1')).matchAll(runs)].map(([word, letters]) =>
    letters === undefined
      ? { word: unmarked(word).slice(0, maxWordLength), dense: false }
      : { word, dense: true },
  )

const pairs = (letters: readonly string[]): readonly string[] =>
  letters.slice(0, -1).map((letter, index) => letter + (letters[index + 1] ?? ''))

const lettersOf = (word: string): readonly string[] => Array.from(word)

/**
 * The terms a text is indexed by, in order: words folded and without accents, runs of Han, Kana
 * and Hangul as overlapping pairs of letters (芯片出口 → 芯片 片出 出口 口). The last letter of a
 * run stands alone too, so that a search for one letter finds every place it stands.
 */
export const indexTerms = (text: string): readonly string[] =>
  runsOf(text).flatMap(({ word, dense: isDense }) => {
    if (!isDense) return [word]
    const letters = lettersOf(word)
    return [...pairs(letters), ...letters.slice(-1)]
  })

/** One word of what was typed, as the terms that must follow one another in the index. */
export type SearchTerm = {
  readonly terms: readonly string[]
  /** Whether longer words that begin so are meant too. */
  readonly prefix: boolean
}

// Shorter beginnings match half of the index and take long.
const minPrefixLength = 4

/** How many letters at the end of a word of at least so many letters may be an ending. */
const endings = [
  [10, 3],
  [7, 2],
  [5, 1],
] as const

const withoutEnding = (letters: readonly string[]): readonly string[] => {
  const [, ending = 0] = endings.find(([least]) => letters.length >= least) ?? []
  return letters.slice(0, letters.length - ending)
}

const holdsDigit = (word: string): boolean => /\p{N}/u.test(word)

const termOf = ({ word, dense: isDense }: Run): SearchTerm => {
  const letters = lettersOf(word)
  if (!isDense && (letters.length < minPrefixLength || holdsDigit(word)))
    return { terms: [word], prefix: false }
  if (!isDense) return { terms: [withoutEnding(letters).join('')], prefix: true }
  return letters.length === 1
    ? { terms: letters, prefix: true }
    : { terms: pairs(letters), prefix: false }
}

/**
 * The words of what was typed, each as it must be looked up. Words of letters also find those that
 * begin alike but for an ending (licences → licen…), whatever the language inflects.
 */
export const searchTerms = (typed: string): readonly SearchTerm[] => runsOf(typed).map(termOf)

/** What was typed between quotation marks: just these words, one after the other. */
export const searchPhrase = (typed: string): SearchTerm => ({
  terms: runsOf(typed).flatMap((run) => {
    const letters = lettersOf(run.word)
    return run.dense && letters.length > 1 ? pairs(letters) : [run.word]
  }),
  prefix: false,
})
