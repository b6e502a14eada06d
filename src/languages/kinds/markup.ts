import type { KeptRole, RemovedRole } from '#model/block'

/** A role that the words of a class or id speak for. */
export type NamedRole = RemovedRole | Extract<KeptRole, 'caption' | 'dek'>

type Words = { readonly [Role in NamedRole]?: readonly string[] }

/**
 * What templates in a language call the parts of a page, as classes and ids write it: small letters
 * without accents, hyphens between words. `strong` names stand on boxes that are nothing else,
 * `weak` ones also on parts of an article, `content` ones on the text of it.
 */
export type Markup = {
  readonly strong?: Words
  readonly weak?: Words
  readonly content?: readonly string[]
}
