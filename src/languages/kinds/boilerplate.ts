import type { KeptRole, RemovedRole } from '#model/block'
import type { Term } from '#text/lexicon'

/**
 * One line of clutter knowledge: what a block (or a part of one) of this role looks like.
 *
 * `match` is tried on the block, on each of its lines, on the items of a line that bars or dots
 * part, and on each sentence, always with straight apostrophes and plain spaces and without
 * leading bullets, arrows or emoji; so anchor it (`^`, `$`, flags `iu`). `hits` is a line it must
 * strike, `spares` the nearest innocent one. Ids are unique in all packs and never renamed.
 */
export type BoilerplateRule = {
  /** `role.what`: `related.read-also`; with the language in front where another pack has it too. */
  readonly id: string
  readonly role: RemovedRole
  readonly match: RegExp
  /** How much it says alone, 0–1; default 0.9. Weak ones need a second witness. */
  readonly weight?: number
  /** Where such a block stands: in the first or last part of the page, or anywhere (default). */
  readonly where?: 'start' | 'end'
  /** The line is the label of a box: titles, names or comments that follow it belong to it. */
  readonly opens?: true
  readonly hits: string
  readonly spares: string
}

/**
 * A heading or phrase that shows a kept role: a key-points box is a `list`, a question a `heading`.
 * It keeps its line whatever the other rules say; a `list` label takes the lines under it along.
 */
export type KeptRule = {
  readonly id: string
  readonly role: KeptRole
  readonly match: RegExp
  readonly hits: string
  readonly spares: string
}

export type Boilerplate = {
  readonly rules: readonly BoilerplateRule[]
  readonly kept: readonly KeptRule[]
  /** Words that speak to the reader: you, your, votre, profitez. */
  readonly address?: readonly Term[]
}
