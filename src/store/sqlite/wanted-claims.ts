/** The claims that hold most of what is wanted, in the order in which they are shown. */
import type { Keys } from '#store/cursor'
import type { ClaimQuery } from '#store/store'
import type { Part } from '#store/way'
import { bestFirst, type Hit } from './best-first.ts'
import { filtered, startClock } from './conditions.ts'
import type { Database } from './database.ts'
import { all } from './database.ts'
import { heldBy } from './held.ts'
import { firstFiltered, maxLookedAgain } from './limits.ts'
import { lookAgain } from './look-again.ts'

/** A claim by its number, with what the list is ordered by, least first. */
export type WantedClaim = { readonly seq: number; readonly keys: readonly number[] }

/** How many keys a claim has. */
export const wantedKeyCount = 5

// What is looked at again stands before all the rest, whatever its score.
const ahead = 1_000

function* taken<T>(items: Iterator<T, undefined>, most: number): Generator<T, undefined> {
  for (let count = 0; count < most; count += 1) {
    const { value, done } = items.next()
    if (done) return
    yield value as T
  }
}

/** Those of the hits that the filters let through. */
const passing = (database: Database, query: ClaimQuery, hits: readonly Hit[]): readonly Hit[] => {
  const where = filtered(database, query)
  if (where.values.length === 0) return hits
  const rows = all(
    database,
    `SELECT c.seq FROM json_each(?) AS hit CROSS JOIN claims AS c ON c.seq = hit.value ${where.text()}`,
    [JSON.stringify(hits.map(({ seq }) => seq)), ...where.values],
  )
  const seqs = new Set(rows.map((row) => Number(row.seq)))
  return hits.filter(({ seq }) => seqs.has(seq))
}

function* filteredHits(
  database: Database,
  query: ClaimQuery,
  hits: Iterator<Hit, undefined>,
): Generator<Hit, undefined> {
  for (let most = firstFiltered; ; most *= 4) {
    const some = [...taken(hits, most)]
    if (some.length === 0) return
    yield* passing(database, query, some)
  }
}

/** All hits that the filters let through, the best of them looked at again. */
function* inOrder(database: Database, query: ClaimQuery): Generator<WantedClaim, undefined> {
  const { parts, scores } = heldBy(database, query.wanted ?? [])
  const hits = filteredHits(database, query, bestFirst(scores))
  const best = [...taken(hits, maxLookedAgain)]
  for (const { seq, score, confidence, n, article } of lookAgain(database, parts, best))
    yield { seq, keys: [-score - ahead, -confidence, n, -article, seq] }
  for (const { seq, score } of hits) yield { seq, keys: [-score, 0, 0, 0, -seq] }
}

const isAfter = ({ keys }: WantedClaim, last: Keys | null): boolean => {
  const at = keys.findIndex((key, index) => key !== last?.[index])
  return !last || (at >= 0 && (keys[at] ?? 0) > Number(last[at]))
}

/** One more than `limit` of the claims that fit, after those that were shown. */
export const wantedClaims = (
  database: Database,
  query: ClaimQuery,
  { limit, after }: { readonly limit: number; readonly after: Keys | null },
): readonly WantedClaim[] => {
  startClock(database)
  return inOrder(database, query)
    .filter((claim) => isAfter(claim, after))
    .take(limit + 1)
    .toArray()
}

/** All claims that hold enough of what is wanted. */
export const allWanted = (database: Database, wanted: readonly Part[]): readonly number[] => {
  startClock(database)
  return [...bestFirst(heldBy(database, wanted).scores)].map(({ seq }) => seq)
}
