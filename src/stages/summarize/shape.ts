import { fewClaims, pyramidShare } from './limits.ts'

/**
 * News told from the top, a text whose first paragraph is only its beginning, or one of which
 * nothing shows what it is about.
 */
export type Shape = 'pyramid' | 'open' | 'bare'

type Seen = {
  /** Terms by their numbers: those of the title, none where none stands above the text, then others. */
  readonly terms: ArrayLike<number>
  /** How many different ones there are: their numbers are smaller. */
  readonly count: number
  /** Where the terms of the title end, and those of the first paragraph behind them. */
  readonly title: number
  readonly first: number
  /** Claims for each sentence. */
  readonly claims: number
}

const isWanted = 1
const isHeld = 2

/** How much of what the title speaks of stands in the first paragraph, 0–1. */
const shareHeld = ({ terms, count, title, first }: Seen): number => {
  const known = new Uint8Array(count)
  let [wanted, held] = [0, 0]
  for (let at = 0; at < first; at += 1) {
    const term = terms[at] ?? 0
    if (at < title && known[term] !== isWanted) {
      known[term] = isWanted
      wanted += 1
    } else if (at >= title && known[term] === isWanted) {
      known[term] = isHeld
      held += 1
    }
  }
  return held / wanted
}

/**
 * The shape of a text: does its first paragraph hold what the title speaks of?
 *
 * Without a title, or with a title without words of its own, a text that claims something is taken
 * for a pyramid: most news is.
 */
export const shapeOf = (seen: Seen): Shape => {
  if (seen.title === 0) return seen.claims > fewClaims ? 'pyramid' : 'bare'
  return shareHeld(seen) >= pyramidShare ? 'pyramid' : 'open'
}
