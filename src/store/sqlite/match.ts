import type { Match, Way } from '#store/way'

/**
 * An entity as a term of the index: made so that nobody can type it, and `ascii` does not split it.
 */
export const entityTerm = (id: string): string => `§${id.replaceAll(/[^\p{L}\p{N}]/gu, '·')}`

/** What a claim says happens, as a term of the index, no less out of reach. */
export const predicateTerm = (predicate: string): string => `§${entityTerm(predicate)}`

/** How firm a claim is, and what its sentence speaks of (knowledge/themes.ts), as terms of the index. */
export const factualityTerm = (factuality: string): string => predicateTerm(`firm ${factuality}`)
export const themeTerm = (theme: string): string => predicateTerm(`theme ${theme}`)

/** How a name sounds, as a term of the index. */
export const soundTerm = (sound: string): string => predicateTerm(`sound ${sound}`)

/** What goods are a kind of, as a term of the index. */
export const goodsTerm = (name: string): string => predicateTerm(`goods ${name}`)

/** The kind of claim it is, as a term of the index: nobody can type this either. */
export const frameTerm = (frame: string): string => predicateTerm(`frame ${frame}`)

/** What an article as a whole is about, made of another of these terms. */
export const aboutTerm = (term: string): string => `§about${term}`

/** What the text of an article names or means, wherever, made of another of these terms. */
export const inArticleTerm = (term: string): string => `§in${term}`

const quoted = (terms: readonly string[]): string => `"${terms.join(' ')}"`

/** Null for words, which stand as they are. */
const termOf = (way: Way): string | null => {
  if (way.kind === 'entity') return entityTerm(way.id)
  if (way.kind === 'goods') return goodsTerm(way.name)
  if (way.kind === 'predicate' || way.kind === 'event') return predicateTerm(way.predicate)
  if (way.kind === 'frame') return frameTerm(way.frame)
  if (way.kind === 'theme') return themeTerm(way.theme)
  if (way.kind === 'sound') return soundTerm(way.sound)
  return way.kind === 'factuality' ? factualityTerm(way.factuality) : null
}

const wayText = (way: Way): string => {
  if (way.kind === 'within') return `${quoted(way.terms)} OR ${quoted([goodsTerm(way.name)])}`
  if (way.kind === 'words') return quoted(way.terms) + (way.prefix ? '*' : '')
  return quoted([termOf(way) ?? ''])
}

/** The ways of a part as what an article is about. */
export const aboutText = (ways: readonly Way[]): string =>
  ways
    .flatMap((way) => termOf(way) ?? [])
    .map((term) => quoted([aboutTerm(term)]))
    .join(' OR ')

/** The ways of a part as what the text of an article holds. */
export const articleText = (ways: readonly Way[]): string =>
  ways
    .flatMap((way) => {
      if (way.kind === 'words') return [wayText(way)]
      const term = way.kind === 'entity' || way.kind === 'goods' ? termOf(way) : null
      return term ? [quoted([inArticleTerm(term)])] : []
    })
    .join(' OR ')

/**
 * A match in FTS5's query syntax. Terms hold letters and digits only and stand in quotation marks,
 * so nothing that was typed is ever read as syntax.
 */
export const matchText = (match: Match): string =>
  match.length === 0
    ? '""'
    : match.map((ways) => `(${ways.map(wayText).join(' OR ')})`).join(' AND ')
