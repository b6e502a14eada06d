import type { Span } from '#model/span'
import { trimmed } from '#model/span'
import { characterFits, unitFits } from './one-character.ts'
import { remember } from './remember.ts'

/** What a language says of its sentence ends. Abbreviations are written with their full stop. */
export type SentenceRules = {
  /** Words after whose full stop a sentence goes on: `Mr.`, `z.B.`, `p. ej.`; compared as written. */
  readonly abbreviations: readonly string[]
  /** Abbreviations that may also end one: `Inc.`, `etc.`; they do before one of the `starters`. */
  readonly mayEnd?: readonly string[]
  /**
   * Words that open a sentence and no name: `The`, `But`, `Les`; compared as written. They show that
   * the full stop of `Inc.` or `U.S.` ends a sentence too. Without them `mayEnd` always ends one.
   */
  readonly starters?: readonly string[]
  /** Words that go on behind a closing quotation mark: `と`, `라고`. A small letter always does. */
  readonly afterQuote?: readonly string[]
  /** Whether the one who speaks may follow a closing quotation mark without a comma: “……。”他说。 */
  readonly speakerAfterQuote?: boolean
  /** Whether a number with a full stop is an ordinal, after which a sentence goes on: `am 5. März`. */
  readonly ordinals?: boolean
}

const segmenters = new Map<string, Intl.Segmenter>()

const segmenterFor = (tag: string): Intl.Segmenter => {
  const known = segmenters.get(tag)
  if (known) return known
  const made = new Intl.Segmenter(tag === 'und' ? 'en' : tag, { granularity: 'sentence' })
  segmenters.set(tag, made)
  return made
}

const initials = /(?:^|[\s.(’'])\p{Lu}\.$/u
const ordinal = /(?:^|\s)\p{Nd}{1,2}\.$/u
const opensSmall = characterFits(/[\p{Ll},;:)]/u)
const closingRun = /^[»”』」’›][»”』」’›)\]\s]*/u
const elided = /^.{1,5}[’']/u
const isClosing = characterFits(/[\p{Pe}\p{Pf}"'”’»」』.!?。！？\s]/u)
const closings = `"'”’»」』）)`
const quotedEnd = new RegExp(`[.!?…。！？][${closings}]+$`, 'u')
const openers = /^[\p{Ps}\p{Pi}"'«“‘„\s]+/u
const firstWord = /^[\p{L}\p{M}]+/u

const opensSentence = (after: string, { starters = [] }: SentenceRules): boolean =>
  starters.includes(firstWord.exec(after.replace(openers, ''))?.[0] ?? '')

/** Abbreviations of one word and of several, to be looked up. */
const abbreviationsOf = remember(({ abbreviations }: SentenceRules) => ({
  words: new Set(abbreviations.filter((one) => !space.test(one))),
  phrases: abbreviations.filter((one) => space.test(one)).map((one) => ` ${one}`),
}))

const space = /\s/u
const isSpaceAt = unitFits(space)

/** Where the last word of a text that ends with one begins. */
const lastWordStart = (said: string): number => {
  let at = said.length
  while (at > 0 && !isSpaceAt(said, at - 1)) at -= 1
  return at
}

/** Whether the full stop behind the last word belongs to the word. */
const isAbbreviated = (said: string, after: string, rules: SentenceRules): boolean => {
  const start = lastWordStart(said)
  const written = said.slice(start)
  const last = written.replace(openers, '').replace(elided, '')
  if (rules.mayEnd?.includes(last))
    return rules.starters !== undefined && !opensSentence(after, rules)
  if (rules.ordinals && ordinal.test(said)) return true
  if (initials.test(said)) return !opensSentence(after, rules)
  const { words, phrases } = abbreviationsOf(rules)
  if (words.has(last) || (words.has(written) && said.charAt(start - 1) === ' ')) return true
  return phrases.some((one) => said.endsWith(one))
}

/** Whether a text holds nothing but marks that close what stands before them, or nothing at all. */
const onlyCloses = (after: string): boolean => {
  let at = 0
  while (at < after.length && isClosing(after, at)) at += 1
  return at === after.length
}

/** Whether the sentence really goes on past this cut of the segmenter. */
const goesOn = (before: string, after: string, rules: SentenceRules): boolean => {
  if (onlyCloses(after)) return true
  const said = before.trimEnd()
  if (closings.includes(said.charAt(said.length - 1)) && quotedEnd.test(said))
    return goesOnAfterQuote(said === before, after, rules)
  if (opensSmall(after, 0)) return true
  return said.endsWith('.') && isAbbreviated(said, after, rules)
}

/** The same past a closing quotation mark, which a space may follow. */
const goesOnAfterQuote = (isClose: boolean, after: string, rules: SentenceRules): boolean => {
  if (rules.speakerAfterQuote && isClose && !openers.test(after)) return true
  return opensSmall(after, 0) || (rules.afterQuote ?? []).some((one) => after.startsWith(one))
}

/** Where the segmenter ends a piece of some lines that stand under one another. */
const cutsOf = (written: string, tag: string): readonly number[] => {
  const pieces = segmenterFor(tag).segment(written)
  const cuts: number[] = []
  let at = 0
  while (at < written.length) {
    // Asked for one by one, since the engine copies the whole segmenter to iterate.
    const piece = pieces.containing(at)
    at = piece ? piece.index + piece.segment.length : written.length
    cuts.push(at)
  }
  return cuts
}

type Language = { readonly tag: string; readonly rules: SentenceRules }

/**
 * The sentences of some lines, in order, trimmed; never across a line break.
 *
 * Cuts are `Intl.Segmenter`'s, taken back after abbreviations, initials, before a small letter and
 * before closing quotes. It reads all lines at once, for to begin costs it more than to read.
 */
export const sentences = (
  text: string,
  all: readonly Span[],
  { tag, rules }: Language,
): readonly Span[] => {
  const cuts = cutsOf(all.map(({ start, end }) => text.slice(start, end)).join('\n'), tag)
  const found: Span[] = []
  let piece = 0
  let offset = 0
  for (const line of all) {
    const by = line.start - offset
    while ((cuts[piece] ?? Infinity) <= offset) piece += 1
    const endOf = (nth: number): number => Math.min(line.end, (cuts[nth] ?? Infinity) + by)
    for (let start = line.start; start < line.end; piece += 1) {
      const cut = endOf(piece)
      const next = cut < line.end ? text.slice(cut, endOf(piece + 1)) : null
      // « Fini. » Personne …: the closing mark stands behind a space, so the cut falls before it.
      const closing = (next && closingRun.exec(next)?.[0].length) || 0
      const end = cut + closing
      if (end <= start) continue
      if (next !== null && goesOn(lastWords(text, start, end), next.slice(closing), rules)) continue
      const one = trimmed(text, { start, end })
      if (one.end > one.start) found.push(one)
      start = end
    }
    offset += line.end - line.start + 1
  }
  return found
}

// Abbreviations are short; looking no further back keeps a hostile line of full stops linear.
const maxLookBack = 40

const lastWords = (text: string, start: number, end: number): string =>
  text.slice(Math.max(start, end - maxLookBack), end)
