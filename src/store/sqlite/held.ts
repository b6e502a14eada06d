/** Which claims hold how much of what is searched. */
import type { SQLInputValue } from 'node:sqlite'
import type { Part, Way } from '#store/store'
import {
  aboutShare,
  againShare,
  contextShare,
  eventShare,
  frameShare,
  leastShown,
  rarityBounds,
  scoreShare,
  shareOfBest,
  spokenOfShare,
  usualShare,
} from './limits.ts'
import { aboutText, matchText } from './match.ts'

type Piece = { readonly sql: string; readonly values: readonly SQLInputValue[] }

type Place = {
  readonly index: 'claims_index' | 'claims_context'
  readonly match: string
  readonly weight: number
  /** Whether the claim itself says it. */
  readonly isOwn?: boolean
}

// Ranking by rare words costs most of a search: only what the claim itself says is ranked.
const piece = (part: number, { index, match, weight, isOwn = false }: Place): Piece => ({
  sql: `SELECT rowid AS seq, ${part} AS part, ${weight} AS weight, ${isOwn} AS own,
    ${isOwn ? `bm25(${index}) * ${weight}` : '0.0'} AS score
    FROM ${index} WHERE ${index} MATCH ? AND within_deadline()`,
  values: [match],
})

const isOf =
  (...kinds: readonly Way['kind'][]) =>
  ({ kind }: Way): boolean =>
    kinds.includes(kind)

/** What of a part counts where the claim itself says it, what as much less, and what around it. */
const sorted = ({ ways }: Part) => {
  const isNamed = ways.some(isOf('entity'))
  // Of a name with a theme (one list among all lists) only the name is what was asked for.
  const isLess = isNamed
    ? isOf('frame', 'factuality', 'event', 'theme')
    : isOf('frame', 'factuality', 'event')
  const own = ways.filter((way) => !isLess(way))
  const around = own.filter((way) => !isOf('predicate')(way))
  const meant = [...own.filter(isOf('entity', 'theme')), ...ways.filter(isOf('frame'))]
  const kind: keyof typeof contextShare =
    isNamed || !ways.some(isOf('theme', 'predicate')) ? 'named' : 'happens'
  return {
    own,
    less: ways.filter((way) => isLess(way) && way.kind !== 'event'),
    events: ways.filter(isOf('event')),
    around,
    meant,
    kind,
  }
}

/** A part in the claim itself, as the kind of claim it is, around it, and in the article as a whole. */
const piecesOf = (part: Part, index: number): readonly Piece[] => {
  const { own, less, events, around, meant, kind } = sorted(part)
  const { weight } = part
  const places: readonly (Place & { readonly ways: readonly Way[] })[] = [
    { ways: own, index: 'claims_index', match: matchText([own]), weight, isOwn: true },
    { ways: less, index: 'claims_index', match: matchText([less]), weight: weight * frameShare },
    {
      ways: events,
      index: 'claims_index',
      match: matchText([events]),
      weight: weight * eventShare,
    },
    {
      ways: around,
      index: 'claims_context',
      match: matchText([around]),
      weight: weight * contextShare[kind],
    },
    {
      ways: meant,
      index: 'claims_context',
      match: aboutText(meant),
      weight: weight * aboutShare[kind],
    },
  ]
  return places.filter(({ ways }) => ways.length > 0).map((place) => piece(index, place))
}

/** What somebody denies or warns of stands around the claim, which only says that they do. */
const spokenOf = (parts: readonly Part[]): readonly Piece[] => {
  const said = parts.filter(({ isSpeech }) => isSpeech).map((part) => sorted(part).own)
  if (said.length === 0) return []
  const speech = matchText([said.flat()])
  return parts.flatMap((part, index) => {
    const { around, meant, kind } = sorted(part)
    if (part.isSpeech || kind !== 'happens' || around.length + meant.length === 0) return []
    const match = [around.length > 0 ? matchText([around]) : '', aboutText(meant)]
      .filter(Boolean)
      .join(' OR ')
    const { sql, values } = piece(index, {
      index: 'claims_context',
      match,
      weight: part.weight * spokenOfShare,
    })
    return [
      {
        sql: `${sql} AND rowid IN (SELECT rowid FROM claims_index WHERE claims_index MATCH ?)`,
        values: [...values, speech],
      },
    ]
  })
}

/** How rare each part is: a part that few claims say tells more than one that many say. */
const rarity = `SELECT part, min(${rarityBounds[1]}, max(${rarityBounds[0]},
    ln(1 + total * 1.0 / (1 + count(DISTINCT iif(own, seq, NULL)))) / ln(1 + 1 / ${usualShare})
  )) AS rarity
  FROM pieces, (SELECT max(4, count(*)) AS total FROM claims) GROUP BY part`

const partsHeld = `SELECT seq, part, min(score) AS score,
    max(weight) + ${againShare} * (sum(weight) - max(weight)) AS weight
  FROM pieces GROUP BY seq, part`

/**
 * A query for `seq` and `score` (least is best) of the claims that hold most of the parts by weight,
 * at least half of what the best one holds, and every part that must be there.
 */
export const heldBy = (parts: readonly Part[]): Piece => {
  const pieces = [...parts.flatMap(piecesOf), ...spokenOf(parts)]
  const musts = parts.flatMap(({ must }, part) => (must ? [part] : []))
  const needed = musts.map((part) => `max(part = ${part})`).join(' AND ')
  return {
    sql: `SELECT seq, rank * ${scoreShare} - held AS score FROM (
        WITH pieces AS MATERIALIZED (${pieces.map(({ sql }) => sql).join(' UNION ALL ')}),
          rarities AS MATERIALIZED (${rarity}),
          claims_held AS (
            SELECT seq, sum(score) AS rank, sum(weight * rarity) AS held
            FROM (${partsHeld}) JOIN rarities USING (part)
            GROUP BY seq ${needed && `HAVING ${needed}`}
          )
        SELECT seq, rank, held, max(held) OVER () AS best,
          row_number() OVER (ORDER BY held DESC, rank) AS place FROM claims_held
      ) WHERE held >= best * ${shareOfBest} OR place <= ${leastShown}`,
    values: pieces.flatMap(({ values }) => values),
  }
}
