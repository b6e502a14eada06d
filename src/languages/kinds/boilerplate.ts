import type { KeptRole, RemovedRole } from '#model/block'

/**
 * One line of clutter knowledge: what a block (or a line of one) of this role looks like.
 *
 * `match` is tried on the block's text as it stands (use `^`, `$`, flags `iu`). `hits` is a line it
 * must strike, `spares` the nearest innocent one. Ids are unique in all packs and never renamed.
 */
export type BoilerplateRule = {
  /** `role.what`: `related.read-also`. */
  readonly id: string
  readonly role: RemovedRole
  readonly match: RegExp
  /** How much it says alone, 0–1; default 0.9. Weak ones need a second witness. */
  readonly weight?: number
  /** Where such a block stands: in the first or last part of the page, or anywhere (default). */
  readonly where?: 'start' | 'end'
  readonly hits: string
  readonly spares: string
}

/** A heading or phrase that shows a kept role: a key-points box is a `list`, a question a `heading`. */
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
}
