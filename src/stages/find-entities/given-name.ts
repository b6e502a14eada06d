import { givenNames } from '#knowledge/given-names'
import { romanizedSurnames } from '#knowledge/surnames'
import { bare } from '#text/fold'
import { alone, mostKnownWords } from '#text/word-memory'

/** Whether the names of a list hold a word, folded; a page asks of the same words again. */
const isAmong = (names: ReadonlySet<string>): ((word: string) => boolean) => {
  const known = new Map<string, boolean>()
  return (word) => {
    const found = known.get(word)
    if (found !== undefined) return found
    const made = names.has(bare(word))
    if (known.size >= mostKnownWords) known.clear()
    known.set(alone(word), made)
    return made
  }
}

/** Whether a word is one of the given names that open a person's name. */
export const isGivenName = isAmong(new Set(givenNames.map(bare)))

/** Whether a word is a Chinese, Korean, Vietnamese or Japanese family name in Latin letters. */
export const isRomanizedSurname = isAmong(new Set(romanizedSurnames))

// One syllable of Pinyin, Wade-Giles or Revised Romanization: a start, a vowel group, a nasal or stop.
const syllable =
  '(?:[bcdfghjklmnpqrstwxyz]h?|ts|tz|hs)?(?:[aeiouw]{1,3}|y[aeou]{1,2}|[iu]a[io]|eo|yeo)(?:ng|n|k|l|m|p|t|h)?'
const syllables = new RegExp(`^${syllable}(?:${syllable})?$`, 'u')
const longestSyllables = 9

/** Whether a word can be one or two syllables of an East Asian given name. */
export const isRomanizedSyllables = (word: string): boolean =>
  word.length <= longestSyllables && syllables.test(bare(word))
