/** Lines of a PDF's pages, put into paragraphs. */
import type { PdfLine } from './pdf-lines.ts'

export type PdfParagraph = {
  readonly text: string
  readonly page: number
  /** As a page of the web would call it: `h1`, `h2`, `p`. */
  readonly tag: string
  /** `footer` where the same stands at the edge of many pages. */
  readonly names: readonly string[]
}

/**
 * The paragraphs in the order of the pages. Running heads and page numbers come last: they stand
 * between two halves of a paragraph.
 */
export const paragraphsOf = (lines: readonly PdfLine[]): readonly PdfParagraph[] => {
  const running = runningLines(lines)
  const body = lines.filter((line) => !running.has(line))
  const usual = usualOf(body)
  const groups: PdfLine[][] = []
  for (const line of body) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group && last && goesOn(last, line, usual)) group.push(line)
    else groups.push([line])
  }
  return [
    ...groups.map((group) => paragraphOf(group, usual)),
    ...[...running].map(({ text, page }) => ({ text, page, tag: 'p', names: ['footer'] })),
  ]
}

/** What most lines are like: their size, and the distance from one to the next. */
type Usual = { readonly size: number; readonly gap: number }

const usualOf = (lines: readonly PdfLine[]): Usual => {
  const gaps = lines.flatMap((line, index) => {
    const next = lines[index + 1]
    const gap = next && next.page === line.page && isSameSize(line, next) ? line.y - next.y : 0
    return gap > 0 && gap < line.size * 3 ? [gap / line.size] : []
  })
  // Long lines are those of the body; headings are short.
  const sizes = lines.filter(({ text }) => text.length > 20).map(({ size }) => size)
  return {
    size: median(sizes) ?? lines[0]?.size ?? 10,
    gap: median(gaps) ?? 1.2,
  }
}

const median = (values: readonly number[]): number | null =>
  [...values].sort((one, other) => one - other)[(values.length - 1) >> 1] ?? null

const sameSize = 0.1
const isSameSize = (one: PdfLine, other: PdfLine): boolean =>
  Math.abs(one.size - other.size) <= one.size * sameSize

const widerGap = 1.3
const endsSentence = /[.!?。！？…؟۔:："”»」』)）]$/u

/** Whether a line goes on with the paragraph of the one before it. */
const goesOn = (last: PdfLine, line: PdfLine, usual: Usual): boolean => {
  if (!isSameSize(last, line)) return false
  const gap = last.y - line.y
  // The next column or page begins above: a sentence that was not ended goes on there.
  if (gap <= 0 || line.page !== last.page) return !endsSentence.test(last.text)
  if (gap > usual.gap * last.size * widerGap) return false
  const isIndented = line.left - last.left > last.size * 0.8
  return !(isIndented && endsSentence.test(last.text))
}

const paragraphOf = (lines: readonly PdfLine[], usual: Usual): PdfParagraph => {
  const [{ size, page } = { size: usual.size, page: 1 }] = lines
  const text = lines.map((line) => line.text).reduce(joined)
  const isHeading = size > usual.size * 1.15 && text.length < 300
  const tag = isHeading ? (size > usual.size * 1.5 ? 'h1' : 'h2') : 'p'
  return { text, page, tag, names: [] }
}

const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u

/** Two lines as one: no space where the script has none, no hyphen where a word was parted. */
const joined = (before: string, line: string): string => {
  if (/\p{Ll}[-\u00AD\u2010]$/u.test(before) && /^\p{Ll}/u.test(line))
    return before.slice(0, -1) + line
  const isTight = /[\p{L}\p{N}][-\u2010]$/u.test(before) && /^[\p{L}\p{N}]/u.test(line)
  const isDense = dense.test(before.slice(-1)) && dense.test(line.slice(0, 1))
  return isTight || isDense ? before + line : `${before} ${line}`
}

/** Lines that stand at the same height of several pages, numbers aside. */
const runningLines = (lines: readonly PdfLine[]): ReadonlySet<PdfLine> => {
  const pages = new Map<string, Set<number>>()
  const keyOf = ({ text, y }: PdfLine): string =>
    `${Math.round(y / 4)} ${text.slice(0, 200).replaceAll(/\p{N}+/gu, '#')}`
  for (const line of lines) {
    const key = keyOf(line)
    pages.set(key, (pages.get(key) ?? new Set()).add(line.page))
  }
  return new Set(lines.filter((line) => (pages.get(keyOf(line))?.size ?? 0) > 1))
}
