import type { Measure } from './measure.ts'
import { right } from './tally.ts'

/** Whether the document's language was named: the tag, or its first part where gold names no more. */
export const measureLanguage: Measure = ({ item, analysis }) => {
  const { id, lang } = item.gold
  const { tag } = analysis.language
  const isRight = tag === lang || (!lang.includes('-') && tag.split('-')[0] === lang)
  return {
    tallies: new Map([['language', right([isRight])]]),
    misses: isRight ? [] : [`${id}: language ${tag} for ${lang}`],
  }
}
