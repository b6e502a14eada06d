import type { World } from '#cli/world'
import { paintFor } from './paint.ts'
import type { Look } from './report.ts'

// Longer lines tire the eye, shorter ones break names.
const widest = 100
const narrowest = 40
const unknownWidth = 80

/** How to lay out results: as wide as the screen is, within what reads well; NO_COLOR obeyed. */
export const lookOf = ({ stdout, env }: Pick<World, 'stdout' | 'env'>): Look => ({
  width: Math.min(widest, Math.max(narrowest, stdout.columns ?? unknownWidth)),
  paint: env.NO_COLOR ? (_, text) => text : paintFor(stdout),
})
