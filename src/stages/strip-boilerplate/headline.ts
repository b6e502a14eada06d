import { remember } from '#text/remember'
import {
  headlineLines,
  headlineMaxWords,
  headlineMinLetters,
  sameHeadlineShare,
  sameHeadlineWords,
} from './limits.ts'
import type { Line } from './lines.ts'
import { isProse } from './lines.ts'

const wordsOf = (bare: string): readonly string[] => bare.split(' ').filter(Boolean)

// Where no spaces part words, pairs of letters stand for them.
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}/u
const partsOf = (bare: string): readonly string[] =>
  unspaced.test(bare)
    ? [...bare.replaceAll(' ', '')].map((letter, at, all) => letter + (all[at + 1] ?? ''))
    : wordsOf(bare)

const headlineParts = remember(({ bare }: Line) => {
  const parts = partsOf(bare)
  return { parts, known: new Set(parts) }
})

/** Whether a text has more words than so many. */
const isLonger = (text: string, words: number): boolean => {
  let found = 1
  for (let at = text.indexOf(' '); at >= 0 && found <= words; at = text.indexOf(' ', at + 1))
    found += 1
  return found > words
}

/** Whether a line says the headline again: alike, cut short, in other case, with the site's name. */
export const repeatsHeadline = (line: Line, headline: Line): boolean => {
  if (line.at === headline.at || line.bare === '') return false
  if (line.bare === headline.bare) return true
  const { parts: whole, known } = headlineParts(headline)
  if (isLonger(line.bare, whole.length * 2 + 4)) return false
  // What has half of its words at most is not alike.
  const fewest = Math.max(sameHeadlineWords, Math.ceil(whole.length / 2))
  if (!isLonger(line.bare, fewest - 1) && !unspaced.test(line.bare)) return false
  const own = partsOf(line.bare)
  if (own.length < sameHeadlineWords || own.length > whole.length * 2 + 4) return false
  const [short, long] =
    own.length < whole.length ? [line.bare, headline.bare] : [headline.bare, line.bare]
  const shortShare = Math.min(own.length, whole.length) / Math.max(own.length, whole.length)
  if (shortShare >= 0.5 && (long.startsWith(short) || long.endsWith(short))) return true
  const same = own.filter((part) => known.has(part)).length
  return (
    !(isProse(line) && line.sentences.length > 1) &&
    same / Math.max(own.length, whole.length) >= sameHeadlineShare
  )
}

/** Share of a line's longer words that the page's first paragraphs know. */
const knownShare = (line: Line, vocabulary: ReadonlySet<string>): number => {
  const isSpaced = !unspaced.test(line.bare)
  const parts = partsOf(line.bare).filter(
    (part) => part.length > 3 || (!isSpaced && unspaced.test(part)),
  )
  return parts.length === 0 ? 0 : parts.filter((part) => vocabulary.has(part)).length / parts.length
}

type Clues = {
  readonly vocabulary: ReadonlySet<string>
  readonly repeated: ReadonlyMap<string, number>
  readonly struck: (line: Line) => number
}

/** Letters and digits. */
const signs = ({ letters, digits }: Line): number => letters + digits

const scoreOf = (line: Line, { vocabulary, repeated, struck }: Clues): number => {
  const tag = line.mark?.tag ?? ''
  const byTag = tag === 'h1' ? 2 : tag === 'h2' ? 0.4 : 0
  const byLength = line.words >= 5 && line.words <= 22 ? 1 : line.words > 3 ? 0.5 : 0.1
  const byEnd = line.ends && !line.asks ? (line.words > 16 ? -0.9 : -0.3) : 0.2
  // Where no spaces part sentences, headlines shout and ask in between: 突发！…，该买吗？看完就懂
  const shouts = !line.ends && unspaced.test(line.head)
  const bySentences = line.sentences.length > 2 && !shouts ? -1 : 0
  const parts = line.items.length
  const items = parts > 2 ? -0.8 : parts === 2 && line.words <= 8 ? -0.5 : 0
  const again = (repeated.get(line.bare) ?? 0) > 1 && line.words > 3 ? 1.2 : 0
  const bullet = line.bullet ? -0.6 : 0
  // Quotes and tables: more figures than words.
  const figures = line.digits > signs(line) * 0.35 ? -1.5 : 0
  const known = knownShare(line, vocabulary) * 1.4
  return (
    byTag +
    byLength +
    byEnd +
    bySentences +
    items +
    again +
    bullet +
    figures +
    known -
    struck(line) * 1.6
  )
}

const enough = 1
/** Words from which a line of two sentences is rather a dek than a headline. */
const dekMinWords = 12
/** A later line must beat an earlier one by so much to be the headline. */
const lead = 0.7

/** Question headlines where no spaces part sentences: 实测XL3：追上H20了吗？ Nothing longer stands above. */
const mayAsk = (line: Line, lines: readonly Line[]): boolean =>
  line.asks &&
  line.alone &&
  line.words <= dekMinWords &&
  unspaced.test(line.head) &&
  !lines.slice(0, line.at).some((one) => isProse(one) && !one.asks)

/** The headline: the line near the top that looks most like one; null where none does. */
export const findHeadline = (
  lines: readonly Line[],
  struck: (line: Line) => number,
): Line | null => {
  const told = lines.find(({ mark }) => mark?.settled?.role === 'title')
  if (told) return told
  const prose = lines.filter(
    (line) =>
      isProse(line) && line.sentences.length > 1 && struck(line) < 0.5 && !mayAsk(line, lines),
  )
  const firstLong =
    (prose[0] ?? lines.find((line) => isProse(line) && line.words > 30))?.at ?? lines.length
  const vocabulary = new Set(prose.slice(0, 6).flatMap((line) => partsOf(line.bare)))
  const repeated = new Map<string, number>()
  for (const line of lines.slice(0, Math.min(firstLong, 400)))
    repeated.set(line.bare, (repeated.get(line.bare) ?? 0) + 1)
  const clues = { vocabulary, repeated, struck }
  const below = lines.filter((line) => line.at > firstLong && (line.asks || !line.ends))
  const best = bestOf(lines, firstLong, clues) ?? bestOf(below, prose[1]?.at ?? firstLong, clues)
  return best ? aboveDek(best.line, lines, struck) : null
}

type Scored = { readonly line: Line; readonly score: number }

/** The line before the text that looks most like a headline; a blog may open with its author's bio. */
const bestOf = (lines: readonly Line[], end: number, clues: Clues): Scored | null => {
  let best: Scored | null = null
  for (const line of lines.slice(0, headlineLines)) {
    if (line.at >= end) break
    if (signs(line) < headlineMinLetters || line.words > headlineMaxWords || line.words < 2)
      continue
    const score = scoreOf(line, clues)
    if (score >= enough && (!best || score > best.score + lead)) best = { line, score }
  }
  return best
}

/** A line of full sentences is a dek: the headline is the short line right above it. */
const aboveDek = (line: Line, lines: readonly Line[], struck: (line: Line) => number): Line => {
  const over = lines[line.at - 1]
  const isDek = line.alone && !line.asks && line.words >= dekMinWords && line.sentences.length > 1
  const fits = over?.alone && !over.ends && over.words > 1 && signs(over) > headlineMinLetters
  return isDek && fits && over.items.length < 2 && struck(over) < 0.5 ? over : line
}
