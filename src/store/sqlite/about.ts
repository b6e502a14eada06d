/** What an article as a whole is about: its claims are found by it though their sentences do not say so. */
import { packFor } from '#languages/index'
import type { Analysis } from '#model/analysis'
import { overlaps, quote } from '#model/span'
import { themesIn } from '#stages/match-claims/themes-in'
import { remember } from '#text/remember'
import { aboutFrom } from './limits.ts'
import { aboutTerm, entityTerm, frameTerm, themeTerm } from './match.ts'

const repeated = (all: readonly string[], least: number): readonly string[] => {
  const counts = Map.groupBy(all, (one) => one)
  return [...counts].flatMap(([one, { length }]) => (length >= least ? [one] : []))
}

const namedIn = ({ title, entities }: Analysis): readonly string[] =>
  entities
    .filter(
      ({ mentions }) =>
        mentions.length >= aboutFrom.mentions ||
        mentions.some((mention) => title && overlaps(title, mention)),
    )
    .map(({ id }) => id)

const spokenOf = ({ title, text, blocks, language }: Analysis): readonly string[] => {
  const pack = packFor(language.tag)
  const kept = blocks
    .filter((block) => block.kept)
    .flatMap((block) => themesIn(quote(text, block).text, pack))
  return [...themesIn(title?.text ?? '', pack), ...repeated(kept, aboutFrom.themes)]
}

/** Terms of the index: names and themes in the title or repeated, and kinds of event most told of. */
export const about = remember((analysis: Analysis): string => {
  const told = repeated(
    analysis.claims.map(({ frame }) => frame),
    aboutFrom.claims,
  )
  const all = [
    ...namedIn(analysis).map(entityTerm),
    ...spokenOf(analysis).map(themeTerm),
    ...told.map(frameTerm),
  ]
  return all.map(aboutTerm).join(' ')
})
