import type { KeptRole, Removal, RemovedRole } from './block.ts'

/**
 * A block by what it says, so that it is found again when the text around it or the engine changes.
 *
 * Case, accents and punctuation do not count.
 */
export type BlockName = {
  /** Hash of its folded lines. */
  readonly hash: string
  readonly lines: number
  /** How many times the same lines stand before it on the page: 0 for the first. */
  readonly occurrence: number
}

/** One decision about blocks, as the pipeline applies it. Of two about one block the later holds. */
export type Edit = { readonly id: string } & (
  | { readonly action: 'restore'; readonly block: BlockName }
  | { readonly action: 'restore-rule'; readonly rule: string }
  | { readonly action: 'strike'; readonly block: BlockName; readonly reason: RemovedRole }
)

export const editRules = ['editor.restore', 'editor.strike'] as const

/** What an editor made of a block, and what the engine had made of it. */
export type BlockEdit = {
  /** Id of the edit that holds. */
  readonly id: string
  readonly rule: (typeof editRules)[number]
  /** 1: a person decided. */
  readonly confidence: number
  readonly was: { readonly role: KeptRole | RemovedRole; readonly removal: Removal | null }
}
