import type { Family } from '#knowledge/families'
import { families } from '#knowledge/families'
import type { Term } from '#text/lexicon'

/** A word that names a family of products, as printed. */
export type FamilyWord = { readonly family: Family; readonly word: string }

/** The words that name families of products. */
export const familyTerms: readonly (readonly [FamilyWord, readonly Term[]])[] = families.flatMap(
  (family) => family.words.map((word) => [{ family, word }, [word.replace(':', '')]] as const),
)
