import type { Piece } from '../html-text.ts'

/** A piece of a page, and what it looks like. */
export type Shape = {
  readonly piece: Piece
  readonly at: number
  readonly text: string
  readonly words: number
  /** Reads as running text: a sentence of some length, or long. */
  readonly isProse: boolean
  /** Ends as a sentence does, in any script. */
  readonly ends: boolean
  /** Share of its letters inside links, 0–1. */
  readonly linkShare: number
  readonly tag: string
}

/** From so many words a piece without an end mark is prose; with one, from `fewProseWords`. */
const proseWords = 25
const fewProseWords = 8
/** Of a long piece so much is counted, in code units. */
const counted = 4000
/** Letters that stand for one word where no spaces part words. */
const lettersPerWord = 2

const sentenceEnd = /[.!?…。！？؟۔।]["'»”’)\]」』）】\s]{0,6}$/u

/** Words of a text, one pass: runs between spaces that hold a letter; two unspaced letters are one. */
const countWords = (text: string): number => {
  let words = 0
  let wide = 0
  let inWord = false
  const length = Math.min(text.length, counted)
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at)
    if (isWide(code)) {
      wide += 1
      inWord = false
    } else if (code <= 32 || code === 0xa0) inWord = false
    else if (!inWord && (code > 127 || isWordCode(code))) {
      words += 1
      inWord = true
    }
  }
  const scale = text.length > counted ? text.length / counted : 1
  return Math.round((words + wide / lettersPerWord) * scale)
}

/** Kana and Han; Hangul parts its words by spaces. */
const isWide = (code: number): boolean =>
  (code >= 0x3041 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff)

const isWordCode = (code: number): boolean =>
  (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58)

/** Reads what a piece looks like. */
export const shapeOf = (text: string, piece: Piece, at: number): Shape => {
  const own = text.slice(piece.start, piece.end)
  const words = countWords(own)
  const ends = sentenceEnd.test(own.slice(-12))
  const linkShare = piece.letters > 0 ? Math.min(1, piece.linked / piece.letters) : 0
  return {
    piece,
    at,
    text: own,
    words,
    ends,
    isProse: words >= proseWords || (words >= fewProseWords && ends),
    linkShare,
    tag: piece.place.element?.tagName ?? 'body',
  }
}
