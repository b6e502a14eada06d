/** Which claims hold how much of what is searched. */
import type { SQLInputValue } from 'node:sqlite'
import type { Part, Way } from '#store/store'
import { contextShare, frameShare, leastHeld, scoreShare, shareOfBest } from './limits.ts'
import { matchText } from './match.ts'

type Piece = { readonly sql: string; readonly values: readonly SQLInputValue[] }

// Ranking by rare words costs most of a search: only what the claim itself says is ranked.
const piece = (
  index: 'claims_index' | 'claims_context',
  ways: readonly Way[],
  { part, weight, isRanked = false }: { part: number; weight: number; isRanked?: boolean },
): Piece => ({
  sql: `SELECT rowid AS seq, ${part} AS part, ${weight} AS weight,
    ${isRanked ? `bm25(${index}) * ${weight}` : '0.0'} AS score
    FROM ${index} WHERE ${index} MATCH ? AND within_deadline()`,
  values: [matchText([ways])],
})

/** A part in the claim itself, as the kind of claim it is, and in what stands around it. */
const piecesOf = ({ ways, weight }: Part, part: number): readonly Piece[] => {
  const kinds = ways.filter(({ kind }) => kind === 'frame')
  const own = ways.filter(({ kind }) => kind !== 'frame')
  const around = own.filter(({ kind }) => kind !== 'predicate')
  return [
    ...(own.length > 0 ? [piece('claims_index', own, { part, weight, isRanked: true })] : []),
    ...(kinds.length > 0
      ? [piece('claims_index', kinds, { part, weight: weight * frameShare })]
      : []),
    ...(around.length > 0
      ? [piece('claims_context', around, { part, weight: weight * contextShare })]
      : []),
  ]
}

/**
 * A query for `seq` and `score` (least is best) of the claims that hold at least half of the parts by
 * weight, and every part that must be there.
 */
export const heldBy = (parts: readonly Part[]): Piece => {
  const pieces = parts.flatMap(piecesOf)
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0)
  const musts = parts.flatMap(({ must }, part) => (must ? [part] : []))
  const needed = musts.map((part) => `AND max(part = ${part})`).join(' ')
  return {
    sql: `SELECT seq, rank * ${scoreShare} - held AS score FROM (
        SELECT seq, rank, held, max(held) OVER () AS best FROM (
          SELECT seq, sum(score) AS rank, sum(weight) AS held FROM (
            SELECT seq, part, max(weight) AS weight, min(score) AS score
            FROM (${pieces.map(({ sql }) => sql).join(' UNION ALL ')}) GROUP BY seq, part
          ) GROUP BY seq HAVING sum(weight) >= ${whole * leastHeld} ${needed}
        )
      ) WHERE held >= best * ${shareOfBest}`,
    values: pieces.flatMap(({ values }) => values),
  }
}
