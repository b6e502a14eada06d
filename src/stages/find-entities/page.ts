import type { LanguagePack } from '#languages/pack'
import type { Sentence } from '#text/reading'
import type { Token } from '#text/tokens'
import type { Found } from './found.ts'
import { longWordLetters, titleCaseShare, titleCaseWords } from './limits.ts'
import type { WordClasses } from './word-classes.ts'

/** The kept text as the searches for unknown names read it. */
export type Page = {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly classes: readonly WordClasses[]
  readonly pack: LanguagePack
  /** Mentions found so far, by sentence and token; null where nothing is found yet. */
  readonly at: (sentence: number, token: number) => Found | null
  /** Tokens that are no part of a name: phrases a pack excludes. */
  readonly blocked: (sentence: number, token: number) => boolean
  /** Words that also stand with a small first letter somewhere on the page. */
  readonly small: ReadonlySet<string>
  /** How often a word stands with a capital without opening its sentence. */
  readonly capitals: ReadonlyMap<string, number>
}

const capital = /^(?:[\p{Lu}\p{Lt}]|\p{Ll}{1,2}\p{Lu})/u
const smallFirst = /^\p{Ll}/u

/** Whether a token is a word with a capital (or a small letter before one: iFixit). */
export const isCapital = (token: Token | undefined): boolean =>
  token?.kind === 'word' && capital.test(token.text)

/** Where each mention lies, to look it up by token. */
export const mentionTable = (found: readonly Found[]): Page['at'] => {
  const rows: (Found | undefined)[][] = []
  for (const one of found) {
    rows[one.sentence] ??= []
    for (let token = one.from; token < one.to; token += 1) {
      const row = rows[one.sentence]
      if (row) row[token] = one
    }
  }
  return (sentence, token) => rows[sentence]?.[token] ?? null
}

/** Small and capital spellings of the page's words. */
export const spellings = (sentences: readonly Sentence[]): Pick<Page, 'small' | 'capitals'> => {
  const small = new Set<string>()
  const capitals = new Map<string, number>()
  for (const { tokens } of sentences)
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== 'word') continue
      if (smallFirst.test(token.text) && !capital.test(token.text)) small.add(token.lower)
      const opens = at === 0 || tokens[at - 1]?.kind === 'stop'
      if (!opens && isCapital(token))
        capitals.set(token.lower, (capitals.get(token.lower) ?? 0) + 1)
    }
  return { small, capitals }
}

const fullStop = /^[.。।]$/u

/** Whether a sentence is a headline in title case or capitals, where capitals show no names. */
export const isTitleCase = (page: Page, index: number): boolean => {
  if (page.pack.names?.capitalNouns) return false
  const words = (page.sentences[index]?.tokens ?? []).filter(
    (token, at) =>
      token.kind === 'word' && token.text.length >= longWordLetters && page.at(index, at) === null,
  )
  // A sentence that ends with a full stop is no headline, however many names it holds.
  if (fullStop.test(page.sentences[index]?.tokens.at(-1)?.text ?? '')) return false
  const capitals = words.filter((token) => isCapital(token)).length
  return words.length >= titleCaseWords && capitals / words.length >= titleCaseShare
}

/** Whether a word opens its sentence or what follows a stop, so that its capital says nothing. */
export const opensSentence = (page: Page, index: number, at: number): boolean => {
  const before = page.sentences[index]?.tokens[at - 1]
  return before === undefined || before.kind === 'stop'
}
