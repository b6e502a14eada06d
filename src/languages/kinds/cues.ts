import type { Predicate } from '#model/frame'
import type { Term } from '#text/lexicon'

/** The words that restrict, sell, deny, cost …, by predicate, and what surrounds them. */
export type Cues = {
  /**
   * What triggers each predicate. Nouns count as verbs do: `renforcement*`, `tightening`. Weak (`~`):
   * words that hint at it (prison, wafers) or name the thing without saying what happens to it (export
   * controls). Write what is said of it as a phrase (`price* … rise*`): it is worth more than a word.
   */
  readonly predicates: { readonly [P in Predicate]?: readonly Term[] }
  /**
   * Words that show that a sentence is about chips, chip trade or export rules. Weak (`~`): words that
   * other news uses as well (tariffs, server, memory, licence); a page without strong ones is about
   * something else.
   */
  readonly domain: readonly Term[]
  /** Words that open a new clause: and, but, which, tandis que; weak (`~`) those whose clause claims nothing of its own: because, if. */
  readonly clauses: readonly Term[]
  /** Signs of the passive, and of the agent behind it: `by`, `par`, `von`. */
  readonly passive: readonly Term[]
  readonly agent: readonly Term[]
  /** Words before the one who is hit or served: to, for, against, à, contre; behind it where `verbLast` (に, 에, 'e). */
  readonly toward: readonly Term[]
  /** Words that speak to the reader or jest: you, your, vous, imaginez. Such sentences claim little. */
  readonly asides?: readonly Term[]
  /** Whether the main verb stands at the end of its clause and the marks of a name behind it: Japanese, Korean, Turkish. */
  readonly verbLast?: boolean
  /** Whether a comma parts clauses by the rules of spelling, and seldom anything else: German. */
  readonly commaPartsClauses?: boolean
}
