import type { Factuality } from '#model/claim'
import type { Frame } from '#model/frame'

/** A sentence with what must be found in it: the pack's specification. */
export type Example = {
  readonly text: string
  /** Frames expected in this order; empty for a sentence without a claim. */
  readonly frames: readonly Frame[]
  readonly factuality?: Factuality
  /** Part of the speaker's printed name; null for the article itself. */
  readonly speaker?: string | null
}
