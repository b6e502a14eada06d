/** How much of what is searched each claim holds. */
import type { Part } from '#store/way'
import type { Database } from './database.ts'
import { first } from './database.ts'
import { againShare, rarityBounds, scoreShare, usualShare } from './limits.ts'
import type { PlacesOfPart } from './places.ts'
import { placesOf } from './places.ts'
import { rowsOf } from './rows-of.ts'

/** Claims that hold a part in one place, and what that counts. */
type List = { readonly rows: Uint32Array; readonly weight: number }

/** A part as it was found; rare parts tell more than what many claims say. */
export type HeldPart = {
  readonly places: PlacesOfPart
  readonly lists: readonly List[]
  readonly rarity: number
}

/** What each claim holds of the parts, by its number; 0 where it holds nothing or not what must be there. */
export type Held = { readonly parts: readonly HeldPart[]; readonly scores: Float64Array }

/** Arrays with one place for each claim; `most` and `sum` are of one part and zero in between. */
type Desk = {
  readonly claims: number
  readonly scores: Float64Array
  readonly most: Float64Array
  readonly sum: Float64Array
  readonly musts: Uint8Array
  readonly isSpeech: Uint8Array
}

const deskFor = (database: Database): Desk => {
  const row = first(database, 'SELECT count(*) AS claims, max(seq) AS last FROM claims')
  const size = Number(row?.last ?? 0) + 1
  return {
    claims: Number(row?.claims ?? 0),
    scores: new Float64Array(size),
    most: new Float64Array(size),
    sum: new Float64Array(size),
    musts: new Uint8Array(size),
    isSpeech: new Uint8Array(size),
  }
}

/** What a part counts by its places: the best of them, and a little for each further one. */
export const sharedOut = (most: number, sum: number): number => most + againShare * (sum - most)

/** Rows of either, least first, each once. */
const merged = (one: Uint32Array, other: Uint32Array): Uint32Array => {
  if (one.length === 0 || other.length === 0) return one.length === 0 ? other : one
  const rows = new Uint32Array(one.length + other.length)
  let count = 0
  let [mine, theirs] = [0, 0]
  while (mine < one.length || theirs < other.length) {
    const [my, their] = [
      one[mine] ?? Number.POSITIVE_INFINITY,
      other[theirs] ?? Number.POSITIVE_INFINITY,
    ]
    rows[count] = Math.min(my, their)
    count += 1
    if (my <= their) mine += 1
    if (their <= my) theirs += 1
  }
  return rows.subarray(0, count)
}

const union = (all: readonly Uint32Array[]): Uint32Array => all.reduce(merged, new Uint32Array())

/** The log of how many claims there are for each that holds it (as in bm25), none below nothing. */
const idf = (found: number, claims: number): number =>
  Math.max(0, Math.log((claims - found + 0.5) / (found + 0.5)))

const rarityOf = (found: number, claims: number): number => {
  const told = Math.log(1 + Math.max(4, claims) / (1 + found)) / Math.log(1 + 1 / usualShare)
  return Math.min(rarityBounds[1], Math.max(rarityBounds[0], told))
}

/** Claims that say a part themselves; each way they say it in counts for their rank. */
const ownList = (database: Database, places: PlacesOfPart, { claims, scores }: Desk): List => {
  const { own, weight } = places
  const ways = own.map((match) => rowsOf(database, 'claims_index', match))
  for (const rows of ways) {
    const gain = scoreShare * weight * idf(rows.length, claims)
    for (const row of rows) scores[row] = (scores[row] ?? 0) + gain
  }
  return { rows: union(ways), weight }
}

const spokenList = (
  { spokenOf }: PlacesOfPart,
  less: readonly List[],
  { isSpeech }: Desk,
): List => {
  const rows = spokenOf ? union(less.slice(-spokenOf.last).map((list) => list.rows)) : null
  return {
    rows: rows?.filter((row) => isSpeech[row]) ?? new Uint32Array(),
    weight: spokenOf?.weight ?? 0,
  }
}

/** Adds what a part counts to the scores of the claims that hold it. */
const addUp = ({ lists, rarity, places }: HeldPart, desk: Desk): void => {
  const { most, sum, scores, musts } = desk
  for (const { rows, weight } of lists)
    for (const row of rows) {
      sum[row] = (sum[row] ?? 0) + weight
      if (weight > (most[row] ?? 0)) most[row] = weight
    }
  for (const { rows } of lists)
    for (const row of rows) {
      const best = most[row] ?? 0
      if (best === 0) continue
      scores[row] = (scores[row] ?? 0) + rarity * sharedOut(best, sum[row] ?? 0)
      if (places.must) musts[row] = (musts[row] ?? 0) + 1
      most[row] = 0
      sum[row] = 0
    }
}

/** Looks every part up, and adds up what each claim holds of them. */
export const heldBy = (database: Database, wanted: readonly Part[]): Held => {
  const desk = deskFor(database)
  const looked = wanted
    .map(placesOf)
    .map((places) => ({ places, own: ownList(database, places, desk) }))
  for (const { places, own } of looked)
    if (places.isSpeech) for (const row of own.rows) desk.isSpeech[row] = 1
  const parts = looked.map(({ places, own }): HeldPart => {
    const less = places.less.map(({ index, match, weight }) => ({
      rows: rowsOf(database, index, match),
      weight,
    }))
    const lists = [own, ...less, spokenList(places, less, desk)]
    return { places, lists, rarity: rarityOf(own.rows.length, desk.claims) }
  })
  for (const part of parts) addUp(part, desk)
  const needed = wanted.filter(({ must }) => must).length
  if (needed > 0)
    for (let row = 0; row < desk.scores.length; row += 1)
      if ((desk.musts[row] ?? 0) < needed) desk.scores[row] = 0
  return { parts, scores: desk.scores }
}
