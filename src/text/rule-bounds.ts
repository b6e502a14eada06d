import type { Span } from '#model/span'
import type { PatternNeeds } from './needs.ts'
import { pictureSign, signsAt } from './signs.ts'

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

/** A text in which parts are looked at, and the marks that stand in it (`signsIn`). */
type Looked = { readonly head: string; readonly signs: number }

/** Rules by what is known of all that they match: how long it is, its ends, its signs. */
export type RuleBounds = {
  /** Turns to a part of a text. */
  readonly turn: (text: Looked, part: Span) => void
  /** Whether a rule may match the part turned to last. */
  readonly fits: (rule: number) => boolean
}

// What is known of a rule, side by side.
const size = 6
const allowedAt = 0
const shortestAt = 1
const longestAt = 2
const neededAt = 3
const lastNeededAt = 4
const edgesAt = 5

const hasFirst = 1
const hasLast = 2

/** Beyond the longest line. */
const endless = 2 ** 30

/** Of rules found by their beginnings the first letter is known. */
const edgesOf = ({ begins, first, last }: PatternNeeds): number =>
  (first && !begins ? hasFirst : 0) | (last ? hasLast : 0)

const tableOf = (known: readonly PatternNeeds[]): Int32Array => {
  let needed = 0
  return Int32Array.from(
    known.flatMap((one) => {
      needed += one.signs.length
      const { allowed, shortest, longest, signs } = one
      const most = Math.min(longest, endless)
      return [allowed, shortest, most, needed - signs.length, needed, edgesOf(one)]
    }),
  )
}

/** Signs of a part of a text that were not looked at yet. */
const unseen = -1

/** Makes ready what is known of rules; what takes long to see of a part is asked last. */
export const ruleBounds = (known: readonly PatternNeeds[]): RuleBounds => {
  const firstOf = byCharacter(known.map(({ first }) => first))
  const lastOf = byCharacter(known.map(({ last }) => last))
  const table = tableOf(known)
  const needed = Int32Array.from(known.flatMap(({ signs }) => signs))
  let text: Looked = { head: '', signs: 0 }
  let part: Span = { start: 0, end: 0 }
  let signs = unseen
  const haveNeeded = (given: number, at: number): boolean => {
    const last = table[at + lastNeededAt] ?? 0
    for (let next = table[at + neededAt] ?? 0; next < last; next += 1)
      if (((needed[next] ?? 0) & given) === 0) return false
    return true
  }
  const fitsSigns = (at: number): boolean => {
    const allowed = table[at + allowedAt] ?? 0
    // What the text has not the part has not, and what is allowed in it is in the part.
    if (!haveNeeded(text.signs, at)) return false
    if ((text.signs & ~allowed) === 0 && table[at + neededAt] === table[at + lastNeededAt])
      return true
    if (signs === unseen) signs = signsWithin(text.head, part)
    return (signs & ~allowed) === 0 && haveNeeded(signs, at)
  }
  const fitsEdges = (rule: number, edges: number): boolean => {
    if (edges === 0 || part.start === part.end) return true
    if ((edges & hasLast) !== 0 && lastOf(codePointBefore(text.head, part))[rule] === 0)
      return false
    return (edges & hasFirst) === 0 || firstOf(text.head.codePointAt(part.start) ?? 0)[rule] === 1
  }
  return {
    turn: (next, to) => {
      text = next
      part = to
      signs = to.end - to.start === next.head.length ? next.signs : unseen
    },
    fits: (rule) => {
      const at = rule * size
      const units = part.end - part.start
      // A character of two units counts once.
      const characters = (text.signs & pictureSign) === 0 ? units : 0
      return (
        units >= (table[at + shortestAt] ?? 0) &&
        characters <= (table[at + longestAt] ?? 0) &&
        fitsSigns(at) &&
        fitsEdges(rule, table[at + edgesAt] ?? 0)
      )
    },
  }
}
