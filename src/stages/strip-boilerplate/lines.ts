import type { Mark } from '#model/article'
import type { Span } from '#model/span'
import { lines } from '#text/blocks'
import { bare } from '#text/fold'
import { characterFits } from '#text/one-character'
import { plain } from '#text/plain'
import { splitItems } from './items.ts'
import { fewProseWords, fragmentWords, headUnits, maxSentences, proseWords } from './limits.ts'
import { saysName } from './name-line.ts'
import {
  asks,
  bullet,
  closer,
  endSigns,
  ends,
  leading,
  lineSigns,
  lineSignsAt,
  scanLine,
  space,
  trailing,
  wideStop,
} from './scan-line.ts'

/** One line of the page (or one paragraph that was wrapped over several), and what it looks like. */
export type Line = Span & {
  readonly at: number
  /** Index of the block it stands in; `alone` where it is the whole block. */
  readonly block: number
  readonly alone: boolean
  readonly firstOfBlock: boolean
  /** Its beginning as patterns see it: straight apostrophes, plain spaces. */
  readonly head: string
  /** The same without leading bullets, arrows, emoji and trailing arrows. */
  readonly core: string
  /** What the lines of the page say bare, those that were asked for (`bareOf`). */
  readonly bares: (string | null)[]
  /** Estimated for long lines; script-aware. */
  readonly words: number
  /** Letters and digits of its beginning. */
  readonly letters: number
  readonly digits: number
  /** The marks of its beginning that tell lines apart, as bits (`signsIn`). */
  readonly signs: number
  /** Whether letters stand in it between which no spaces part words: Han, Kana. */
  readonly isUnspaced: boolean
  /** The letters of the page as words are searched (`searchUnit`); those of its beginning are read. */
  readonly units: Uint16Array
  /** The items of a bar such as `Home | News | Contact`; none where it is no bar. */
  readonly items: readonly string[]
  readonly sentences: readonly Span[]
  /** Ends as a sentence does, in any script. */
  readonly ends: boolean
  readonly asks: boolean
  readonly bullet: boolean
  /** Is nothing but a personal name, or several, perhaps with a handle. */
  readonly isName: boolean
  readonly language: string
  readonly mark: Mark | null
}

/** Marks that may close behind the one that ends a sentence. */
const mostClosers = 2
const opensSentence = characterFits(/[\p{Lu}\p{N}\p{Lo}"«“(¿¡\p{Extended_Pictographic}]/u)
const bulletMark = /^(?:[•·▪▫◦●○■□✓✔✅❌☑➤➢▶►‣⁃*+-]|[-–—]\s|\d{1,2}[.)]\s|[a-z]\)\s)\s*/u
const leadingMarks =
  /^(?:[\s\p{So}\p{Sk}\p{Extended_Pictographic}•·▪►▶▼▲◄>»›→–—*|[(<=~_+-]|\uFE0F|\u200D)+(?=[\p{L}\p{N}"«“'#@$€£©(])/u
const trailingMarks = /(?:[\s\])»›→>|<:*…▾▼\p{Extended_Pictographic}]|\.{3}|\uFE0F)+$/u

const isWrapped = (text: string, parts: readonly Span[]): boolean => {
  if (parts.length < 3 || parts.length > 2000) return false
  const full = parts.slice(0, -1).map(({ start, end }) => end - start)
  if (Math.min(...full) < 40 || Math.max(...full) > 130) return false
  const goingOn = parts
    .slice(1)
    .filter(({ start }) => /^\p{Ll}/u.test(text.slice(start, start + 1)))
  return goingOn.length * 3 >= parts.length - 1
}

/** Where the sentence begins that a space parts from the one before; its end where none does. */
const opensBehind = (head: string, end: number): number => {
  let at = end
  while ((lineSignsAt(head, at) & space) !== 0) at += 1
  return at > end && opensSentence(head, at) ? at : end
}

/** The sentences of a beginning with stops at some places. */
const cutSentences = (head: string, stops: readonly number[]): readonly Span[] => {
  const sentences: Span[] = []
  let start = 0
  for (const at of stops) {
    if (sentences.length === maxSentences - 1) break
    let end = at + 1
    let next = end
    if ((lineSignsAt(head, at) & wideStop) === 0) {
      while (end <= at + mostClosers && (lineSignsAt(head, end) & closer) !== 0) end += 1
      next = opensBehind(head, end)
      if (next === end) continue
    }
    sentences.push({ start, end })
    start = next
  }
  sentences.push({ start, end: head.length })
  return sentences
}

/** Trailing marks matter only to labels and links, which are short. */
const coreOf = (head: string): string => {
  const hasLead = (lineSigns(head.charCodeAt(0)) & leading) !== 0
  const bared = hasLead ? head.replace(leadingMarks, '') : head
  return bared.length <= 240 && hasTrail(head) ? bared.replace(trailingMarks, '') : bared
}

/** One full stop ends a sentence; three are a mark. */
const hasTrail = (head: string): boolean =>
  head.endsWith('.')
    ? head.endsWith('...')
    : (lineSigns(head.charCodeAt(head.length - 1)) & trailing) !== 0

const letterBullet = ')'

const isBulleted = (head: string): boolean =>
  ((lineSigns(head.charCodeAt(0)) & bullet) !== 0 || head.charAt(1) === letterBullet) &&
  bulletMark.test(head)

/** A page whose lines are read, and those that were. */
type Reading = {
  readonly text: string
  readonly units: Uint16Array
  readonly markOf: (span: Span) => Mark | null
  readonly lines: Line[]
  readonly bares: (string | null)[]
}

/** The block that a line stands in. */
type Place = Pick<Line, 'block' | 'alone' | 'language'>

const noItems: readonly string[] = []

const readLine = (reading: Reading, span: Span, { block, alone, language }: Place): Line => {
  const { text, units, lines, bares } = reading
  bares.push(null)
  const { start, end } = span
  const headEnd = Math.min(end, start + headUnits)
  const found = scanLine(text, { start, end: headEnd }, units)
  const written = text.slice(start, headEnd)
  const head = found.isOdd ? plain(written) : written
  const scale = Math.max(1, (end - start) / Math.max(1, head.length))
  const ending = endSigns(text, start, end)
  const core = coreOf(head)
  const words = Math.round(found.words * scale)
  const { signs } = found
  const isLabel = words <= fragmentWords && ((ending & ends) === 0 || (ending & asks) !== 0)
  return {
    start,
    end,
    at: lines.length,
    block,
    alone,
    firstOfBlock: lines.at(-1)?.block !== block,
    head,
    core,
    bares,
    words,
    letters: found.letters,
    digits: found.digits,
    signs,
    isUnspaced: found.isUnspaced,
    units,
    items: found.hasBars ? splitItems(head, found.isUnspaced) : noItems,
    sentences: cutSentences(head, found.stops),
    ends: (ending & ends) !== 0,
    asks: (ending & asks) !== 0,
    bullet: isBulleted(head),
    isName: isLabel && saysName({ core, head, words, signs }),
    language,
    mark: reading.markOf(span),
  }
}

/** The smallest mark that holds a span's start; marks come in the order of the text. */
const markFinder = (marks: readonly Mark[]): ((span: Span) => Mark | null) => {
  const sorted = [...marks].sort((one, other) => one.start - other.start || other.end - one.end)
  const open: Mark[] = []
  let next = 0
  return ({ start }) => {
    for (let mark = sorted[next]; mark && mark.start <= start; mark = sorted[next]) {
      open.push(mark)
      next += 1
    }
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= start) open.pop()
    return open.at(-1) ?? null
  }
}

/** The lines of all blocks in order; a wrapped paragraph is one line. */
export const readLines = (
  text: string,
  blocks: readonly Span[],
  { languages, marks }: { readonly languages: readonly string[]; readonly marks: readonly Mark[] },
): readonly Line[] => {
  const found: Line[] = []
  const units = new Uint16Array(text.length)
  const reading = { text, units, markOf: markFinder(marks), lines: found, bares: [] }
  for (let block = 0; block < blocks.length; block += 1) {
    const span = blocks[block]
    if (!span) continue
    const parts = lines(text, span)
    const own = isWrapped(text, parts) ? [span] : parts
    const place = { block, alone: own.length === 1, language: languages[block] ?? 'und' }
    for (const line of own) found.push(readLine(reading, line, place))
  }
  return found
}

/** Letters of a line that are compared with those of others. */
const comparedUnits = 400

/** The beginning of a line as it is compared with others, or less where it is short. */
export const comparedHead = ({ head }: Line): string =>
  head.length > comparedUnits ? head.slice(0, comparedUnits) : head

/** The same as it is compared: bare, made when it is first asked for. */
export const bareOf = (line: Line): string => {
  const known = line.bares[line.at] ?? bare(comparedHead(line))
  line.bares[line.at] = known
  return known
}

/** Reads as running text: a sentence of some length, or long. */
export const isProse = ({ words, ends }: Line): boolean =>
  words >= proseWords || (words >= fewProseWords && ends)

/** Short and without an end mark: a label, a name, a heading, a button. */
export const isFragment = ({ words, ends, asks }: Line): boolean =>
  words <= fragmentWords && (!ends || asks)

/** The lines from a place on of each block that has several; those before the place are left out. */
export const lists = (lines: readonly Line[], from = 0): readonly (readonly Line[])[] => {
  const groups: Line[][] = []
  let open = -1
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at]
    if (!line || line.alone) continue
    if (line.block === open) groups.at(-1)?.push(line)
    else groups.push([line])
    open = line.block
  }
  return groups
}
