import { givenNames } from '#knowledge/given-names'
import { bare } from '#text/fold'

const given = new Set(givenNames.map(bare))

/** Whether a word is one of the given names that open a person's name. */
export const isGivenName = (word: string): boolean => given.has(bare(word))
