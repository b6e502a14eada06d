import type { Analysis } from '#model/analysis'
import type { GistSentence } from '#model/summary'
import { folded } from '#text/fold'
import type { GoldClaim } from './item.ts'
import { isSameName } from './names.ts'
import type { Pair } from './pairs.ts'
import { fitsFrame, fitsSpeaker } from './pairs.ts'

type Scope = { readonly sentence: GistSentence; readonly wanted: GoldClaim }

const isSaid = (name: string, { text }: GistSentence): boolean =>
  folded(text).includes(folded(name))

const isAmong = (name: string, names: readonly string[]): boolean =>
  names.some((one) => isSameName(one, name))

/** Who the sentence says does it or suffers it, against the annotator: strangers and roles swapped. */
const wrongRoles = (given: Analysis['claims'][number], { sentence, wanted }: Scope): boolean => {
  const all = [...wanted.actor, ...wanted.target, ...wanted.item, ...wanted.instrument]
  const known = wanted.speaker ? [...all, wanted.speaker] : all
  const { actor, target } = given.roles
  const isWrong = (name: string, other: readonly string[], own: readonly string[]): boolean =>
    isSaid(name, sentence) &&
    (!isAmong(name, known) || (isAmong(name, other) && !isAmong(name, own)))
  return (
    actor.some(({ name }) => isWrong(name, wanted.target, wanted.actor)) ||
    target.some(({ name }) => isWrong(name, wanted.actor, wanted.target))
  )
}

/**
 * What is wrong with a gist sentence, by the annotator: no such claim, another frame, firmness or
 * speaker, a stranger in a role, or roles swapped. Empty where it is true to the article.
 */
export const faults = (
  sentence: GistSentence,
  analysis: Analysis,
  pairs: readonly Pair[],
): readonly string[] =>
  analysis.claims
    .filter(({ id }) => sentence.claims.includes(id))
    .flatMap((given) => {
      const wanted = pairs.find((pair) => pair.given === given)?.wanted
      if (!wanted) return ['no such claim']
      const wrong = [
        fitsFrame(wanted, given) ? [] : [`${given.frame} for ${wanted.frame}`],
        given.factuality === wanted.factuality
          ? []
          : [`${given.factuality} for ${wanted.factuality}`],
        fitsSpeaker(wanted, given.speaker?.name ?? null) ? [] : ['speaker'],
        wrongRoles(given, { sentence, wanted }) ? ['roles'] : [],
      ]
      return wrong.flat()
    })
