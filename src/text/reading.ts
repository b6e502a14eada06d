import type { Span } from '#model/span'
import { trimmed } from '#model/span'
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

/** The sentences of the blocks that are kept, in order, each cut into tokens once for all stages. */
export const readSentences = (
  text: string,
  blocks: readonly Kept[],
  language: { readonly tag: string; readonly rules: SentenceRules },
): readonly Sentence[] =>
  readable(blocks).flatMap(({ index, ...stretch }) => {
    const found = sentences(text, stretch, language)
    // A sentence that reading stops in is not read.
    const whole = stretch.end === blocks[index]?.end ? found : found.slice(0, -1)
    return whole
      .flatMap((span) => pieces(text, span))
      .map(({ start, end }) => ({ start, end, block: index, tokens: tokens(text, { start, end }) }))
  })

/** A sentence, or what is too long for one, cut at its spaces. */
const pieces = (text: string, { start, end }: Span): Span | readonly Span[] => {
  if (end - start <= maxSentenceUnits) return { start, end }
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
