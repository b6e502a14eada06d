import type { Term } from '#text/lexicon'
import { unitFits } from '#text/one-character'
import { betweenUnits, gapUnits } from './limits.ts'

/** Letters that a text has as a whole word, or that a word begins with, or any part of one. */
export type Word = { readonly letters: string; readonly is: 'word' | 'beginning' | 'part' }

/** A term as a pattern over a lower-case text. */
export type Phrase = {
  /** Whether the text has a word for each that the term must have. */
  readonly mayStandIn: (text: string) => boolean
  /** The ways to write the word, of those that it must have, that is rarest as a rule: a text has one. */
  readonly rarest: readonly Word[]
  /** Made when it is first needed. */
  readonly pattern: () => RegExp
}

// A Latin word among characters is one by itself.
const word = /[\p{Script=Latin}\p{M}\p{N}]+|(?:(?!\p{Script=Latin})[\p{L}\p{M}\p{N}])+/gu

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

export const isUnspacedAt = unitFits(unspaced)
export const isLatinAt = unitFits(latin)
export const isLetterAt = unitFits(letter)

/** Whether a character goes on with a word: a Latin one has no neighbors of other scripts in it. */
const goesOn = (text: string, edge: number, next: number): boolean => {
  if (isUnspacedAt(text, edge)) return false
  return isLatinAt(text, edge)
    ? isLatinAt(text, next)
    : isLetterAt(text, next) && !isUnspacedAt(text, next)
}

/** Whether a match begins and ends with whole words. */
export const isWhole = (text: string, start: number, end: number): boolean =>
  !goesOn(text, start, start - 1) && !goesOn(text, end - 1, end)

/** What is no whole word: what a word may begin with, unless what stands before it may be anything. */
const kindOf = (choice: string, isFree: boolean): Word['is'] => {
  if (choice.startsWith('*') || unspaced.test(choice)) return 'part'
  if (!choice.endsWith('*')) return 'word'
  return isFree ? 'part' : 'beginning'
}

/** The words that one choice takes. */
type Need = readonly Word[]

const needOf = (choice: string, isFree: boolean): Need => {
  const is = kindOf(choice, isFree)
  const words = wordsOf(choice).map((letters) => ({ letters, is }))
  return is === 'word' ? words : words.slice(0, 1)
}

const fits = (text: string, at: number, { letters, is }: Word): boolean =>
  is === 'word' ? isWhole(text, at, at + letters.length) : !goesOn(text, at, at - 1)

/** Whether the text has the word, and not only its letters within another. */
const has = (text: string, one: Word): boolean => {
  const { letters, is } = one
  if (is === 'part') return text.includes(letters)
  for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + 1))
    if (fits(text, at, one)) return true
  return false
}

/** A character of these scripts tells as much as some letters of others. */
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu
const denseLetters = 3

const weightOf = ({ letters }: Word): number =>
  letters.replaceAll(dense, 'x'.repeat(denseLetters)).length

const longestOf = (need: Need): Word =>
  need.reduce((one, other) => (weightOf(other) > weightOf(one) ? other : one))

/** How little may be found of a word: the longer the shortest way to have it, the rarer it is. */
const rarity = (ways: readonly Need[]): number =>
  Math.min(...ways.map((need) => weightOf(longestOf(need))))

/** For each word that a term must have, the ways to have it; the rarest first. */
const needsOf = (positions: readonly Position[]): readonly (readonly Need[])[] => {
  const isFree = positions.some((one) => one.choices[0] === '…' || isUnspaced(one))
  return positions
    .filter(({ choices, isOptional }) => !isOptional && choices.every(isWord))
    .map(({ choices }) => choices.map((choice) => needOf(choice, isFree)))
    .toSorted((one, other) => rarity(other) - rarity(one))
}

/**
 * Makes a pattern of a term. A lexicon would have a node for each of its thousands of readings; such
 * phrases have many parts that may be missing, and hardly any text holds one.
 */
export const phrase = (term: Term): Phrase => {
  const positions = positionsOf(term)
  const needs = needsOf(positions)
  let made: RegExp | null = null
  return {
    mayStandIn: (text) =>
      needs.every((ways) => ways.some((need) => need.every((one) => has(text, one)))),
    rarest: (needs[0] ?? []).map(longestOf),
    pattern: () => {
      made ??= new RegExp(patternOf(positions), 'gu')
      return made
    },
  }
}
