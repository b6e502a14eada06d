/** Claims by their scores, best first. */
import { leastShown, shareOfBest } from './limits.ts'

export type Hit = { readonly seq: number; readonly score: number }

// Few claims are ever shown: they are sorted band by band, as far as somebody asks.
const bands = 256

/** The better one first, of equals what was stored last. */
export const byScore = (one: Hit, other: Hit): number =>
  other.score - one.score || other.seq - one.seq

const bandsOf = (scores: Float64Array, best: number): readonly (readonly number[])[] => {
  const found: number[][] = Array.from({ length: bands + 1 }, () => [])
  for (const [seq, score] of scores.entries())
    if (score > 0) found[bands - Math.floor((score / best) * bands)]?.push(seq)
  return found
}

/**
 * Claims with a score, best first, as long as they have half of what the best one has; a few are
 * shown even so.
 */
export function* bestFirst(scores: Float64Array): Generator<Hit, undefined> {
  const best = scores.reduce((most, score) => Math.max(most, score), 0)
  let shown = 0
  for (const band of bandsOf(scores, best)) {
    const hits = band.map((seq) => ({ seq, score: scores[seq] ?? 0 })).toSorted(byScore)
    for (const hit of hits) {
      if (hit.score < best * shareOfBest && shown >= leastShown) return
      shown += 1
      yield hit
    }
  }
}
