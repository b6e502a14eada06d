import type { Span } from '#model/span'
import type { PatternNeeds } from './needs.ts'
import { allSigns, pictureSign, signsAt } from './signs.ts'

/** By rule: 1 where a text with a certain outmost character may match it; found once for each. */
const byCharacter = (patterns: readonly (RegExp | null)[]): ((codePoint: number) => Uint8Array) => {
  const known = new Map<number, Uint8Array>()
  return (codePoint) => {
    const found = known.get(codePoint)
    if (found) return found
    const character = String.fromCodePoint(codePoint)
    const made = Uint8Array.from(patterns, (pattern) =>
      (pattern?.test(character) ?? true) ? 1 : 0,
    )
    if (known.size < maxKnownCharacters) known.set(codePoint, made)
    return made
  }
}

/** Outmost characters remembered; a page of all of Unicode is no page to be quick on. */
const maxKnownCharacters = 4000

const signsWithin = (text: string, { start, end }: Span): number => {
  let signs = 0
  for (let at = start; at < end; at += 1) signs |= signsAt(text.charCodeAt(at))
  return signs
}

/** The last character before a place; half of one alone where its other half is cut off. */
const codePointBefore = (text: string, { start, end }: Span): number => {
  const pair = end - start > 1 ? (text.codePointAt(end - 2) ?? 0) : 0
  return pair > 0xff_ff ? pair : text.charCodeAt(end - 1)
}

/** Whether signs have one of each needed. */
const haveEach = (signs: number, needed: readonly number[]): boolean => {
  for (const sign of needed) if ((sign & signs) === 0) return false
  return true
}

/** A text in which parts are looked at, and the marks that stand in it (`signsIn`). */
type Looked = { readonly head: string; readonly signs: number }

/** Rules by what is known of all that they match: how long it is, its ends, its signs. */
export type RuleBounds = {
  /** Looks at a part of a text. */
  readonly look: (text: Looked, part: Span) => void
  /** Whether a rule may match the part looked at last. */
  readonly fits: (rule: number) => boolean
  /** By rule: 1 where it matches any part that has their words, for all that is known of them. */
  readonly isFree: Uint8Array
}

const isFree = (one: PatternNeeds): boolean =>
  !(one.first && !one.begins) &&
  !one.last &&
  one.signs.length === 0 &&
  one.allowed === allSigns &&
  one.longest === Number.POSITIVE_INFINITY

/** Makes ready what is known of rules; of those found by their beginnings, the first letter is. */
export const ruleBounds = (known: readonly PatternNeeds[]): RuleBounds => {
  const firstOf = byCharacter(known.map(({ begins, first }) => (begins ? null : first)))
  const lastOf = byCharacter(known.map(({ last }) => last))
  const any = new Uint8Array(known.length).fill(1)
  const needed = known.map(({ signs }) => signs)
  const allowed = Int32Array.from(known, (one) => one.allowed)
  const shortest = Float64Array.from(known, (one) => one.shortest)
  const longest = Float64Array.from(known, (one) => one.longest)
  let [units, characters, signs] = [0, 0, 0]
  let first: Uint8Array = any
  let last: Uint8Array = any
  return {
    look: ({ head, signs: all }, part) => {
      const { start, end } = part
      units = end - start
      // A character of two units counts once.
      characters = (all & pictureSign) === 0 ? units : 0
      signs = units === head.length ? all : signsWithin(head, part)
      first = units === 0 ? any : firstOf(head.codePointAt(start) ?? 0)
      last = units === 0 ? any : lastOf(codePointBefore(head, part))
    },
    fits: (rule) =>
      first[rule] === 1 &&
      last[rule] === 1 &&
      (signs & ~(allowed[rule] ?? 0)) === 0 &&
      units >= (shortest[rule] ?? 0) &&
      characters <= (longest[rule] ?? 0) &&
      haveEach(signs, needed[rule] ?? []),
    isFree: Uint8Array.from(known, (one) => (isFree(one) ? 1 : 0)),
  }
}
