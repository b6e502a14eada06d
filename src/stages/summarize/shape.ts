import { fewClaims, pyramidShare } from './limits.ts'

/**
 * News told from the top, a text whose first paragraph is only its beginning, or one of which
 * nothing shows what it is about.
 */
export type Shape = 'pyramid' | 'open' | 'bare'

type Seen<Term> = {
  /** Terms of the title; none where there is no title above the text. */
  readonly title: Iterable<Term>
  /** Terms of the first paragraph. */
  readonly first: Iterable<Term>
  /** Claims for each sentence. */
  readonly claims: number
}

/**
 * The shape of a text: does its first paragraph hold what the title speaks of?
 *
 * Without a title, or with a title without words of its own, a text that claims something is taken
 * for a pyramid: most news is.
 */
export const shapeOf = <Term>({ title, first, claims }: Seen<Term>): Shape => {
  const wanted = new Set(title)
  if (wanted.size === 0) return claims > fewClaims ? 'pyramid' : 'bare'
  const held = new Set(first)
  let shared = 0
  for (const term of wanted) if (held.has(term)) shared += 1
  return shared / wanted.size >= pyramidShare ? 'pyramid' : 'open'
}
