import { givenNames } from '#knowledge/given-names'
import { romanizedSurnames } from '#knowledge/surnames'
import { bare } from '#text/fold'

const given = new Set(givenNames.map(bare))
const surnames = new Set(romanizedSurnames)

/** Whether a word is one of the given names that open a person's name. */
export const isGivenName = (word: string): boolean => given.has(bare(word))

/** Whether a word is a Chinese, Korean, Vietnamese or Japanese family name in Latin letters. */
export const isRomanizedSurname = (word: string): boolean => surnames.has(bare(word))

// One syllable of Pinyin, Wade-Giles or Revised Romanization: a start, a vowel group, a nasal or stop.
const syllable =
  '(?:[bcdfghjklmnpqrstwxyz]h?|ts|tz|hs)?(?:[aeiouw]{1,3}|y[aeou]{1,2}|[iu]a[io]|eo|yeo)(?:ng|n|k|l|m|p|t|h)?'
const syllables = new RegExp(`^${syllable}(?:${syllable})?$`, 'u')
const longestSyllables = 9

/** Whether a word can be one or two syllables of an East Asian given name. */
export const isRomanizedSyllables = (word: string): boolean =>
  word.length <= longestSyllables && syllables.test(bare(word))
