import type { Term } from '#text/lexicon'
import { betweenUnits, gapUnits } from './limits.ts'

/** A text in lower case with its words, to tell quickly what cannot stand in it. */
export type Words = { readonly text: string; readonly words: ReadonlySet<string> }

/** A term as a pattern over a lower-case text. */
export type Phrase = {
  /** Whether the text has a word for each that the term must have. */
  readonly mayStandIn: (words: Words) => boolean
  /** Made when it is first needed. */
  readonly pattern: () => RegExp
}

// A Latin word among characters is one by itself.
const word = /[\p{Script=Latin}\p{M}\p{N}]+|(?:(?!\p{Script=Latin})[\p{L}\p{M}\p{N}])+/gu

/** Reads the words of a text in lower case. */
export const wordsIn = (text: string): Words => ({ text, words: new Set(text.match(word)) })

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u
const latin = /[\p{Script=Latin}\p{N}]/u
const letter = /[\p{L}\p{N}]/u

// Spelled out, since classes of Unicode cost more to compile than all the words of a phrase.
const signs = String.raw`[\s,.:;'’"“”«»()\[\]/–—-]`
const between = `${signs}{1,${betweenUnits}}`
const betweenOrNone = `${signs}{0,${betweenUnits}}`
const ending = String.raw`[^\s,.:;!?。！？、，]{0,20}`
const gap = `[^.!?。！？]{0,${gapUnits}}?`

const plain = (choice: string): string => choice.replaceAll(/[*=~]/gu, '').toLowerCase()

/** Letters and digits only: what parts them may be any mark. */
const wordsOf = (choice: string): readonly string[] => plain(choice).match(word) ?? []

const choicePattern = (choice: string): string =>
  (choice.startsWith('*') ? ending : '') +
  wordsOf(choice).join(betweenOrNone) +
  (choice.endsWith('*') ? ending : '')

type Position = { readonly choices: readonly string[]; readonly isOptional: boolean }

const positionsOf = (term: Term): readonly Position[] =>
  term.split(' ').map((written) => {
    const isOptional = written.length > 1 && written.endsWith('?')
    return { choices: (isOptional ? written.slice(0, -1) : written).split('|'), isOptional }
  })

/** A stop may stand as a word of a term: `alles , was`. */
const isWord = (choice: string): boolean => letter.test(choice)

/** Longest first, since what follows a word is only looked at when all of it is found. */
const anyOf = (choices: readonly string[]): string => {
  const patterns = choices.filter(isWord).map(choicePattern)
  return `(?:${patterns.toSorted((one, other) => other.length - one.length).join('|')})`
}

const isUnspaced = ({ choices }: Position): boolean => choices.some((one) => unspaced.test(one))

const patternOf = (positions: readonly Position[]): string => {
  const isClose = positions.some(isUnspaced)
  const parting = isClose ? betweenOrNone : between
  let pattern = ''
  let isOpen = true
  for (const { choices, isOptional } of positions) {
    if (choices[0] === '…') {
      pattern += gap
      continue
    }
    // What may stand between two words anyway need not be asked for.
    if (!choices.some(isWord)) continue
    const mayMiss = isOptional || !choices.every(isWord)
    const any = anyOf(choices)
    if (isOpen) pattern += mayMiss ? `(?:${any}${parting})?` : any
    else pattern += mayMiss ? `(?:${parting}${any})?` : parting + any
    isOpen &&= mayMiss
  }
  return pattern
}

/** Whether a character goes on with a word: a Latin one has no neighbors of other scripts in it. */
const goesOn = (edge: string, next: string): boolean => {
  if (unspaced.test(edge)) return false
  return latin.test(edge) ? latin.test(next) : letter.test(next) && !unspaced.test(next)
}

/** Whether a match begins and ends with whole words. */
export const isWhole = (text: string, start: number, end: number): boolean =>
  !goesOn(text.charAt(start), text.charAt(start - 1)) &&
  !goesOn(text.charAt(end - 1), text.charAt(end))

/** Whole words are looked up; what may be a part of one is looked for. */
const isPart = (choice: string): boolean =>
  choice.startsWith('*') || choice.endsWith('*') || unspaced.test(choice)

type Need = { readonly part: string } | { readonly all: readonly string[] }

const needOf = (choice: string): Need =>
  isPart(choice) ? { part: wordsOf(choice)[0] ?? '' } : { all: wordsOf(choice) }

const isMet = (need: Need, { text, words }: Words): boolean =>
  'part' in need ? text.includes(need.part) : need.all.every((one) => words.has(one))

/** For each word that a term must have, the ways to have it. */
const needsOf = (positions: readonly Position[]): readonly (readonly Need[])[] =>
  positions
    .filter(({ choices, isOptional }) => !isOptional && choices.every(isWord))
    .map(({ choices }) => choices.map(needOf))

/**
 * Makes a pattern of a term. A lexicon would have a node for each of its thousands of readings; such
 * phrases have many parts that may be missing, and hardly any text holds one.
 */
export const phrase = (term: Term): Phrase => {
  const positions = positionsOf(term)
  const needs = needsOf(positions)
  let made: RegExp | null = null
  return {
    mayStandIn: (words) => needs.every((ways) => ways.some((need) => isMet(need, words))),
    pattern: () => {
      made ??= new RegExp(patternOf(positions), 'gu')
      return made
    },
  }
}
