import type { Match, Way } from '#store/store'

/**
 * An entity as a term of the index: made so that nobody can type it, and `ascii` does not split it.
 */
export const entityTerm = (id: string): string => `§${id.replaceAll(/[^\p{L}\p{N}]/gu, '·')}`

/** What a claim says happens, as a term of the index, no less out of reach. */
export const predicateTerm = (predicate: string): string => `§${entityTerm(predicate)}`

/** How firm a claim is, and what its sentence speaks of (knowledge/themes.ts), as terms of the index. */
export const factualityTerm = (factuality: string): string => predicateTerm(`firm ${factuality}`)
export const themeTerm = (theme: string): string => predicateTerm(`theme ${theme}`)

/** The kind of claim it is, as a term of the index: nobody can type this either. */
export const frameTerm = (frame: string): string => predicateTerm(`frame ${frame}`)

const quoted = (terms: readonly string[]): string => `"${terms.join(' ')}"`

const wayText = (way: Way): string => {
  if (way.kind === 'entity') return quoted([entityTerm(way.id)])
  if (way.kind === 'predicate') return quoted([predicateTerm(way.predicate)])
  if (way.kind === 'frame') return quoted([frameTerm(way.frame)])
  if (way.kind === 'theme') return quoted([themeTerm(way.theme)])
  if (way.kind === 'factuality') return quoted([factualityTerm(way.factuality)])
  return quoted(way.terms) + (way.prefix ? '*' : '')
}

/**
 * A match in FTS5's query syntax. Terms hold letters and digits only and stand in quotation marks,
 * so nothing that was typed is ever read as syntax.
 */
export const matchText = (match: Match): string =>
  match.length === 0
    ? '""'
    : match.map((ways) => `(${ways.map(wayText).join(' OR ')})`).join(' AND ')
