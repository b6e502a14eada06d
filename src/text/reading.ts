import type { Span } from '#model/span'
import { trimmed } from '#model/span'
import { lines } from './blocks.ts'
import type { SentenceRules } from './sentences.ts'
import { sentences } from './sentences.ts'
import type { Token } from './tokens.ts'
import { tokens } from './tokens.ts'

/** A sentence of a kept block: its span, the index of its block, and its tokens. */
export type Sentence = Span & { readonly block: number; readonly tokens: readonly Token[] }

/**
 * Longest stretch of kept text that is read sentence by sentence, in UTF-16 code units: a novel.
 * The longest articles have a fifth of that; a page of ten megabytes is no article but a trap.
 */
export const maxReadUnits = 500_000

/**
 * Longest sentence, in UTF-16 code units; the longest in print have 1,000. What is longer has lost
 * its full stops, and is read in pieces.
 */
export const maxSentenceUnits = 2000

type Kept = Span & { readonly kept: boolean }

/** The kept blocks, by their index, as far as they are read; the last may be cut. */
const readable = (blocks: readonly Kept[]): readonly (Span & { readonly index: number })[] => {
  const found: (Span & { readonly index: number })[] = []
  let left = maxReadUnits
  for (const [index, { start, end, kept }] of blocks.entries()) {
    if (left <= 0) break
    if (!kept) continue
    found.push({ index, start, end: Math.min(end, start + left) })
    left -= end - start
  }
  return found
}

/**
 * Where reading stops in a text that is too long to be read whole; null where it is read whole.
 * What comes after is kept, and has its blocks, but nobody has looked for names or claims in it.
 */
export const readTo = (blocks: readonly Kept[]): number | null => {
  const units = blocks.reduce((sum, { start, end, kept }) => sum + (kept ? end - start : 0), 0)
  return units > maxReadUnits ? (readable(blocks).at(-1)?.end ?? null) : null
}

/** The tokens of each block, in order; none of those that are not kept or not read. */
export const tokensByBlock = (
  text: string,
  blocks: readonly Kept[],
): readonly (readonly Token[])[] => {
  const found: (readonly Token[])[] = blocks.map(() => [])
  for (const { index, ...stretch } of readable(blocks)) found[index] = tokens(text, stretch)
  return found
}

type Reading = {
  readonly tag: string
  readonly rules: SentenceRules
  /** The tokens of each block, where somebody has cut them already. */
  readonly tokens?: readonly (readonly Token[])[]
}

/** The sentences of the blocks that are kept, in order, each with its tokens. */
export const readSentences = (
  text: string,
  blocks: readonly Kept[],
  { tokens: cut = tokensByBlock(text, blocks), ...language }: Reading,
): readonly Sentence[] => {
  const stretches = readable(blocks)
  const found = sentences(
    text,
    stretches.flatMap((stretch) => lines(text, stretch)),
    language,
  )
  const read: Sentence[] = []
  let nth = 0
  for (const { index: block, end } of stretches) {
    const tokensIn = tokenCutter(text, cut[block] ?? [])
    // A sentence that reading stops in is not read.
    const isWhole = end === blocks[block]?.end
    for (let one = found[nth]; one && one.end <= end; one = found[nth]) {
      nth += 1
      const next = found[nth]
      if (!isWhole && (!next || next.start >= end)) break
      for (const span of pieces(text, one))
        read.push({ start: span.start, end: span.end, block, tokens: tokensIn(span) })
    }
  }
  return read
}

/** Gives the tokens of a block to its stretches, asked in order; a token across a border is cut anew. */
export const tokenCutter = (
  text: string,
  all: readonly Token[],
): ((span: Span) => readonly Token[]) => {
  let at = 0
  return (span) => {
    while ((all[at]?.end ?? Infinity) <= span.start) at += 1
    const from = at
    while ((all[at]?.start ?? Infinity) < span.end) at += 1
    const reachesOut = (all[at - 1]?.end ?? 0) > span.end
    const reachesIn = (all[from]?.start ?? span.start) < span.start
    const own = reachesOut || reachesIn ? tokens(text, span) : all.slice(from, at)
    if (reachesOut) at -= 1
    return own
  }
}

/** A sentence, or what is too long for one, cut at its spaces. */
const pieces = (text: string, { start, end }: Span): readonly Span[] => {
  if (end - start <= maxSentenceUnits) return [{ start, end }]
  const found: Span[] = []
  let at = start
  while (end - at > maxSentenceUnits) {
    const piece = text.slice(at, at + maxSentenceUnits)
    const space = piece.search(/\s\S{0,200}$/u)
    // A word without end is cut anywhere but within a character.
    const length = space > 0 ? space : piece.length - (piece.isWellFormed() ? 0 : 1)
    found.push(trimmed(text, { start: at, end: at + length }))
    at += length
  }
  return [...found, trimmed(text, { start: at, end })].filter((one) => one.end > one.start)
}
