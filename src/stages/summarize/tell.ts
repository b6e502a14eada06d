import type { GistSentence } from '#model/summary'
import { rememberHere } from '#text/remember'
import { composer, sentenceOf } from './compose.ts'
import type { Bar } from './limits.ts'
import {
  bars,
  fullArticle,
  leastSentences,
  mostMessages,
  mostSentences,
  mostTried,
} from './limits.ts'
import type { Message } from './message.ts'
import { inOrder } from './order.ts'
import type { Planned, Telling } from './plan.ts'
import { choose, mayFollow, tellsEnough, weigh, withDoubt } from './plan.ts'

/** How many sentences a plan makes. */
type Count = (planned: readonly Planned[]) => number

/** The claims worth most, and those that fit into their sentences without a further one. */
const chosenFrom = (weighed: readonly Planned[], sentencesOf: Count): readonly Planned[] => {
  let chosen = choose(weighed, mostMessages)
  while (sentencesOf(chosen) > mostSentences) chosen = chosen.slice(0, -1)
  chosen = withDoubt(chosen, weighed)
  // The doubt that has come in last stays; what it parted may make a sentence too many.
  while (sentencesOf(chosen) > mostSentences) chosen = chosen.toSpliced(-2, 1)
  for (const one of weighed) {
    if (chosen.includes(one) || chosen.length >= mostMessages) continue
    const more = [...chosen, one]
    if (sentencesOf(more) <= sentencesOf(chosen)) chosen = more
  }
  return chosen
}

/** The chosen and, where they make too few sentences, the best of those that were not good enough. */
const filledUp = (
  chosen: readonly Planned[],
  rest: readonly Planned[],
  sentencesOf: Count,
): readonly Planned[] => {
  let all = chosen
  for (const one of rest.slice(0, mostTried)) {
    if (sentencesOf(all) >= leastSentences) break
    if (all.includes(one) || !mayFollow(one, all)) continue
    const more = [...all, one]
    if (sentencesOf(more) > sentencesOf(all)) all = more
  }
  return all
}

/**
 * The gist of the messages. A full article is told in five sentences at least: where the sure
 * claims give fewer, the next best fill it up.
 */
export const tell = (messages: readonly Message[], scene: Telling): readonly GistSentence[] => {
  const weighed = weigh(messages, scene)
  const compose = composer(scene)
  const said = rememberHere((planned: readonly Planned[]) => compose(inOrder(planned)))
  const sentencesOf: Count = (planned) => said(planned).length
  const enough = (bar: Bar) => weighed.filter(({ message }) => tellsEnough(message, scene, bar))
  const [first, ...looser] = bars
  let chosen = chosenFrom(enough(first), sentencesOf)
  if (messages.length >= fullArticle)
    for (const bar of looser)
      if (sentencesOf(chosen) < leastSentences) chosen = filledUp(chosen, enough(bar), sentencesOf)
  return said(chosen).map((told) => sentenceOf(told, scene.wording.gist))
}
