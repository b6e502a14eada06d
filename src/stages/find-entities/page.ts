import type { LanguagePack } from '#languages/pack'
import type { Sentence } from '#text/reading'
import { isCapital, isSmall } from './capital.ts'
import type { Found, Run } from './found.ts'
import { longWordLetters, titleCaseShare, titleCaseWords } from './limits.ts'
import type { WordClasses } from './word-classes.ts'

/** The kept text with what its words are by the pack. */
export type ReadPage = {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly classes: readonly WordClasses[]
  /** For each sentence what its words show by their characters. */
  readonly facts: readonly number[]
  readonly pack: LanguagePack
  /** Tokens that are no part of a name: phrases a pack excludes. */
  readonly blocked: (sentence: number, token: number) => boolean
}

/** The same as the searches for unknown names read it. */
export type Page = ReadPage & {
  /** Mentions found so far, by sentence and token; null where nothing is found yet. */
  readonly at: (sentence: number, token: number) => Found | null
  /** For each sentence its runs of capitals. */
  readonly runs: readonly (readonly Run[])[]
  /** Words that also stand with a small first letter somewhere on the page. */
  readonly smallWords: () => ReadonlySet<string>
  /** How often a word stands with a capital without opening its sentence. */
  readonly capitalWords: () => ReadonlyMap<string, number>
}

export const smallWordsIn = (sentences: readonly Sentence[]): ReadonlySet<string> => {
  const small = new Set<string>()
  for (const { tokens } of sentences)
    for (const token of tokens) if (isSmall(token)) small.add(token.lower)
  return small
}

export const capitalWordsIn = (sentences: readonly Sentence[]): ReadonlyMap<string, number> => {
  const capitals = new Map<string, number>()
  for (const { tokens } of sentences)
    for (let at = 1; at < tokens.length; at += 1) {
      const token = tokens[at]
      if (token && isCapital(token) && tokens[at - 1]?.kind !== 'stop')
        capitals.set(token.lower, (capitals.get(token.lower) ?? 0) + 1)
    }
  return capitals
}

const fullStops = ['.', '。', '।']

/** Whether a sentence is a headline in title case or capitals, where capitals show no names. */
export const isTitleCase = (page: Page, index: number): boolean => {
  if (page.pack.names?.capitalNouns) return false
  const tokens = page.sentences[index]?.tokens ?? []
  // A sentence that ends with a full stop is no headline, however many names it holds.
  if (fullStops.includes(tokens.at(-1)?.text ?? '')) return false
  let words = 0
  let capitals = 0
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token?.kind !== 'word' || token.text.length < longWordLetters || page.at(index, at))
      continue
    words += 1
    if (isCapital(token)) capitals += 1
  }
  return words >= titleCaseWords && capitals / words >= titleCaseShare
}

/** Whether a word opens its sentence or what follows a stop, so that its capital says nothing. */
export const opensSentence = (page: ReadPage, index: number, at: number): boolean => {
  const before = at > 0 ? page.sentences[index]?.tokens[at - 1] : undefined
  return before === undefined || before.kind === 'stop'
}
