import type { Analysis } from '#model/analysis'
import type { GistSentence } from '#model/summary'
import { folded } from '#text/fold'
import { ownWords } from './own-words.ts'

/** Small words of English that no sentence of another language holds but in a name. */
const english =
  /(?<![\p{L}\p{N}])(?:affecting|and|according|exports|have|of|plans|products|sales|said|the|were|with)(?![\p{L}\p{N}])/giu

/**
 * The English words of a gist sentence in another language that stand in no name: a pattern or name
 * of the language was missing.
 */
export const strangers = (sentence: GistSentence, analysis: Analysis): readonly string[] => {
  const { language } = analysis.summary.gist
  if (language === 'en') return []
  const own = ownWords(language)
  const names = analysis.entities.map(({ name }) => name)
  const printed = analysis.claims.flatMap(({ speaker }) => (speaker ? [speaker.name] : []))
  const rest = [...names, ...printed]
    .toSorted((one, other) => other.length - one.length)
    .reduce(
      (left, name) => left.replaceAll(name, '').replaceAll(name.replaceAll("'", '’'), ''),
      sentence.text,
    )
  return (rest.match(english) ?? []).filter((word) => !own.has(folded(word)))
}
