import type { Found } from './found.ts'

/** The mentions found so far, by sentence: in order, none over another. They become more and more. */
export type Mentions = Found[][]

/** Nothing found yet in so many sentences. */
export const noMentions = (sentences: number): Mentions => {
  const none: Mentions = []
  for (let sentence = 0; sentence < sentences; sentence += 1) none.push([])
  return none
}

/** The mention over a token; null where there is none. */
export const mentionAt = (mentions: Mentions, sentence: number, token: number): Found | null => {
  const found = mentions[sentence]
  if (found === undefined) return null
  for (let at = 0; at < found.length; at += 1) {
    const one = found[at]
    if (one === undefined || token < one.from) return null
    if (token < one.to) return one
  }
  return null
}

/** Whether mentions of a sentence stand in order, none over another. */
const isSettled = (found: readonly Found[]): boolean => {
  for (let at = 1; at < found.length; at += 1) {
    const [one, next] = [found[at - 1], found[at]]
    if (one && next && (one.to > next.from || one.start > next.start)) return false
  }
  return true
}

/** Of the mentions of a sentence that overlap the longer, then the earlier one; in order. */
const settled = (found: Found[]): Found[] => {
  if (isSettled(found)) return found
  const byStart = (one: Found, other: Found): number => one.start - other.start
  const sorted = [...found].sort(byStart)
  if (isSettled(sorted)) return sorted
  const byLength = [...found].sort(
    (one, other) => other.end - other.start - (one.end - one.start) || byStart(one, other),
  )
  const taken: boolean[] = []
  const kept = byLength.filter(({ from, to }) => {
    for (let at = from; at < to; at += 1) if (taken[at]) return false
    for (let at = from; at < to; at += 1) taken[at] = true
    return true
  })
  return kept.sort(byStart)
}

/** Adds mentions: of those that overlap the longer, then the earlier one stays. */
export const addMentions = (mentions: Mentions, more: readonly Found[]): void => {
  for (const one of more) mentions[one.sentence]?.push(one)
  let sentence = -1
  for (const one of more) {
    if (one.sentence === sentence) continue
    sentence = one.sentence
    mentions[sentence] = settled(mentions[sentence] ?? [])
  }
}

/** All mentions in the order of the text. */
export const allMentions = (mentions: Mentions): Found[] => {
  const all: Found[] = []
  for (const found of mentions) for (const one of found) all.push(one)
  return all
}
