/** Claims by their scores, best first. */
import { leastShown, shareOfBest } from './limits.ts'

export type Hit = { readonly seq: number; readonly score: number }

// Few claims are ever shown: they are sorted band by band, as far as somebody asks.
const bands = 256

/** The better one first, of equals what was stored last. */
const byScore = (one: Hit, other: Hit): number => other.score - one.score || other.seq - one.seq

type Range = { readonly least: number; readonly most: number }

/** Claims whose scores lie in the range, in bands, the best first. */
const bandsOf = (scores: Float64Array, { least, most }: Range): readonly (readonly Hit[])[] => {
  const found: Hit[][] = Array.from({ length: bands + 1 }, () => [])
  for (let seq = 0; seq < scores.length; seq += 1) {
    const score = scores[seq] ?? 0
    if (score <= 0 || score < least || score > most) continue
    const above = most > least ? (score - least) / (most - least) : 0
    found[bands - Math.floor(above * bands)]?.push({ seq, score })
  }
  return found
}

function* inRange(scores: Float64Array, range: Range): Generator<Hit, undefined> {
  for (const band of bandsOf(scores, range)) yield* band.toSorted(byScore)
}

/**
 * Claims with a score, best first, as long as they have half of what the best one has; a few are
 * shown even so.
 */
export function* bestFirst(scores: Float64Array): Generator<Hit, undefined> {
  const best = scores.reduce((most, score) => Math.max(most, score), 0)
  const least = best * shareOfBest
  let shown = 0
  for (const hit of inRange(scores, { least, most: best })) {
    shown += 1
    yield hit
  }
  if (shown >= leastShown) return
  for (const hit of inRange(scores, { least: 0, most: least })) {
    if (hit.score === least) continue
    if (shown >= leastShown) return
    shown += 1
    yield hit
  }
}
