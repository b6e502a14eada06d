import { mayShareEnd } from '#text/fold'
import { lazy } from '#text/lazy'
import { countWords } from './count-words.ts'
import {
  headlineLines,
  headlineMaxWords,
  headlineMinLetters,
  sameHeadlineShare,
  sameHeadlineWords,
} from './limits.ts'
import type { Line } from './lines.ts'
import { bareOf, comparedHead, isProse } from './lines.ts'

/** A bare text has one space between words, and none about them. */
const wordsOf = (bare: string): readonly string[] => (bare === '' ? [] : bare.split(' '))

// Where no spaces part words, pairs of letters stand for them.
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}/u
const isWithoutSpaces = (line: Line): boolean => line.isUnspaced && unspaced.test(bareOf(line))

const partsOf = (line: Line, isUnspaced: boolean): readonly string[] =>
  isUnspaced
    ? [...bareOf(line).replaceAll(' ', '')].map((letter, at, all) => letter + (all[at + 1] ?? ''))
    : wordsOf(bareOf(line))

const isEdge = (short: string, long: string): boolean =>
  long.startsWith(short) || long.endsWith(short)

/** Whether the longer of two texts begins or ends with the other. */
const isCutShort = (one: string, other: string): boolean =>
  one.length < other.length ? isEdge(one, other) : isEdge(other, one)

/** Whether a line says the headline again: alike, cut short, in other case, with the site's name. */
export type Repeats = (line: Line) => boolean

/** Finds the lines that say a headline again. */
export const repeatsOf = (headline: Line): Repeats => {
  const words = partsOf(headline, isWithoutSpaces(headline))
  const known = new Set(words)
  const said = bareOf(headline)
  return (line) => {
    if (line.at === headline.at) return false
    const isText = isProse(line) && line.sentences.length > 1
    if (isText && !mayShareEnd(comparedHead(line), said)) return false
    const bare = bareOf(line)
    if (bare === '' || bare === said) return bare !== ''
    const isCut = isCutShort(bare, said)
    if (isText && !isCut) return false
    const own = partsAlike(line, words.length, isCut)
    if (own.length < sameHeadlineWords) return false
    const [fewer, more] = [Math.min(own.length, words.length), Math.max(own.length, words.length)]
    if (isCut && fewer / more >= 0.5) return true
    return !isText && knowsMany(own, known, Math.ceil(more * sameHeadlineShare))
  }
}

/** The words of a line where they are about as many as those of a headline; none where not. */
const partsAlike = (line: Line, whole: number, isCut: boolean): readonly string[] => {
  const longest = whole * 2 + 4
  const words = countWords(bareOf(line), () => true, longest + 1).all
  if (words > longest) return []
  const isUnspaced = isWithoutSpaces(line)
  if (!isUnspaced) {
    // What has half of its words at most is not alike.
    if (words < Math.max(sameHeadlineWords, Math.ceil(whole / 2))) return []
    if (!isCut && words / Math.max(words, whole) < sameHeadlineShare) return []
  }
  const own = partsOf(line, isUnspaced)
  return own.length > longest ? [] : own
}

/** Whether so many of some words are known. */
const knowsMany = (
  words: readonly string[],
  known: ReadonlySet<string>,
  fewest: number,
): boolean => {
  let left = words.length - fewest
  for (let at = 0; at < words.length && left >= 0; at += 1)
    if (!known.has(words[at] ?? '')) left -= 1
  return left >= 0
}

/** The page's first paragraphs, those with spaces between words and those without. */
type Story = { readonly spaced: string; readonly unspaced: string }

type Clues = {
  readonly story: () => Story
  readonly repeated: ReadonlyMap<string, number>
  readonly struck: (line: Line) => number
}

/** Share of a line's longer words that the page's first paragraphs know. */
const knownShare = (line: Line, clues: Clues): number => {
  const isUnspaced = isWithoutSpaces(line)
  const story = clues.story()
  let parts = 0
  let known = 0
  for (const part of partsOf(line, isUnspaced)) {
    if (isUnspaced ? !unspaced.test(part) : part.length <= 3) continue
    parts += 1
    if (isUnspaced ? story.unspaced.includes(part) : story.spaced.includes(` ${part} `)) known += 1
  }
  return parts === 0 ? 0 : known / parts
}

/** Letters and digits. */
const signs = ({ letters, digits }: Line): number => letters + digits

const knownWeight = 1.4
const struckWeight = 1.6

/** How much a line looks like a headline by itself. */
const looksOf = (line: Line, { repeated }: Clues): number => {
  const tag = line.mark?.tag ?? ''
  const byTag = tag === 'h1' ? 2 : tag === 'h2' ? 0.4 : 0
  const byLength = line.words >= 5 && line.words <= 22 ? 1 : line.words > 3 ? 0.5 : 0.1
  const byEnd = line.ends && !line.asks ? (line.words > 16 ? -0.9 : -0.3) : 0.2
  // Where no spaces part sentences, headlines shout and ask in between: 突发！…，该买吗？看完就懂
  const isLong = line.sentences.length > 2
  const bySentences = isLong && (line.ends || !unspaced.test(line.head)) ? -1 : 0
  const parts = line.items.length
  const items = parts > 2 ? -0.8 : parts === 2 && line.words <= 8 ? -0.5 : 0
  const again = line.words > 3 && (repeated.get(bareOf(line)) ?? 0) > 1 ? 1.2 : 0
  const bullet = line.bullet ? -0.6 : 0
  // Quotes and tables: more figures than words.
  const figures = line.digits > signs(line) * 0.35 ? -1.5 : 0
  return byTag + byLength + byEnd + bySentences + items + again + bullet + figures
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

/** Paragraphs whose words a headline has. */
const storyLines = 6

const storyOf = (prose: readonly Line[]): Story => {
  let [spaced, unspaced] = [' ', '']
  for (const line of prose.slice(0, storyLines)) {
    if (isWithoutSpaces(line)) unspaced += `${bareOf(line).replaceAll(' ', '')} `
    else spaced += `${bareOf(line)} `
  }
  return { spaced, unspaced }
}

/** The first paragraphs that nothing strikes. */
const firstProse = (lines: readonly Line[], struck: (line: Line) => number): readonly Line[] => {
  const prose: Line[] = []
  for (let at = 0; at < lines.length && prose.length < storyLines; at += 1) {
    const line = lines[at]
    if (!line || !isProse(line) || line.sentences.length < 2 || struck(line) >= 0.5) continue
    if (!mayAsk(line, lines)) prose.push(line)
  }
  return prose
}

const countLines = (lines: readonly Line[], end: number): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (let at = 0; at < end; at += 1) {
    const line = lines[at]
    if (line) counts.set(bareOf(line), (counts.get(bareOf(line)) ?? 0) + 1)
  }
  return counts
}

/** Lines that are counted to see which are printed twice. */
const countedLines = 400

/** The headline: the line near the top that looks most like one; null where none does. */
export const findHeadline = (
  lines: readonly Line[],
  struck: (line: Line) => number,
): Line | null => {
  const told = lines.find(({ mark }) => mark?.settled?.role === 'title')
  if (told) return told
  const prose = firstProse(lines, struck)
  const firstLong =
    (prose[0] ?? lines.find((line) => isProse(line) && line.words > 30))?.at ?? lines.length
  const repeated = countLines(lines, Math.min(firstLong, countedLines))
  const clues = { story: lazy(() => storyOf(prose)), repeated, struck }
  const best =
    bestOf(lines, firstLong, clues) ??
    bestOf(
      lines.filter((line) => line.at > firstLong && (line.asks || !line.ends)),
      prose[1]?.at ?? firstLong,
      clues,
    )
  return best ? aboveDek(best.line, lines, struck) : null
}

/** A line that may be the headline, and how much it looks like one. */
type Scored = {
  readonly line: Line
  /** Without what the paragraphs below know of its words: that is dear, and seldom decides. */
  readonly least: number
  readonly score: () => number
}

const scored = (line: Line, clues: Clues): Scored => {
  const least = looksOf(line, clues) - clues.struck(line) * struckWeight
  return { line, least, score: lazy(() => least + knownShare(line, clues) * knownWeight) }
}

/** Whether a line looks enough like a headline, and by so much more than one further up. */
const beats = ({ least, score }: Scored, best: Scored | null): boolean => {
  const most = least + knownWeight
  if (!best) return least >= enough || (most >= enough && score() >= enough)
  return most > best.least + lead && most > best.score() + lead && score() > best.score() + lead
}

/** The line before the text that looks most like a headline; a blog may open with its author's bio. */
const bestOf = (lines: readonly Line[], end: number, clues: Clues): Scored | null => {
  let best: Scored | null = null
  for (let at = 0; at < Math.min(lines.length, headlineLines); at += 1) {
    const line = lines[at]
    if (!line || line.at >= end) break
    if (signs(line) < headlineMinLetters || line.words > headlineMaxWords || line.words < 2)
      continue
    const one = scored(line, clues)
    if (beats(one, best)) best = one
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
