import { pyramidShare } from './limits.ts'

/** News told from the top, or a text whose first paragraph is only its beginning. */
export type Shape = 'pyramid' | 'open'

/**
 * The shape of a text: does its first paragraph hold what the title speaks of?
 *
 * Without a title, or with a title without words of its own, it is taken for a pyramid: most news is.
 */
export const shapeOf = (title: readonly string[], first: readonly string[]): Shape => {
  const wanted = new Set(title)
  if (wanted.size === 0) return 'pyramid'
  const held = new Set(first)
  const share = [...wanted].filter((term) => held.has(term)).length / wanted.size
  return share >= pyramidShare ? 'pyramid' : 'open'
}
