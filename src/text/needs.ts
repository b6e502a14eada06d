import { RegExpParser } from '@eslint-community/regexpp'
import { allowedSignsOf } from './pattern-alphabet.ts'
import type { Pattern } from './pattern-beginnings.ts'
import { beginningsOf } from './pattern-beginnings.ts'
import type { Extent } from './pattern-bounds.ts'
import { anyExtent, longestOf, shortestOf, signsOfPattern } from './pattern-bounds.ts'
import { edgeOf } from './pattern-edges.ts'
import { stretchOf } from './pattern-stretches.ts'

const parser = new RegExpParser({ ecmaVersion: 2025 })

const parsed = ({ source, flags }: RegExp): Pattern => {
  const unicode = flags.includes('u')
  return { ...parser.parsePattern(source, 0, source.length, { unicode }), flags }
}

/** What a text must hold, and how it must begin, for a pattern to match it. */
export type PatternNeeds = {
  /**
   * Stretches of letters of which each match holds at least one, in lower case; null where the
   * pattern matches without any. Shape: the mandatory-literal prefilter of grep (Cox, Regular
   * Expression Matching with a Trigram Index, 2012).
   */
  readonly needs: readonly string[] | null
  /** How many characters stand before such a stretch in the text, and behind it. */
  readonly before: Extent
  readonly behind: Extent
  /** Signs of which a match has one where it holds none of these; 0 where it holds one always. */
  readonly needsOrSigns: number
  /**
   * How a text begins that it matches: up to nine units, in lower case; null where it may
   * begin in any way, or the match stand within it.
   */
  readonly begins: readonly string[] | null
  /**
   * Fit the first and the last character of every text that it matches and that has any; null where
   * it is not bound to that end, or says nothing of it.
   */
  readonly first: RegExp | null
  readonly last: RegExp | null
  /** Signs (`signsIn`) that each match holds: of each number at least one bit. */
  readonly signs: readonly number[]
  /** Signs that a text may hold that it matches whole; all where it may match a part. */
  readonly allowed: number
  /** Fewest characters of a text that it matches. */
  readonly shortest: number
  /** Most characters of a text that it matches whole; without end where it may match a part. */
  readonly longest: number
}

/** Reads a pattern once, to leave it out where it cannot match a line, before it is tried. */
export const needsOf = (pattern: RegExp): PatternNeeds => {
  const read = parsed(pattern)
  const stretch = stretchOf(read.alternatives)
  return {
    needs: stretch?.ways ?? null,
    before: stretch?.before ?? anyExtent,
    behind: stretch?.behind ?? anyExtent,
    needsOrSigns: stretch?.signs ?? 0,
    begins: beginningsOf(read),
    first: edgeOf(read, 'start'),
    last: edgeOf(read, 'end'),
    signs: signsOfPattern(read.alternatives),
    allowed: allowedSignsOf(read),
    shortest: shortestOf(read.alternatives),
    longest: longestOf(read.alternatives),
  }
}
