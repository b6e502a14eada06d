import type { Settled } from '#model/article'
import { namedUnits } from './limits.ts'
import type { Region, Regions } from './regions.ts'
import type { Shape } from './shape.ts'
import type { Flow } from './text-flow.ts'
import type { Witness } from './witness.ts'

/** What is known of a page while its pieces are settled. */
export type Layout = {
  readonly shapes: readonly Shape[]
  readonly regions: Regions
  readonly root: Region
  readonly flow: Flow
  readonly witness: Witness
  /** The piece that is the headline; -1 where there is none. */
  readonly title: number
  readonly authors: readonly string[]
}

/** What structure decides of a piece, by which of its rules, and how surely. */
export const settle = (role: Settled['role'], rule: string, confidence: number): Settled => ({
  role,
  rule: `html.${rule}`,
  confidence,
})

/** Whether a piece begins with words that name an author of the page. */
export const namesAuthor = (shape: Shape, { authors }: Layout): boolean =>
  authors.some((name) => shape.text.slice(0, namedUnits).includes(name))
