import type { Block } from './block.ts'
import type { Quote } from './span.ts'

export const changeKinds = ['unchanged', 'changed', 'added', 'removed'] as const

/** What became of a block from one version of an article to the next. */
export type ChangeKind = (typeof changeKinds)[number]

/** A block as it stands in one version, with its words. */
export type VersionBlock = Quote & Pick<Block, 'role' | 'kept'>

/** A stretch of words within a block that changed. */
export type WordChange = {
  readonly kind: Exclude<ChangeKind, 'changed'>
  readonly text: string
}

/** A block in two versions; null where the version has none. */
export type BlockChange = {
  readonly kind: ChangeKind
  readonly before: VersionBlock | null
  readonly after: VersionBlock | null
  /**
   * Of a block that changed: all that is not added is the text before, all that is not removed the
   * text after. Empty for any other.
   */
  readonly words: readonly WordChange[]
}
