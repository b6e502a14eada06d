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
const isWithoutSpaces = ({ isUnspaced, bare }: Line): boolean => isUnspaced && unspaced.test(bare)

const partsOf = ({ bare }: Line, isUnspaced: boolean): readonly string[] =>
  isUnspaced
    ? [...bare.replaceAll(' ', '')].map((letter, at, all) => letter + (all[at + 1] ?? ''))
    : wordsOf(bare)

const headlineParts = remember((line: Line) => {
  const parts = partsOf(line, isWithoutSpaces(line))
  return { parts, known: new Set(parts) }
})

/** Words of a text, or one more than so many. */
const countWords = (text: string, most: number): number => {
  let found = 1
  for (let at = text.indexOf(' '); at >= 0 && found <= most; at = text.indexOf(' ', at + 1))
    found += 1
  return found
}

/** Whether the longer of two texts begins or ends with the other. */
const isCutShort = (one: string, other: string): boolean => {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return long.startsWith(short) || long.endsWith(short)
}

/** Whether a line says the headline again: alike, cut short, in other case, with the site's name. */
export const repeatsHeadline = (line: Line, headline: Line): boolean => {
  if (line.at === headline.at || line.bare === '') return false
  if (line.bare === headline.bare) return true
  const isCut = isCutShort(line.bare, headline.bare)
  const isText = isProse(line) && line.sentences.length > 1
  if (isText && !isCut) return false
  const { parts: whole, known } = headlineParts(headline)
  const longest = whole.length * 2 + 4
  const words = countWords(line.bare, longest)
  if (words > longest) return false
  const isSpaced = !isWithoutSpaces(line)
  // What has half of its words at most is not alike.
  if (isSpaced && words < Math.max(sameHeadlineWords, Math.ceil(whole.length / 2))) return false
  const isLikeLong = words / Math.max(words, whole.length) >= sameHeadlineShare
  if (isSpaced && !isCut && !isLikeLong) return false
  const own = partsOf(line, !isSpaced)
  if (own.length < sameHeadlineWords || own.length > longest) return false
  const [fewer, more] = [Math.min(own.length, whole.length), Math.max(own.length, whole.length)]
  if (isCut && fewer / more >= 0.5) return true
  const same = own.filter((part) => known.has(part)).length
  return !isText && same / more >= sameHeadlineShare
}

type Clues = {
  /** The page's first paragraphs, those with spaces between words and those without. */
  readonly spaced: string
  readonly unspaced: string
  readonly repeated: ReadonlyMap<string, number>
  readonly struck: (line: Line) => number
}

/** Share of a line's longer words that the page's first paragraphs know. */
const knownShare = (line: Line, clues: Clues): number => {
  const isUnspaced = isWithoutSpaces(line)
  const parts = partsOf(line, isUnspaced).filter((part) =>
    isUnspaced ? unspaced.test(part) : part.length > 3,
  )
  const known = parts.filter((part) =>
    isUnspaced ? clues.unspaced.includes(part) : clues.spaced.includes(` ${part} `),
  )
  return parts.length === 0 ? 0 : known.length / parts.length
}

/** Letters and digits. */
const signs = ({ letters, digits }: Line): number => letters + digits

/** How much a line looks like a headline, by the share of its words that the first paragraphs know. */
const scoreOf = (line: Line, { repeated, struck }: Clues, knownWords: number): number => {
  const tag = line.mark?.tag ?? ''
  const byTag = tag === 'h1' ? 2 : tag === 'h2' ? 0.4 : 0
  const byLength = line.words >= 5 && line.words <= 22 ? 1 : line.words > 3 ? 0.5 : 0.1
  const byEnd = line.ends && !line.asks ? (line.words > 16 ? -0.9 : -0.3) : 0.2
  // Where no spaces part sentences, headlines shout and ask in between: 突发！…，该买吗？看完就懂
  const isLong = line.sentences.length > 2
  const bySentences = isLong && (line.ends || !unspaced.test(line.head)) ? -1 : 0
  const parts = line.items.length
  const items = parts > 2 ? -0.8 : parts === 2 && line.words <= 8 ? -0.5 : 0
  const again = (repeated.get(line.bare) ?? 0) > 1 && line.words > 3 ? 1.2 : 0
  const bullet = line.bullet ? -0.6 : 0
  // Quotes and tables: more figures than words.
  const figures = line.digits > signs(line) * 0.35 ? -1.5 : 0
  const known = knownWords * 1.4
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

/** Paragraphs whose words a headline has. */
const storyLines = 6

const storyOf = (lines: readonly Line[]): Pick<Clues, 'spaced' | 'unspaced'> => {
  const spaced = lines.filter((line) => !isWithoutSpaces(line)).map(({ bare }) => bare)
  const joined = lines.filter(isWithoutSpaces).map(({ bare }) => bare.replaceAll(' ', ''))
  return { spaced: ` ${spaced.join(' ')} `, unspaced: joined.join(' ') }
}

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
  const story = storyOf(prose.slice(0, storyLines))
  const repeated = new Map<string, number>()
  for (const line of lines.slice(0, Math.min(firstLong, 400)))
    repeated.set(line.bare, (repeated.get(line.bare) ?? 0) + 1)
  const clues = { ...story, repeated, struck }
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
    const least = best ? best.score + lead : enough
    const fits = (score: number): boolean => (best ? score > least : score >= least)
    // Most lines are none even if the paragraphs below know all their words.
    if (!fits(scoreOf(line, clues, 1))) continue
    const score = scoreOf(line, clues, knownShare(line, clues))
    if (fits(score)) best = { line, score }
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
