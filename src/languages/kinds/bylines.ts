import type { Term } from '#text/lexicon'

/**
 * A form of byline. `match` has the named group `names`: what stands there begins with one name, or
 * with several parted by the pack's separators; roles, dates, places and desks may follow and are
 * cut off by the engine. It sees one line with straight apostrophes and plain spaces.
 */
export type BylineRule = {
  readonly id: string
  readonly match: RegExp
  /** Opens the article's own text instead of a line: `(Mitte/Ann Lee) – …`, 本报讯（记者 …）. */
  readonly lead?: true
  readonly hits: string
  readonly spares: string
}

/**
 * A sentence form that shows a block to be about its author. A named group `name` gives who is
 * meant. First-person forms count only where the article itself does not speak so.
 */
export type BioRule = {
  /** `bio.first-person`, `bio.is-a-reporter`; with the language in front. */
  readonly id: string
  readonly match: RegExp
  readonly person: 'first' | 'third'
  readonly weight: number
  readonly hits: string
  readonly spares: string
}

/** What a language's pages say of who signs. */
export type Bylines = {
  readonly rules: readonly BylineRule[]
  /** Words between two authors: `and`, `et`, `,`. */
  readonly separators: readonly string[]
  /** Nouns for people who write: reporter, rédactrice; they are no part of a name. */
  readonly roles: readonly Term[]
  /**
   * Desks and agencies that sign in place of a person: `La rédaction`, `AFP`. A weak one (`~`) is a
   * noun that makes an outlet of the capitals before it: Courier, Gazette.
   */
  readonly desks: readonly Term[]
  readonly bio: readonly BioRule[]
  /** Words that tell a past from a present occupation: former, ancien, avant de. */
  readonly past: readonly Term[]
  /** Words that tell a pastime or a home from an occupation: in her spare time, vit à. */
  readonly leisure?: readonly Term[]
}
