import type { Span } from '#model/span'
import { folded } from './fold.ts'

/**
 * A token of the text. `stop` is punctuation that parts clauses or sentences; `symbol` is a sign
 * that belongs to a number or a name (`%`, `$`, `&`); spaces, apostrophes and hyphens are no tokens.
 */
export type Token = Span & {
  readonly kind: 'word' | 'number' | 'symbol' | 'stop'
  /** The word or sign folded for comparison (％ as %); for other kinds the very characters. */
  readonly lower: string
  /** The very characters. */
  readonly text: string
}

// One Han or Kana character is a token of its own, since no space parts words there; the long
// vowel mark goes with its Kana. Digits and the letters that follow them are parted (7nm → 7, nm),
// letters and the digits that follow them are not (H20). Bounded, since a line of millions of letters
// would overflow the matcher's stack: what is longer comes in pieces.
const pattern =
  /(?<number>\p{Nd}{1,64}(?:[.,٫٬’'\u00A0\u202F\u2009]\p{Nd}{1,64}){0,16})|(?<char>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々])|(?<word>(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々])[\p{L}\p{M}])(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々])[\p{L}\p{M}\p{Nd}\u200C\u00AD]){0,255})|(?<stop>[.,;:!?…。、，；：！？「」『』《》〈〉（）()[\]{}"“”„«»‹›—–―|•·►◄؟،؛।*]|\n)|(?<symbol>[\p{S}%‰&@#№§/+％＆＃／])/gu

const kinds = ['number', 'word', 'char', 'stop', 'symbol'] as const

/**
 * The tokens of a stretch of text, in order.
 *
 * The same function reads the terms of the packs, so what is split here is split there alike
 * (`aujourd’hui` → aujourd, hui; `Nvidia'nın` → nvidia, nın; `7nm` → 7, nm).
 */
export const tokens = (text: string, { start, end }: Span): readonly Token[] => {
  const found: Token[] = []
  for (const match of text.slice(start, end).matchAll(pattern)) {
    const kind = kinds.find((one) => match.groups?.[one] !== undefined) ?? 'stop'
    const at = start + match.index
    const word = match[0]
    found.push({
      start: at,
      end: at + word.length,
      kind: kind === 'char' ? 'word' : kind,
      lower: kind === 'number' || kind === 'stop' ? word : folded(word),
      text: word,
    })
  }
  return found
}
