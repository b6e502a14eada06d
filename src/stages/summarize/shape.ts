import { fewClaims, pyramidShare } from './limits.ts'

/**
 * News told from the top, a text whose first paragraph is only its beginning, or one of which
 * nothing shows what it is about.
 */
export type Shape = 'pyramid' | 'open' | 'bare'

type Seen = {
  /** Terms of the title; none where there is no title above the text. */
  readonly title: readonly string[]
  /** Terms of the first paragraph. */
  readonly first: readonly string[]
  /** Claims for each sentence. */
  readonly claims: number
}

/**
 * The shape of a text: does its first paragraph hold what the title speaks of?
 *
 * Without a title, or with a title without words of its own, a text that claims something is taken
 * for a pyramid: most news is.
 */
export const shapeOf = ({ title, first, claims }: Seen): Shape => {
  const wanted = new Set(title)
  if (wanted.size === 0) return claims > fewClaims ? 'pyramid' : 'bare'
  const held = new Set(first)
  const share = [...wanted].filter((term) => held.has(term)).length / wanted.size
  return share >= pyramidShare ? 'pyramid' : 'open'
}
