import type { GistSentence } from '#model/summary'
import { composeGist } from './compose.ts'
import {
  bars,
  fullArticle,
  leastSentences,
  mostMessages,
  mostSentences,
  mostTried,
} from './limits.ts'
import type { Message } from './message.ts'
import type { Planned, Telling } from './plan.ts'
import { choose, inOrder, mayFollow, weigh, withDoubt } from './plan.ts'

type Say = (planned: readonly Planned[]) => readonly GistSentence[]

/** The claims worth most, and those that fit into their sentences without a further one. */
const chosenFrom = (weighed: readonly Planned[], said: Say): readonly Planned[] => {
  let chosen = choose(weighed, mostMessages)
  while (said(chosen).length > mostSentences) chosen = chosen.slice(0, -1)
  chosen = withDoubt(chosen, weighed)
  // The doubt that has come in last stays; what it parted may make a sentence too many.
  while (said(chosen).length > mostSentences) chosen = chosen.toSpliced(-2, 1)
  for (const one of weighed) {
    if (chosen.includes(one) || chosen.length >= mostMessages) continue
    const more = [...chosen, one]
    if (said(more).length <= said(chosen).length) chosen = more
  }
  return chosen
}

/** The chosen and, where they make too few sentences, the best of those that were not good enough. */
const filledUp = (
  chosen: readonly Planned[],
  rest: readonly Planned[],
  said: Say,
): readonly Planned[] => {
  let all = chosen
  let length = said(all).length
  for (const one of rest.slice(0, mostTried)) {
    if (length >= leastSentences) break
    const isNew = !all.some(({ message }) => message === one.message)
    const more = isNew && mayFollow(one, all) ? [...all, one] : all
    const longer = more === all ? length : said(more).length
    if (longer > length) [all, length] = [more, longer]
  }
  return all
}

/**
 * The gist of the messages. A full article is told in five sentences at least: where the sure
 * claims give fewer, the next best fill it up.
 */
export const tell = (messages: readonly Message[], scene: Telling): readonly GistSentence[] => {
  const said: Say = (planned) => composeGist(inOrder(planned), scene)
  const [first, ...looser] = bars
  let chosen = chosenFrom(weigh(messages, scene, first), said)
  if (messages.length < fullArticle) return said(chosen)
  for (const bar of looser)
    if (said(chosen).length < leastSentences)
      chosen = filledUp(chosen, weigh(messages, scene, bar), said)
  return said(chosen)
}
