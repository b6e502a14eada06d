import type { Mark } from '#model/article'
import type { Span } from '#model/span'
import { lines } from '#text/blocks'
import { bare } from '#text/fold'
import { plain } from '#text/plain'
import { splitItems } from './items.ts'
import { fewProseWords, fragmentWords, headUnits, maxSentences, proseWords } from './limits.ts'
import { bullet, leading, lineSigns, stop, trailing } from './line-signs.ts'
import { saysName } from './name-line.ts'
import { endOf, scanLine } from './scan-line.ts'

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
  readonly bare: string
  /** Estimated for long lines; script-aware. */
  readonly words: number
  /** Letters and digits of its beginning. */
  readonly letters: number
  readonly digits: number
  /** The marks of its beginning that tell lines apart, as bits (`signsIn`). */
  readonly signs: number
  /** Whether letters stand in it between which no spaces part words: Han, Kana. */
  readonly isUnspaced: boolean
  /** The letters of the page as words are searched (`lowerUnit`); those of its beginning are read. */
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

/** What ends a sentence before a space, and what may stand between; where no space parts sentences. */
const endSigns = new Set('.!?…؟۔।'.split(''))
const closers = new Set(`"»”')]`.split(''))
const wideEnds = new Set('。！？'.split(''))
const mostClosers = 2
const opening = /\s+(?=[\p{Lu}\p{N}\p{Lo}"«“(¿¡\p{Extended_Pictographic}])/uy
const bulletMark = /^(?:[•·▪▫◦●○■□✓✔✅❌☑➤➢▶►‣⁃*+-]|[-–—]\s|\d{1,2}[.)]\s|[a-z]\)\s)\s*/u
const leadingMarks =
  /^(?:[\s\p{So}\p{Sk}\p{Extended_Pictographic}•·▪►▶▼▲◄>»›→–—*|[(<=~_+-]|\uFE0F|\u200D)+(?=[\p{L}\p{N}"«“'#@$€£©(])/u
const trailingMarks = /(?:[\s\])»›→>|<:*…▾▼\p{Extended_Pictographic}]|\.{3}|\uFE0F)+$/u

const isWrapped = (text: string, parts: readonly Span[]): boolean => {
  if (parts.length < 3 || parts.length > 2000) return false
  const full = parts.slice(0, -1).map(({ start, end }) => end - start)
  const even = Math.min(...full) >= 40 && Math.max(...full) <= 130
  const goingOn = parts
    .slice(1)
    .filter(({ start }) => /^\p{Ll}/u.test(text.slice(start, start + 1)))
  return even && goingOn.length * 3 >= parts.length - 1
}

/** Length of the space that parts two sentences here; none where it parts none. */
const spaceAt = (head: string, at: number): number => {
  opening.lastIndex = at
  return opening.exec(head)?.[0].length ?? 0
}

/** Where a sentence that ends at a sign is cut off, and how long the space behind it is. */
const cutBehind = (head: string, at: number): Span | null => {
  const sign = head.charAt(at)
  if (wideEnds.has(sign)) return { start: at + 1, end: at + 1 }
  if (!endSigns.has(sign)) return null
  let end = at + 1
  while (end <= at + mostClosers && closers.has(head.charAt(end))) end += 1
  const space = spaceAt(head, end)
  return space > 0 ? { start: end, end: end + space } : null
}

const cutSentences = (head: string): readonly Span[] => {
  const sentences: Span[] = []
  let start = 0
  for (let at = 0; at < head.length && sentences.length < maxSentences - 1; at += 1) {
    if ((lineSigns(head.charCodeAt(at)) & stop) === 0) continue
    const cut = cutBehind(head, at)
    if (!cut) continue
    sentences.push({ start, end: cut.start })
    start = cut.end
  }
  return [...sentences, { start, end: head.length }]
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

type Given = Pick<Line, 'at' | 'block' | 'alone' | 'firstOfBlock' | 'language' | 'mark' | 'units'>

const noItems: readonly string[] = []

const readLine = (text: string, { start, end }: Span, given: Given): Line => {
  const headEnd = Math.min(end, start + headUnits)
  const found = scanLine(text, { start, end: headEnd }, given.units)
  const written = text.slice(start, headEnd)
  const head = found.isOdd ? plain(written) : written
  const scale = Math.max(1, (end - start) / Math.max(1, head.length))
  const ending = endOf(text, start, end)
  const core = coreOf(head)
  const words = Math.round(found.words * scale)
  return {
    start,
    end,
    at: given.at,
    block: given.block,
    alone: given.alone,
    firstOfBlock: given.firstOfBlock,
    head,
    core,
    bare: bare(head.length > 400 ? head.slice(0, 400) : head),
    words,
    letters: found.letters,
    digits: found.digits,
    signs: found.signs,
    isUnspaced: found.isUnspaced,
    units: given.units,
    items: found.hasBars ? splitItems(head, found.isUnspaced) : noItems,
    sentences: found.hasStops ? cutSentences(head) : [{ start: 0, end: head.length }],
    ends: ending.ends,
    asks: ending.asks,
    bullet: isBulleted(head),
    isName: isFragment({ words, ...ending }) && saysName({ core, head }),
    language: given.language,
    mark: given.mark,
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
  const markOf = markFinder(marks)
  const units = new Uint16Array(text.length)
  const found: Line[] = []
  for (const [index, block] of blocks.entries()) {
    const parts = lines(text, block)
    const own = isWrapped(text, parts) ? [block] : parts
    for (const [place, span] of own.entries())
      found.push(
        readLine(text, span, {
          at: found.length,
          block: index,
          alone: own.length === 1,
          firstOfBlock: place === 0,
          language: languages[index] ?? 'und',
          mark: markOf(span),
          units,
        }),
      )
  }
  return found
}

/** Reads as running text: a sentence of some length, or long. */
export const isProse = ({ words, ends }: Line): boolean =>
  words >= proseWords || (words >= fewProseWords && ends)

/** Short and without an end mark: a label, a name, a heading, a button. */
export const isFragment = ({ words, ends, asks }: Pick<Line, 'words' | 'ends' | 'asks'>): boolean =>
  words <= fragmentWords && (!ends || asks)

/** The lines of each block that has some of them. */
export const byBlock = (lines: readonly Line[]): readonly (readonly Line[])[] => {
  const groups: Line[][] = []
  let last: Line | null = null
  for (const line of lines) {
    if (last?.block === line.block) groups.at(-1)?.push(line)
    else groups.push([line])
    last = line
  }
  return groups
}
