/** What the text of an article names or means anywhere, whatever the words: weak, but better than nothing. */
import { impliedBy, kindsOf } from '#knowledge/implied'
import { knowledge } from '#knowledge/index'
import { packFor } from '#languages/index'
import type { Analysis } from '#model/analysis'
import { overlaps, quote } from '#model/span'
import { goodsIn } from '#stages/match-claims/goods'
import { nationalitiesIn } from '#stages/match-claims/nationalities-in'
import { entityTerm, goodsTerm, inArticleTerm } from './match.ts'

/** Terms of the index: names, the countries and makers they bring to mind, and goods with their kinds. */
export const inArticle = ({ text, blocks, entities, language }: Analysis): string => {
  const pack = packFor(language.tag)
  const kept = blocks.filter((block) => block.kept)
  const texts = kept.map((block) => quote(text, block).text)
  const named = entities.filter(({ mentions }) =>
    mentions.some((mention) => kept.some((block) => overlaps(block, mention))),
  )
  const goods = texts.flatMap((one) => goodsIn(one, knowledge, pack))
  const meant = [
    ...named.flatMap(({ id }) => [id, ...impliedBy(id)]),
    ...texts.flatMap((one) => nationalitiesIn(one, pack)),
  ]
  const kinds = [
    ...goods.map(({ name }) => name),
    ...[...named, ...goods].flatMap(({ id }) => kindsOf(id)),
  ]
  const all = [...meant.map(entityTerm), ...kinds.map(goodsTerm)]
  return [...new Set(all)].map(inArticleTerm).join(' ')
}
