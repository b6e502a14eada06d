/** What is searched, in no store's own tongue. */
import type { Factuality } from '#model/claim'
import type { Frame, Predicate } from '#model/frame'
import type { SearchTerm } from '#text/index-terms'

/**
 * One way to say what is searched: words of the text; an entity, whatever it is called; what a claim
 * says happens (`evasion.smuggle`), in whatever words.
 */
export type Way =
  | ({ readonly kind: 'words' } & SearchTerm)
  | { readonly kind: 'entity'; readonly id: string }
  /** A name nobody knows by how it sounds in another script (text/sounds.ts). */
  | { readonly kind: 'sound'; readonly sound: string }
  /** Goods by what they are a kind of, by its English name. */
  | { readonly kind: 'goods'; readonly name: string }
  /** Goods or a rule named inside a longer name, which says more. */
  | ({ readonly kind: 'within'; readonly name: string } & SearchTerm)
  | { readonly kind: 'predicate'; readonly predicate: Predicate }
  /** The same, where another word of the kind was typed. */
  | { readonly kind: 'event'; readonly predicate: Predicate }
  | { readonly kind: 'frame'; readonly frame: Frame }
  | { readonly kind: 'theme'; readonly theme: string }
  | { readonly kind: 'factuality'; readonly factuality: Factuality }

/** What a text must hold: each of the groups, in any of its ways. No group matches nothing. */
export type Match = readonly (readonly Way[])[]

/** Part of what is searched: how much it tells, and whether nothing is found without it. */
export type Part = {
  readonly ways: readonly Way[]
  readonly weight: number
  readonly must: boolean
  /** Whether it is what somebody does by speaking (deny, warn), about something that need not be said again. */
  readonly isSpeech?: boolean
}
