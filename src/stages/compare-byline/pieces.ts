import type { Span } from '#model/span'
import { isSpace, unitFits } from '#text/one-character'

const isEnd = unitFits(/[.!?…。！？]/u)
const isClauseMark = unitFits(/[,;:，、；：–—]/u)
const lineBreak = 0x0a

const pastSpaces = (text: string, start: number, end: number): number => {
  let at = start
  while (at < end && isSpace(text, at)) at += 1
  return at
}

/** The end of what parts two sentences at a place: a line break, a space behind a stop; else the place. */
const sentenceCut = (text: string, at: number, { start, end }: Span): number => {
  if (!isSpace(text, at)) return at
  if (at > start && isEnd(text, at - 1)) return pastSpaces(text, at, end)
  return text.charCodeAt(at) === lineBreak ? at + 1 : at
}

/** The same of clauses, which marks part too. */
const clauseCut = (text: string, at: number, span: Span): number =>
  isClauseMark(text, at) ? pastSpaces(text, at + 1, span.end) : sentenceCut(text, at, span)

const piecesOf = (text: string, span: Span, cutAt: typeof sentenceCut): readonly Span[] => {
  const pieces: Span[] = []
  let start = span.start
  for (let at = start; at < span.end; at += 1) {
    const next = cutAt(text, at, span)
    if (next === at) continue
    pieces.push({ start, end: at })
    start = next
    at = next - 1
  }
  pieces.push({ start, end: span.end })
  return pieces
}

/** The sentences of a bio, without the spaces between them; some may be empty. */
export const sentencesOf = (text: string, bio: Span): readonly Span[] =>
  piecesOf(text, bio, sentenceCut)

/** The clauses of a sentence, without the marks and spaces between them; some may be empty. */
export const clausesOf = (text: string, sentence: Span): readonly Span[] =>
  piecesOf(text, sentence, clauseCut)
